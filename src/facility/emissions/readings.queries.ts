import type { Tx } from '../../platform/database/database.service.js';
import type { Tenant } from '../../writes/write-tx.js';
import type { CorrectionView, ReadingView } from './dto/reading.view.js';
import type { ReadingFlag, ReadingSource, Span } from './emission.types.js';

export interface IntakeItem {
  readonly id: string;
  readonly outlet: string;
  readonly parameter: string;
  readonly source: ReadingSource;
  readonly intervalMinutes: number | null;
}

/** Outlets shared, items locked, both in the order of their ids: an outlet is not closed under a batch. */
const lockSql = `SELECT i.id, o.code AS outlet, i.parameter, i.source, i.interval_minutes AS "intervalMinutes"
FROM emission_item i JOIN emission_outlet o ON o.id = i.outlet_id
WHERE o.facility_id = $1 AND o.code = ANY ($2) AND o.state = 'inUse' AND i.parameter = ANY ($3)
ORDER BY o.id, i.id FOR SHARE OF o FOR NO KEY UPDATE OF i`;

export const lockItems = (
  tx: Tx,
  facilityId: string,
  outlets: readonly string[],
  parameters: readonly string[],
): Promise<IntakeItem[]> => tx.query(lockSql, [facilityId, outlets, parameters]);

const inUseSql = `SELECT code FROM emission_outlet WHERE facility_id = $1 AND code = ANY ($2) AND state = 'inUse'`;

export const outletsInUse = async (tx: Tx, facilityId: string, codes: readonly string[]): Promise<string[]> =>
  (await tx.query<{ code: string }>(inUseSql, [facilityId, codes])).map(({ code }) => code);

export interface NewReading {
  readonly index: number;
  readonly itemId: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly flag: ReadingFlag;
  readonly value: string | null;
  readonly detectionLimit: string | null;
  readonly counted: string | null;
}

export interface HeldReading {
  readonly index: number;
  readonly value: string | null;
  readonly flag: ReadingFlag;
  readonly detectionLimit: string | null;
}

export interface BatchFacts {
  readonly id: string;
  readonly source: ReadingSource;
  readonly reportNumber: string | null;
  readonly reportSha256: string | null;
  readonly receivedAt: Date;
}

/**
 * All of a batch in one statement. Its snapshot is older than its own rows, so what it finds under a key was there before.
 * Answers those that were not added, with what is held in their place; the items' locks keep others out. Looked up one by one
 * (LATERAL), since the plan that serves all batches takes a list of parameters for ten rows and would scan the table.
 */
const addSql = `
WITH given AS (
  SELECT * FROM unnest($1::integer[], $2::uuid[], $3::bigint[], $4::text[], $5::numeric[], $6::numeric[], $7::numeric[])
    AS g(place, item_id, at_s, flag, value, detection_limit, counted)
), added AS (
  INSERT INTO emission_reading (item_id, at, source, flag, value, detection_limit, counted, report_number, report_sha256, batch_id,
    received_at, facility_id, division_code)
  SELECT item_id, to_timestamp(at_s), $8, flag, value, detection_limit, counted, $9, $10, $11, $12, $13, $14 FROM given ORDER BY item_id, at_s
  ON CONFLICT DO NOTHING
)
SELECT g.place AS index, r.value::text AS value, r.flag, r.detection_limit::text AS "detectionLimit"
FROM given g CROSS JOIN LATERAL (
  SELECT value, flag, detection_limit FROM emission_reading
  WHERE item_id = g.item_id AND at = to_timestamp(g.at_s) AND source = $8 LIMIT 1) r
ORDER BY g.place`;

export const addReadings = (
  tx: Tx,
  readings: readonly NewReading[],
  batch: BatchFacts,
  tenant: Tenant,
): Promise<HeldReading[]> =>
  tx.query(addSql, [
    readings.map(({ index }) => index),
    readings.map(({ itemId }) => itemId),
    readings.map(({ at }) => at),
    readings.map(({ flag }) => flag),
    readings.map(({ value }) => value),
    readings.map(({ detectionLimit }) => detectionLimit),
    readings.map(({ counted }) => counted),
    batch.source,
    batch.reportNumber,
    batch.reportSha256,
    batch.id,
    batch.receivedAt,
    tenant.facilityId,
    tenant.divisionCode,
  ]);

/** Instants of the newest readings of items' own source. The rows must be locked. */
export async function saveNewest(tx: Tx, newest: ReadonlyMap<string, number>): Promise<void> {
  const sql = `UPDATE emission_item i SET newest_at = greatest(i.newest_at, to_timestamp(n.at_s))
    FROM unnest($1::uuid[], $2::bigint[]) AS n(id, at_s) WHERE i.id = n.id`;
  await tx.query(sql, [[...newest.keys()], [...newest.values()]]);
}

