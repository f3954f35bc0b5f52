import type { Tx } from '../platform/database/database.service.js';
import { placeOf, whereabouts } from '../shared/whereabouts.js';
import type { Whereabouts } from '../shared/whereabouts.js';

interface PlaceRow {
  readonly id: string;
  readonly divisionCode: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

export async function enterprisePlaces(tx: Tx, ids: readonly string[]): Promise<Map<string, Whereabouts>> {
  const rows = await tx.query<PlaceRow>(
    'SELECT id, division_code AS "divisionCode", longitude, latitude FROM enterprise WHERE id = ANY ($1)',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, whereabouts(placeOf(row), row.divisionCode)]));
}
