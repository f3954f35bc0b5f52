import type { Tx } from '../../platform/database/database.service.js';
import type { LedgerTable } from './ledger.types.js';

/** Records of one unit as far as an instant and a leaf. */
export interface LedgerSight {
  readonly unitId: string;
  /** ISO 8601, up to microseconds. */
  readonly asOf: string;
  readonly leaf: number;
}

export interface RestsOn {
  readonly leaf: number;
  readonly at: string;
}

const micros = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const restsOnSql = `
SELECT leaf, ${micros('recorded_at')} AS at FROM statutory_record
WHERE unit_id = $1 AND recorded_at <= $2::timestamptz AND leaf <= $3 ORDER BY recorded_at DESC, leaf DESC LIMIT 1`;

/** The last of them; null when there are none. Within a unit instants and leaves go forward together. */
export async function restsOn(tx: Tx, { unitId, asOf, leaf }: LedgerSight): Promise<RestsOn | null> {
  const [row] = await tx.query<RestsOn>(restsOnSql, [unitId, asOf, leaf]);
  return row ?? null;
}

export interface LedgerRow {
  readonly id: number;
  readonly leaf: number;
  readonly unit: 'enterprise' | 'facility';
  readonly table: LedgerTable;
  readonly cause: string;
  readonly batchNo: string;
  /** Both in UTC with six decimals. */
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly grams: number;
  readonly enteredGrams: number;
  readonly corrections: number;
  readonly causes: string[];
  readonly wasteCode: string;
  readonly name: string;
  readonly packaging: string;
  readonly containerId: string;
  readonly containerCode: string;
  readonly handler: string;
  readonly deliveryHandler: string | null;
  readonly placeName: string | null;
  readonly counterpartName: string | null;
  readonly counterpartPermit: string | null;
  readonly methodCode: string | null;
}

const rowColumns = `
  r.id, r.leaf, CASE WHEN r.enterprise_id IS NULL THEN 'facility' ELSE 'enterprise' END AS unit, r.table_no AS "table", r.cause,
  r.batch_no AS "batchNo", ${micros('r.occurred_at')} AS "occurredAt", ${micros('r.recorded_at')} AS "recordedAt",
  (r.grams + coalesce(c.grams, 0))::bigint AS grams, r.grams AS "enteredGrams", c.times::int AS corrections,
  coalesce(c.causes, '{}') AS causes, r.waste_code AS "wasteCode", r.name, r.packaging, r.container_id AS "containerId",
  r.container_code AS "containerCode", r.handler, r.delivery_handler AS "deliveryHandler", r.place_name AS "placeName",
  r.counterpart_name AS "counterpartName", r.counterpart_permit AS "counterpartPermit",
  coalesce(c.method, r.method_code) AS "methodCode"`;

/** $2 and $3: instant and leaf. */
const withCorrections = `
FROM statutory_record r LEFT JOIN LATERAL (
  SELECT sum(c.grams) AS grams, count(*) AS times, array_agg(DISTINCT c.cause) AS causes,
    (array_agg(c.method_code ORDER BY c.id DESC) FILTER (WHERE c.method_code IS NOT NULL))[1] AS method
  FROM statutory_record c WHERE c.corrects_id = r.id AND c.recorded_at <= $2::timestamptz AND c.leaf <= $3) c ON true`;

export interface LedgerSearch extends LedgerSight {
  readonly table: LedgerTable;
  readonly wasteCode?: string | undefined;
  readonly containerCode?: string | undefined;
  readonly batchNo?: string | undefined;
  /** Instants of the occurrence: from, and before. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  /** Where the last page ended. */
  readonly after?: readonly [occurredAt: string, id: number] | undefined;
  readonly order: 'newestFirst' | 'oldestFirst';
  readonly limit: number;
}

