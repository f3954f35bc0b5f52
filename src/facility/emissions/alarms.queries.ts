import type { Tx } from '../../platform/database/database.service.js';
import type { Tenant } from '../../writes/write-tx.js';
import type { EmissionAlarmView } from './dto/alarm.view.js';

const columns = `a.id, a.facility_id AS "facilityId", a.item_id AS "itemId", i.outlet_id AS "outletId", o.code AS "outletCode",
  o.name AS "outletName", i.parameter, a.kind, a.state, a.limit_id AS "limitId", l.averaging, l.lower_bound::text AS "lowerBound",
  l.upper_bound::text AS "upperBound", l.standard, a.first_at AS "firstAt", a.last_at AS "lastAt", a.worst::text AS worst,
  a.worst_at AS "worstAt", a.note, a.noted_at AS "notedAt", a.opened_at AS "openedAt", a.closed_at AS "closedAt",
  a.closed_by_fact AS "closedByFact", a.version, a.division_code AS "divisionCode"`;
const from = `emission_alarm a JOIN emission_item i ON i.id = a.item_id JOIN emission_outlet o ON o.id = i.outlet_id
  LEFT JOIN emission_limit l ON l.id = a.limit_id`;

export type AlarmRow = EmissionAlarmView & { readonly divisionCode: string | null };

export interface OpenAlarmsOf {
  readonly facilityId?: string;
  readonly outletId?: string;
  readonly itemId?: string;
}

/** More than a facility's limits and items: every open alarm is one of them. */
export const mostOpen = 1_000;

const openSql = `SELECT ${columns} FROM ${from} WHERE a.state <> 'closed' AND ($1::uuid IS NULL OR a.facility_id = $1)
  AND ($2::uuid IS NULL OR i.outlet_id = $2) AND ($3::uuid IS NULL OR a.item_id = $3) ORDER BY a.opened_at DESC, a.id DESC LIMIT ${mostOpen}`;

export const openAlarms = (tx: Tx, of: OpenAlarmsOf, lock: boolean): Promise<AlarmRow[]> =>
  tx.query(lock ? `${openSql} FOR NO KEY UPDATE OF a` : openSql, [
    of.facilityId ?? null,
    of.outletId ?? null,
    of.itemId ?? null,
  ]);

const openOfItemsSql = `SELECT ${columns} FROM ${from} WHERE a.state <> 'closed' AND a.item_id = ANY ($1) ORDER BY a.id FOR NO KEY UPDATE OF a`;

export const lockOpenOfItems = (tx: Tx, itemIds: readonly string[]): Promise<AlarmRow[]> =>
  tx.query(openOfItemsSql, [itemIds]);

export async function findAlarm(tx: Tx, id: string, lock = false): Promise<AlarmRow | null> {
  const sql = `SELECT ${columns} FROM ${from} WHERE a.id = $1`;
  const [row] = await tx.query<AlarmRow>(lock ? `${sql} FOR NO KEY UPDATE OF a` : sql, [id]);
  return row ?? null;
}

export interface AlarmSearch {
  readonly isOpen: boolean;
  readonly outlet: string | null;
  readonly after: readonly unknown[];
  readonly limit: number;
}

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const listOf = (condition: string) => `SELECT ${columns}, ${instant('a.opened_at')} AS "openedKey" FROM ${from}
  WHERE ${condition} AND ($1::text IS NULL OR o.code = $1)
    AND ($2::timestamptz IS NULL OR (a.opened_at, a.id) < ($2, $3::uuid)) ORDER BY a.opened_at DESC, a.id DESC LIMIT $4`;
const lists = { open: listOf(`a.state <> 'closed'`), all: listOf('true') };

export type ListedAlarm = AlarmRow & { readonly openedKey: string };

export const listAlarms = (tx: Tx, { isOpen, outlet, after, limit }: AlarmSearch): Promise<ListedAlarm[]> =>
  tx.query(lists[isOpen ? 'open' : 'all'], [outlet, after[0] ?? null, after[1] ?? null, limit]);

export type NewAlarm = Pick<
  AlarmRow,
  'id' | 'itemId' | 'kind' | 'limitId' | 'state' | 'firstAt' | 'lastAt' | 'worst' | 'worstAt' | 'openedAt'
>;

export async function insertAlarm(tx: Tx, alarm: NewAlarm, { facilityId, divisionCode }: Tenant): Promise<void> {
  await tx.query(
    `INSERT INTO emission_alarm (id, item_id, kind, limit_id, state, first_at, last_at, worst, worst_at, opened_at, version, facility_id, division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8::numeric, $9, $10, 1, $11, $12)`,
    [
      alarm.id,
      alarm.itemId,
      alarm.kind,
      alarm.limitId,
      alarm.state,
      alarm.firstAt,
      alarm.lastAt,
      alarm.worst,
      alarm.worstAt,
      alarm.openedAt,
      facilityId,
      divisionCode,
    ],
  );
}

export type Extent = Pick<AlarmRow, 'firstAt' | 'lastAt' | 'worst' | 'worstAt'>;

/** The row must be locked. */
export async function extendAlarm(tx: Tx, id: string, { firstAt, lastAt, worst, worstAt }: Extent): Promise<void> {
  const sql = 'UPDATE emission_alarm SET first_at = $2, last_at = $3, worst = $4::numeric, worst_at = $5 WHERE id = $1';
  await tx.query(sql, [id, firstAt, lastAt, worst, worstAt]);
}

/** The row must be locked. */
export async function saveClosed(
  tx: Tx,
  { id, state, closedAt, closedByFact, lastAt, version }: AlarmRow,
): Promise<void> {
  const sql =
    'UPDATE emission_alarm SET state = $2, closed_at = $3, closed_by_fact = $4, last_at = $5, version = $6 WHERE id = $1';
  await tx.query(sql, [id, state, closedAt, closedByFact, lastAt, version]);
}

/** The row must be locked. */
export async function saveNote(tx: Tx, { id, state, note, notedAt, version }: AlarmRow, by: string): Promise<void> {
  const sql =
    'UPDATE emission_alarm SET state = $2, note = $3, noted_at = $4, noted_by = $5, version = $6 WHERE id = $1';
  await tx.query(sql, [id, state, note, notedAt, by, version]);
}