const readingColumns = `r.at, r.source, r.flag, r.value::text AS value, r.detection_limit::text AS "detectionLimit", r.counted::text AS counted,
  r.report_number AS "reportNumber", r.report_sha256 AS "reportSha256", r.revision, r.received_at AS "receivedAt"`;

export async function findReading(
  tx: Tx,
  itemId: string,
  at: number,
  source: ReadingSource,
): Promise<ReadingView | null> {
  const sql = `SELECT ${readingColumns} FROM emission_reading r WHERE r.item_id = $1 AND r.at = to_timestamp($2::bigint) AND r.source = $3`;
  const [row] = await tx.query<ReadingView>(sql, [itemId, at, source]);
  return row ?? null;
}

export interface Period {
  readonly since: string | null;
  readonly before: string | null;
  readonly after: readonly unknown[];
  readonly limit: number;
}

const listSql = `SELECT ${readingColumns} FROM emission_reading r
WHERE r.item_id = $1 AND r.at >= coalesce($2::timestamptz, '-infinity') AND r.at < coalesce($3::timestamptz, 'infinity')
  AND (r.at, r.source) < (coalesce($4::timestamptz, 'infinity'), coalesce($5::text, ''))
ORDER BY r.at DESC, r.source DESC LIMIT $6`;

/** Newest first. */
export const listReadings = (tx: Tx, itemId: string, { since, before, after, limit }: Period): Promise<ReadingView[]> =>
  tx.query(listSql, [itemId, since, before, after[0] ?? null, after[1] ?? null, limit]);

export interface AverageRow {
  readonly startsAt: Date;
  readonly span: Span;
  readonly readings: number;
  readonly expected: number | null;
  readonly total: string;
  readonly least: string | null;
  readonly most: string | null;
}

const averagesSql = `SELECT starts_at AS "startsAt", span, readings, expected, total::text AS total, least::text AS least, most::text AS most
FROM emission_average
WHERE item_id = $1 AND span = $2 AND starts_at >= coalesce($3::timestamptz, '-infinity') AND starts_at < coalesce($4::timestamptz, 'infinity')
  AND starts_at < coalesce($5::timestamptz, 'infinity') ORDER BY starts_at DESC LIMIT $6`;

export const listAverages = (
  tx: Tx,
  itemId: string,
  span: Span,
  { since, before, after, limit }: Period,
): Promise<AverageRow[]> => tx.query(averagesSql, [itemId, span, since, before, after[0] ?? null, limit]);

export type NewCorrection = CorrectionView & { readonly itemId: string; readonly correctedBy: string };

/** The correction first: the database lets no reading change without it. */
export async function saveCorrection(
  tx: Tx,
  correction: NewCorrection,
  counted: string | null,
  tenant: Tenant,
): Promise<void> {
  const { itemId, at, source, revision, newFlag, newValue, newDetectionLimit } = correction;
  await tx.query(
    `INSERT INTO emission_correction (id, item_id, at, source, revision, old_flag, old_value, old_detection_limit, new_flag, new_value,
       new_detection_limit, reason, corrected_by, corrected_at, facility_id, division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7::numeric, $8::numeric, $9, $10::numeric, $11::numeric, $12, $13, $14, $15, $16)`,
    [
      correction.id,
      itemId,
      at,
      source,
      revision,
      correction.oldFlag,
      correction.oldValue,
      correction.oldDetectionLimit,
      newFlag,
      newValue,
      newDetectionLimit,
      correction.reason,
      correction.correctedBy,
      correction.correctedAt,
      tenant.facilityId,
      tenant.divisionCode,
    ],
  );
  await tx.query(
    `UPDATE emission_reading SET flag = $4, value = $5::numeric, detection_limit = $6::numeric, counted = $7::numeric, revision = $8
     WHERE item_id = $1 AND at = $2 AND source = $3`,
    [itemId, at, source, newFlag, newValue, newDetectionLimit, counted, revision],
  );
}

const correctionsSql = `SELECT id, at, source, revision, old_flag AS "oldFlag", old_value::text AS "oldValue", old_detection_limit::text AS "oldDetectionLimit",
  new_flag AS "newFlag", new_value::text AS "newValue", new_detection_limit::text AS "newDetectionLimit", reason, corrected_at AS "correctedAt"
FROM emission_correction WHERE item_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`;

export const listCorrections = (
  tx: Tx,
  itemId: string,
  after: readonly unknown[],
  limit: number,
): Promise<CorrectionView[]> => tx.query(correctionsSql, [itemId, after[0] ?? null, limit]);
