import type { Tx } from '../platform/database/database.service.js';
import type { ZoneView } from './dto/zone.view.js';

const columns = `
  z.id, z.facility_id AS "facilityId", z.name, z.capacity_grams AS "capacityGrams", z.categories, z.codes, z.kind,
  z.bund_millilitres AS "bundMillilitres", z.places, z.container_count AS "containerCount",
  z.liquid_millilitres AS "liquidMillilitres", z.dangerous_goods AS "dangerousGoods", z.counting, z.sort_order AS "sortOrder", z.state, z.version`;

const openSql = `
SELECT ${columns}, coalesce(h.held_grams, 0) AS "heldGrams"
FROM storage_zone z LEFT JOIN storage_zone_held($1) h ON h.zone_id = z.id
WHERE z.facility_id = $1 AND z.state = 'open' AND z.kind = 'storage' AND z.categories && $2::text[] ORDER BY z.sort_order, z.id`;

export type ZoneWithRoom = ZoneView & { readonly heldGrams: number };

/** Open zones of the facility that take one of the categories, in the order in which they are filled. */
export const openZones = (tx: Tx, facilityId: string, categories: readonly string[]): Promise<ZoneWithRoom[]> =>
  tx.query(openSql, [facilityId, categories]);

const allOpenSql = `
SELECT ${columns}, coalesce(h.held_grams, 0) AS "heldGrams"
FROM storage_zone z LEFT JOIN storage_zone_held($1) h ON h.zone_id = z.id
WHERE z.facility_id = $1 AND z.state = 'open' ORDER BY z.sort_order, z.id LIMIT $2`;

/** Open zones of every kind, in the order in which they are filled. */
export const allOpenZones = (tx: Tx, facilityId: string, most: number): Promise<ZoneWithRoom[]> =>
  tx.query(allOpenSql, [facilityId, most]);

const lockSql = `SELECT ${columns} FROM storage_zone z WHERE z.id = ANY ($1) AND z.facility_id = $2 ORDER BY z.id FOR NO KEY UPDATE`;

/**
 * The zones with these ids, rows locked in their order: what stands in them cannot change until the write ends. Not against
 * what only names them, such as an acceptance.
 */
export const lockZones = (tx: Tx, facilityId: string, ids: readonly string[]): Promise<ZoneView[]> =>
  tx.query(lockSql, [ids, facilityId]);

/** The row must be locked. */
export async function saveCounting(tx: Tx, id: string, counting: boolean): Promise<void> {
  await tx.query('UPDATE storage_zone SET counting = $2 WHERE id = $1', [id, counting]);
}

const listSql = `
SELECT ${columns} FROM storage_zone z
WHERE ($1::uuid IS NULL OR z.facility_id = $1) AND ($2::text IS NULL OR z.state = $2)
  AND ($3::uuid IS NULL OR (z.facility_id, z.sort_order, z.id) > ($3, $4::integer, $5::uuid))
ORDER BY z.facility_id, z.sort_order, z.id LIMIT $6`;

export interface ZoneSearch {
  readonly facilityId: string | null;
  readonly state: string | null;
  readonly after: readonly unknown[];
  readonly limit: number;
}

export const listZones = (tx: Tx, { facilityId, state, after, limit }: ZoneSearch): Promise<ZoneView[]> =>
  tx.query(listSql, [facilityId, state, after[0] ?? null, after[1] ?? null, after[2] ?? null, limit]);

/** The zones with these ids, open or closed. */
export const zonesById = (tx: Tx, ids: readonly string[]): Promise<ZoneView[]> =>
  tx.query(`SELECT ${columns} FROM storage_zone z WHERE z.id = ANY ($1)`, [ids]);
