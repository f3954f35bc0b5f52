import type { Tx } from '../../platform/database/database.service.js';
import type { WriteTx } from '../../writes/write-tx.js';
import type { BatchPrefix } from './batch-number.rules.js';
import type { BookEntry } from './ledger.types.js';

/** How far the trail is entered; null while another process is at it. The row stays locked. */
export async function lockCursor(tx: WriteTx): Promise<number | null> {
  const [row] = await tx.query<{ leaf: number }>('SELECT leaf FROM statutory_cursor FOR UPDATE SKIP LOCKED');
  return row?.leaf ?? null;
}

export async function cursorOf(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ leaf: number }>('SELECT leaf FROM statutory_cursor');
  return row!.leaf;
}

export const moveCursor = (tx: WriteTx, leaf: number): Promise<unknown> =>
  tx.query('UPDATE statutory_cursor SET leaf = $1', [leaf]);

export interface StandingEntry extends Omit<BookEntry, 'unit'> {
  readonly isOfFacility: boolean;
  readonly containerId: string;
  readonly operationId: string | null;
}

const standingSql = `
SELECT r.id, r.table_no AS "table", r.enterprise_id IS NULL AS "isOfFacility", r.cause, r.handler AS by, r.delivery_handler AS "carriedBy", r.container_id AS "containerId",
  r.operation_id AS "operationId", r.grams + coalesce(c.grams, 0)::bigint AS "netGrams", coalesce(c.method, r.method_code) AS "methodCode"
FROM statutory_record r LEFT JOIN LATERAL (
  SELECT sum(c.grams) AS grams, (array_agg(c.method_code ORDER BY c.id DESC) FILTER (WHERE c.method_code IS NOT NULL))[1] AS method
  FROM statutory_record c WHERE c.corrects_id = r.id) c ON true
WHERE r.corrects_id IS NULL AND (r.container_id = ANY ($1) OR r.operation_id = ANY ($2)) ORDER BY r.id`;

/** The records of the containers and of the operations, each with what its corrections leave of it. */
export const standingEntries = (
  tx: Tx,
  containerIds: readonly string[],
  operationIds: readonly string[],
): Promise<StandingEntry[]> => tx.query<StandingEntry>(standingSql, [containerIds, operationIds]);

export interface SerialWish {
  readonly unitId: string;
  readonly prefix: BatchPrefix;
  readonly day: string;
  readonly count: number;
}

const serialsSql = `
INSERT INTO statutory_serial (unit_id, prefix, day, last)
SELECT "unitId", "prefix", "day", "count"
FROM jsonb_to_recordset($1::jsonb) AS w("unitId" uuid, "prefix" text, "day" date, "count" integer)
ON CONFLICT (unit_id, prefix, day) DO UPDATE SET last = statutory_serial.last + excluded.last
RETURNING unit_id AS "unitId", prefix, day, last`;

/** Takes the next serials of each series; answers the last of them. */
export const takeSerials = (
  tx: WriteTx,
  wishes: readonly SerialWish[],
): Promise<{ unitId: string; prefix: BatchPrefix; day: string; last: number }[]> =>
  tx.query(serialsSql, [JSON.stringify(wishes)]);

const lastRecordedSql = `
SELECT u.id AS "unitId", to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
FROM unnest($1::uuid[]) AS u(id)
CROSS JOIN LATERAL (SELECT max(recorded_at) AS at FROM statutory_record WHERE unit_id = u.id) r WHERE r.at IS NOT NULL`;

/** When the last record of each unit was made. */
export async function lastRecorded(tx: Tx, unitIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ unitId: string; at: string }>(lastRecordedSql, [unitIds]);
  return new Map(rows.map(({ unitId, at }) => [unitId, at]));
}

const batchNumbersSql = 'SELECT id, batch_no AS "batchNo" FROM statutory_record WHERE id = ANY ($1)';

export async function batchNumbers(tx: Tx, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await tx.query<{ id: number; batchNo: string }>(batchNumbersSql, [ids]);
  return new Map(rows.map(({ id, batchNo }) => [id, batchNo]));
}

const insertSql = `
WITH written AS (
  INSERT INTO statutory_record (id, leaf, recorded_at, unit_id, facility_id, enterprise_id, division_code, table_no, cause, corrects_id,
    batch_no, occurred_at, grams, container_id, container_code, waste_code, name, packaging, handler, delivery_handler, place_id,
    place_name, counterpart_id, counterpart_name, counterpart_permit, method_code, operation_id, reason)
  SELECT "id", "leaf", "recordedAt", "unitId", "facilityId", "enterpriseId", "divisionCode", "table", "cause", "correctsId",
    "batchNo", "occurredAt", "grams", "containerId", "containerCode", "wasteCode", "name", "packaging", "handler", "deliveryHandler",
    "placeId", "placeName", "counterpartId", "counterpartName", "counterpartPermit", "methodCode", "operationId", "reason"
  FROM jsonb_to_recordset($1::jsonb) AS r("id" bigint, "leaf" bigint, "recordedAt" timestamptz, "unitId" uuid, "facilityId" uuid,
    "enterpriseId" uuid, "divisionCode" text, "table" text, "cause" text, "correctsId" bigint, "batchNo" text,
    "occurredAt" timestamptz, "grams" bigint, "containerId" uuid, "containerCode" text, "wasteCode" text, "name" text,
    "packaging" text, "handler" text, "deliveryHandler" text, "placeId" uuid, "placeName" text, "counterpartId" uuid,
    "counterpartName" text, "counterpartPermit" text, "methodCode" text, "operationId" uuid, "reason" text)
)
INSERT INTO statutory_link (later_id, earlier_id, facility_id, enterprise_id, division_code)
SELECT r."id", e.earlier, "facilityId", "enterpriseId", "divisionCode"
FROM jsonb_to_recordset($1::jsonb) AS r("id" bigint, "facilityId" uuid, "enterpriseId" uuid, "divisionCode" text,
  "earlier" bigint[]), unnest(r."earlier") AS e(earlier)`;

/** A record as it is written. */
export interface NewRecord {
  readonly id: number;
  readonly leaf: number;
  readonly recordedAt: string;
  readonly unitId: string;
  readonly facilityId: string;
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
  readonly table: string;
  readonly cause: string;
  readonly correctsId: number | null;
  readonly batchNo: string;
  readonly occurredAt: string;
  readonly grams: number;
  readonly containerId: string;
  readonly containerCode: string;
  readonly wasteCode: string;
  readonly name: string;
  readonly packaging: string;
  readonly handler: string;
  readonly deliveryHandler: string | null;
  readonly placeId: string | null;
  readonly placeName: string | null;
  readonly counterpartId: string | null;
  readonly counterpartName: string | null;
  readonly counterpartPermit: string | null;
  readonly methodCode: string | null;
  readonly operationId: string | null;
  readonly reason: string | null;
  readonly earlier: readonly number[];
}

/** Records and their links, in one statement. */
export const insertRecords = (tx: WriteTx, records: readonly NewRecord[]): Promise<unknown> =>
  tx.query(insertSql, [JSON.stringify(records)]);
