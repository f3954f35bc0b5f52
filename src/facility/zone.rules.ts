import { wasteCategory } from '../shared/waste-code.js';

/** An open zone with what is booked or stored there now, in grams. */
export interface ZoneRoom {
  readonly categories: readonly string[];
  /** Within the categories; empty: all of theirs. */
  readonly codes: readonly string[];
  readonly capacityGrams: number;
  readonly heldGrams: number;
}

/**
 * Gives each code a zone that takes its category: the first, in the facility's order, with room for the mass; where none
 * has room, the one with most, so that the ledger's refusal tells the best there is. Null where no zone takes the
 * category. Masses placed earlier in the list count as held.
 */
export function placeInZones<Z extends ZoneRoom>(
  zones: readonly Z[],
  wants: readonly { readonly code: string; readonly grams: number }[],
): Map<string, Z | null> {
  const room = new Map(zones.map((zone) => [zone, zone.capacityGrams - zone.heldGrams]));
  const left = (zone: Z): number => room.get(zone) ?? 0;
  return new Map(
    wants.map(({ code, grams }) => {
      const fitting = zones.filter((zone) => takesCode(zone, code));
      const roomiest = fitting.reduce<Z | null>((best, zone) => (best && left(best) >= left(zone) ? best : zone), null);
      const chosen = fitting.find((zone) => left(zone) >= grams) ?? roomiest;
      if (chosen !== null) room.set(chosen, left(chosen) - grams);
      return [code, chosen];
    }),
  );
}

/** The zone is meant for the code: its category, and where the zone names codes, the code itself. */
export const takesCode = (zone: Pick<ZoneRoom, 'categories' | 'codes'>, code: string): boolean =>
  zone.categories.includes(wasteCategory(code)) && (zone.codes.length === 0 || zone.codes.includes(code));
