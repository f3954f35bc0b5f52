import type { Tx } from '../../platform/database/database.service.js';
import { placeColumns, placeOf } from '../../shared/whereabouts.js';
import type { Place } from '../../shared/geo.js';
import type { Tenant } from '../../writes/write-tx.js';
import type { EmissionItemView, EmissionLimitView, OutletView } from './dto/outlet.view.js';

/** Outlets in use of one facility, and items of one outlet: bounds of every list that shows them all. */
export const mostOutlets = 200;
export const mostItems = 60;

type OutletRow = Omit<OutletView, 'place'> & { readonly longitude: number | null; readonly latitude: number | null };

const outletColumns = `o.id, o.facility_id AS "facilityId", o.code, o.kind, o.name, o.treatment, o.longitude, o.latitude, o.state, o.version`;
const itemColumns = `i.id, i.outlet_id AS "outletId", i.parameter, i.source, i.interval_minutes AS "intervalMinutes",
  i.frequency_days AS "frequencyDays", i.watched, i.newest_at AS "newestAt", i.version`;
const limitColumns = `l.id, l.item_id AS "itemId", l.averaging, l.lower_bound::text AS "lowerBound", l.upper_bound::text AS "upperBound",
  l.standard, l.uncertain, l.valid_from AS "validFrom", l.valid_to AS "validTo", l.version`;

const toView = ({ longitude, latitude, ...row }: OutletRow): OutletView => ({
  ...row,
  place: placeOf({ longitude, latitude }),
});

const listSql = `SELECT ${outletColumns} FROM emission_outlet o
WHERE ($1::text IS NULL OR o.state = $1) AND ($2::uuid IS NULL OR (o.facility_id, o.code) > ($2, $3::text))
ORDER BY o.facility_id, o.code LIMIT $4`;

export const listOutlets = async (
  tx: Tx,
  { state, after, limit }: { state: string | null; after: readonly unknown[]; limit: number },
): Promise<OutletView[]> =>
  (await tx.query<OutletRow>(listSql, [state, after[0] ?? null, after[1] ?? null, limit])).map(toView);

export async function findOutlet(tx: Tx, id: string): Promise<OutletView | null> {
  const [row] = await tx.query<OutletRow>(`SELECT ${outletColumns} FROM emission_outlet o WHERE o.id = $1`, [id]);
  return row === undefined ? null : toView(row);
}

/** Of the facility alone, locked for a write. */
export async function lockOutlet(tx: Tx, id: string, facilityId: string): Promise<OutletView | null> {
  const sql = `SELECT ${outletColumns} FROM emission_outlet o WHERE o.id = $1 AND o.facility_id = $2 FOR NO KEY UPDATE`;
  const [row] = await tx.query<OutletRow>(sql, [id, facilityId]);
  return row === undefined ? null : toView(row);
}

export async function countInUse(tx: Tx, facilityId: string): Promise<number> {
  const sql = `SELECT count(*)::integer AS n FROM emission_outlet WHERE facility_id = $1 AND state = 'inUse'`;
  const [row] = await tx.query<{ n: number }>(sql, [facilityId]);
  return row!.n;
}

export interface NewOutlet extends Omit<OutletView, 'place' | 'facilityId'> {
  readonly place: Place | null;
  readonly createdAt: Date;
}

