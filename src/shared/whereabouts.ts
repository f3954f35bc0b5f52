import { canonicalDivision } from './division.js';
import { divisionPlaces } from './division-places.data.js';
import type { Place } from './geo.js';

/** How well a place is known: told by its owner, or only that it lies in a county, a city or a province. */
export const placePrecisions = ['given', 'county', 'city', 'province'] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

export interface Whereabouts {
  readonly place: Place;
  /** All but `given` is approximate. */
  readonly precision: PlacePrecision;
}

/** The stored pair of columns as a place; the table holds both or none. */
export const placeOf = (row: { readonly longitude: number | null; readonly latitude: number | null }): Place | null =>
  row.longitude === null || row.latitude === null ? null : { longitude: row.longitude, latitude: row.latitude };

/** The columns that keep a place; no place takes both away. */
export const placeColumns = (
  place: Place | null | undefined,
): { longitude: number | null; latitude: number | null } => ({
  longitude: place?.longitude ?? null,
  latitude: place?.latitude ?? null,
});

const byLength = [
  { length: 6, precision: 'county' },
  { length: 4, precision: 'city' },
  { length: 2, precision: 'province' },
] as const;

/** The given place, or the seat of the smallest division known that contains it. Throws RangeError for no division. */
export function whereabouts(given: Place | null, divisionCode: string): Whereabouts {
  if (given !== null) return { place: given, precision: 'given' };
  const code = canonicalDivision(divisionCode);
  for (const { length, precision } of byLength) {
    const place = divisionPlaces[code.slice(0, length)];
    if (code.length >= length && place !== undefined) return { place, precision };
  }
  throw new RangeError(`not a division: ${divisionCode}`);
}