/** What a search asks for: `$1` to `$4` are unit, instant, leaf and table. */
function conditionsOf(search: Omit<LedgerSearch, 'order' | 'limit'>, beyond: '<' | '>') {
  const { unitId, asOf, leaf, table, wasteCode, containerCode, batchNo, from, before, after } = search;
  const values: unknown[] = [unitId, asOf, leaf, table];
  const where = [
    'r.unit_id = $1 AND r.table_no = $4 AND r.corrects_id IS NULL AND r.recorded_at <= $2::timestamptz AND r.leaf <= $3',
    'r.occurred_at <= $2::timestamptz',
  ];
  const add = (value: unknown, condition: (place: string) => string): void => {
    if (value !== undefined) where.push(condition(`$${values.push(value)}`));
  };
  add(wasteCode, (place) => `r.waste_code = ${place}`);
  add(containerCode, (place) => `r.container_id = (SELECT x.id FROM container x WHERE x.code = ${place})`);
  add(batchNo, (place) => `r.batch_no = ${place}`);
  add(from, (place) => `r.occurred_at >= ${place}`);
  add(before, (place) => `r.occurred_at < ${place}`);
  add(after?.[0], (place) => `(r.occurred_at, r.id) ${beyond} (${place}::timestamptz, $${values.push(after?.[1])})`);
  return { values, where: where.join(' AND ') };
}

/** Batches of one table, each with what its corrections leave of it. Nothing occurs after it is recorded. */
export function listRecords(tx: Tx, { order, limit, ...search }: LedgerSearch): Promise<LedgerRow[]> {
  const [direction, beyond] = order === 'newestFirst' ? (['DESC', '<'] as const) : (['ASC', '>'] as const);
  const { values, where } = conditionsOf(search, beyond);
  const sql = `SELECT ${rowColumns} ${withCorrections} WHERE ${where}
    ORDER BY r.occurred_at ${direction}, r.id ${direction} LIMIT $${values.push(limit)}`;
  return tx.query<LedgerRow>(sql, values);
}

export async function countRecords(tx: Tx, search: Omit<LedgerSearch, 'order' | 'limit'>): Promise<number> {
  const { values, where } = conditionsOf(search, '>');
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*) AS count FROM statutory_record r WHERE ${where}`,
    values,
  );
  return row!.count;
}

const oneSql = `SELECT ${rowColumns} ${withCorrections}
WHERE r.unit_id = $1 AND r.batch_no = $4 AND r.corrects_id IS NULL AND r.recorded_at <= $2::timestamptz AND r.leaf <= $3`;

export async function recordOfBatch(
  tx: Tx,
  { unitId, asOf, leaf }: LedgerSight,
  batchNo: string,
): Promise<LedgerRow | null> {
  const [row] = await tx.query<LedgerRow>(oneSql, [unitId, asOf, leaf, batchNo]);
  return row ?? null;
}

export interface Neighbour {
  readonly id: number;
  readonly side: 'earlier' | 'later';
  readonly table: LedgerTable;
  readonly batchNo: string;
  readonly placeName: string | null;
  readonly counterpartName: string | null;
}

/** Batches shown before and after one. */
export const mostNeighbours = 20;

const side = (name: 'earlier' | 'later', own: string, other: string): string => `
SELECT u.id, '${name}' AS side, n.* FROM unnest($1::bigint[]) AS u(id) CROSS JOIN LATERAL (
  SELECT n.table_no AS "table", n.batch_no AS "batchNo", n.place_name AS "placeName", n.counterpart_name AS "counterpartName"
  FROM statutory_link k JOIN statutory_record n ON n.id = k.${other}
  WHERE k.${own} = u.id AND n.recorded_at <= $2::timestamptz AND n.leaf <= $3 ORDER BY k.${other} LIMIT ${mostNeighbours}) n`;

const neighboursSql = `${side('earlier', 'later_id', 'earlier_id')} UNION ALL ${side('later', 'earlier_id', 'later_id')}`;

/** The batches next to these, as far as the caller may see them. */
export const neighboursOf = (tx: Tx, { asOf, leaf }: LedgerSight, ids: readonly number[]): Promise<Neighbour[]> =>
  tx.query<Neighbour>(neighboursSql, [ids, asOf, leaf]);
