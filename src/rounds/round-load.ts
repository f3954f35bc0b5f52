import { certainHazards } from '../catalogue/hazards.rules.js';
import { incompatibilities } from '../catalogue/segregation.rules.js';
import { wasteComponents } from '../catalogue/segregation.types.js';
import type { Incompatibility, SegregationSubject, WasteComponent } from '../catalogue/segregation.types.js';
import type { Grams } from '../shared/mass.js';
import { hazards as allHazards } from '../shared/waste-code.js';
import type { Hazard, Hazards } from '../shared/waste-code.js';
import type { CheckedStop, Clash, StopState } from './round.types.js';

/** A line of a booking as the segregation rules need it. */
export interface Lot {
  readonly stop: number;
  readonly bookingNumber: string;
  readonly name: string;
  readonly wasteCode: string;
  /** As declared in the waste profile. */
  readonly hazards: readonly string[];
  readonly components: readonly string[];
}

const isHazard = (text: string): text is Hazard => allHazards.some((hazard) => hazard === text);
const isComponent = (text: string): text is WasteComponent => wasteComponents.some((component) => component === text);

/**
 * The hazards a vehicle must be allowed to carry: those declared and those the catalogue is certain of; where neither
 * says anything, every one the catalogue thinks possible.
 */
export function hazardsToCover(declared: readonly string[], catalogued: Hazards): Hazard[] {
  const known = new Set([...declared.filter(isHazard), ...certainHazards(catalogued)]);
  return [...(known.size === 0 ? catalogued.list : known)];
}

/** A booking as the checks see it at a stop. */
export interface LoadedBooking {
  readonly number: string;
  readonly windowFrom: Date;
  readonly windowTo: Date;
  readonly lines: readonly (Pick<Lot, 'wasteCode' | 'name' | 'hazards'> & { readonly estimatedGrams: Grams })[];
}

export const checkedStop = (
  booking: LoadedBooking,
  state: StopState,
  hazardsOf: (code: string) => Hazards,
): CheckedStop => ({
  state,
  bookingNumber: booking.number,
  windowFrom: booking.windowFrom,
  windowTo: booking.windowTo,
  lines: booking.lines.map(({ wasteCode, name, estimatedGrams, hazards }) => ({
    wasteCode,
    name,
    estimatedGrams,
    hazards: hazardsToCover(hazards, hazardsOf(wasteCode)),
  })),
});

/** One clash for each row of the segregation matrix that the load meets, naming all lots it concerns. */
export function clashesOf(lots: readonly Lot[], cataloguedOf: (code: string) => Hazards): Clash[] {
  const found = incompatibilities(lots.map((lot) => subjectOf(lot, cataloguedOf(lot.wasteCode))));
  const byRow = new Map<string, Incompatibility[]>();
  // A row of the matrix is known by its reason: it names one group and all that this may not meet.
  for (const one of found) byRow.set(one.reason.en, [...(byRow.get(one.reason.en) ?? []), one]);
  return [...byRow.values()].map((row) => clashOf(row, lots));
}

const subjectOf = ({ wasteCode, hazards, components }: Lot, catalogued: Hazards): SegregationSubject => ({
  code: wasteCode,
  hazards: catalogued,
  declaredHazards: hazards.filter(isHazard),
  components: components.filter(isComponent),
});

function clashOf(row: readonly Incompatibility[], lots: readonly Lot[]): Clash {
  const { severity, reason } = row[0]!;
  const places = [...new Set(row.flatMap(({ left, right }) => [left, right]))].sort((a, b) => a - b);
  return {
    severity,
    groups: [...new Set(row.flatMap(({ groups }) => groups))].sort().join('+'),
    reason,
    lots: places.map((place) => lots[place]!).map(({ stop, bookingNumber, name }) => ({ stop, bookingNumber, name })),
  };
}