export async function insertOutlet(tx: Tx, outlet: NewOutlet, { facilityId, divisionCode }: Tenant): Promise<void> {
  const { longitude, latitude } = placeColumns(outlet.place);
  await tx.query(
    `INSERT INTO emission_outlet (id, code, kind, name, treatment, longitude, latitude, state, version, created_at, facility_id, division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      outlet.id,
      outlet.code,
      outlet.kind,
      outlet.name,
      outlet.treatment,
      longitude,
      latitude,
      outlet.state,
      outlet.version,
      outlet.createdAt,
      facilityId,
      divisionCode,
    ],
  );
}

/** The row must be locked. */
export async function saveOutlet(tx: Tx, { id, name, treatment, place, state, version }: OutletView): Promise<void> {
  const { longitude, latitude } = placeColumns(place);
  await tx.query(
    'UPDATE emission_outlet SET name = $2, treatment = $3, longitude = $4, latitude = $5, state = $6, version = $7 WHERE id = $1',
    [id, name, treatment, longitude, latitude, state, version],
  );
}

export const itemsOfOutlet = (tx: Tx, outletId: string): Promise<EmissionItemView[]> =>
  tx.query(`SELECT ${itemColumns} FROM emission_item i WHERE i.outlet_id = $1 ORDER BY i.parameter LIMIT $2`, [
    outletId,
    mostItems,
  ]);

export type ItemRow = EmissionItemView & {
  readonly facilityId: string;
  readonly divisionCode: string | null;
  readonly outletState: OutletView['state'];
  readonly outletKind: OutletView['kind'];
};

const itemSql = `SELECT ${itemColumns}, i.facility_id AS "facilityId", i.division_code AS "divisionCode", o.state AS "outletState", o.kind AS "outletKind"
FROM emission_item i JOIN emission_outlet o ON o.id = i.outlet_id WHERE i.id = $1`;

export async function findItem(tx: Tx, id: string): Promise<ItemRow | null> {
  const [row] = await tx.query<ItemRow>(itemSql, [id]);
  return row ?? null;
}

/** Of the facility alone, locked: whatever follows from its readings waits for each other. */
export async function lockItem(tx: Tx, id: string, facilityId: string): Promise<ItemRow | null> {
  const [row] = await tx.query<ItemRow>(`${itemSql} AND i.facility_id = $2 FOR NO KEY UPDATE OF i`, [id, facilityId]);
  return row ?? null;
}

export type NewItem = Omit<EmissionItemView, 'newestAt' | 'version'> & { readonly watchedFrom: Date };

export async function insertItem(tx: Tx, item: NewItem, { facilityId, divisionCode }: Tenant): Promise<void> {
  await tx.query(
    `INSERT INTO emission_item (id, outlet_id, parameter, source, interval_minutes, frequency_days, watched, watched_from, version, facility_id, division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10)`,
    [
      item.id,
      item.outletId,
      item.parameter,
      item.source,
      item.intervalMinutes,
      item.frequencyDays,
      item.watched,
      item.watchedFrom,
      facilityId,
      divisionCode,
    ],
  );
}

/** The row must be locked. Whoever is watched again is so from `watchedFrom` on. */
export async function saveItem(tx: Tx, item: EmissionItemView, watchedFrom: Date | null): Promise<void> {
  await tx.query(
    `UPDATE emission_item SET source = $2, interval_minutes = $3, frequency_days = $4, watched = $5,
       watched_from = coalesce($6, watched_from), version = $7 WHERE id = $1`,
    [item.id, item.source, item.intervalMinutes, item.frequencyDays, item.watched, watchedFrom, item.version],
  );
}

const limitsTodaySql = `SELECT ${limitColumns} FROM emission_limit l JOIN emission_item i ON i.id = l.item_id
WHERE i.outlet_id = $1 AND l.valid_from <= (app_now() AT TIME ZONE 'Asia/Shanghai')::date
  AND (l.valid_to IS NULL OR l.valid_to >= (app_now() AT TIME ZONE 'Asia/Shanghai')::date)
ORDER BY i.parameter, l.averaging LIMIT $2`;

/** Three ways of averaging for each item at most. */
export const limitsInForce = (tx: Tx, outletId: string): Promise<EmissionLimitView[]> =>
  tx.query(limitsTodaySql, [outletId, 3 * mostItems]);

const limitsSql = `SELECT ${limitColumns} FROM emission_limit l
WHERE l.item_id = $1 AND ($2::date IS NULL OR (l.valid_from, l.id) < ($2, $3::uuid)) ORDER BY l.valid_from DESC, l.id DESC LIMIT $4`;

export const listLimits = (
  tx: Tx,
  itemId: string,
  after: readonly unknown[],
  limit: number,
): Promise<EmissionLimitView[]> => tx.query(limitsSql, [itemId, after[0] ?? null, after[1] ?? null, limit]);

export async function lockLimit(tx: Tx, id: string, facilityId: string): Promise<EmissionLimitView | null> {
  const sql = `SELECT ${limitColumns} FROM emission_limit l WHERE l.id = $1 AND l.facility_id = $2 FOR NO KEY UPDATE`;
  const [row] = await tx.query<EmissionLimitView>(sql, [id, facilityId]);
  return row ?? null;
}

export async function insertLimit(
  tx: Tx,
  limit: EmissionLimitView,
  { facilityId, divisionCode }: Tenant,
): Promise<void> {
  await tx.query(
    `INSERT INTO emission_limit (id, item_id, averaging, lower_bound, upper_bound, standard, uncertain, valid_from, valid_to, version, facility_id, division_code)
     VALUES ($1, $2, $3, $4::numeric, $5::numeric, $6, $7, $8, $9, $10, $11, $12)`,
    [
      limit.id,
      limit.itemId,
      limit.averaging,
      limit.lowerBound,
      limit.upperBound,
      limit.standard,
      limit.uncertain,
      limit.validFrom,
      limit.validTo,
      limit.version,
      facilityId,
      divisionCode,
    ],
  );
}

/** The row must be locked. */
export async function saveLimitEnd(tx: Tx, { id, validTo, version }: EmissionLimitView): Promise<void> {
  await tx.query('UPDATE emission_limit SET valid_to = $2, version = $3 WHERE id = $1', [id, validTo, version]);
}
