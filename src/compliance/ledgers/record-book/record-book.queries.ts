import type { Tx } from '../../../platform/database/database.service.js';
import type { LedgerSight } from '../ledger-reads.queries.js';

/** What came or went of a waste on a day, from or to one counterpart. */
export interface BookLine {
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string;
  readonly direction: 'received' | 'sentAway';
  readonly wasteCode: string;
  readonly counterpartId: string;
  readonly methodCode: string;
  readonly name: string;
  readonly counterpartName: string | null;
  readonly counterpartPermit: string | null;
  readonly containers: number;
  readonly grams: number;
}

/** Where a page ended: the first five of a line. */
export type AfterLine = readonly [string, string, string, string, string];

const nobody = '00000000-0000-0000-0000-000000000000';

const linesSql = `
WITH batch AS (
  SELECT (r.occurred_at AT TIME ZONE 'Asia/Shanghai')::date AS day, CASE r.table_no WHEN 'B.2' THEN 'received' ELSE 'sentAway' END
      COLLATE "C" AS direction,
    r.waste_code, coalesce(r.counterpart_id, '${nobody}') AS counterpart_id, coalesce(c.method, r.method_code, '') COLLATE "C" AS method,
    r.name, r.counterpart_name, r.counterpart_permit, r.grams + coalesce(c.grams, 0) AS grams
  FROM statutory_record r LEFT JOIN LATERAL (
    SELECT sum(c.grams) FILTER (WHERE c.cause NOT IN ('stockTake', 'missing', 'found')) AS grams,
      (array_agg(c.method_code ORDER BY c.id DESC) FILTER (WHERE c.method_code IS NOT NULL))[1] AS method
    FROM statutory_record c WHERE c.corrects_id = r.id AND c.recorded_at <= $2::timestamptz AND c.leaf <= $3) c ON true
  WHERE r.unit_id = $1 AND r.corrects_id IS NULL AND r.recorded_at <= $2::timestamptz AND r.leaf <= $3
    AND r.occurred_at >= $4 AND r.occurred_at < $5
    AND (r.table_no = 'B.2' AND r.cause = 'received' OR r.table_no = 'B.5' AND r.cause = 'shipped')
)
SELECT day, direction, waste_code AS "wasteCode", counterpart_id AS "counterpartId", method AS "methodCode", min(name) AS name,
  min(counterpart_name) AS "counterpartName", min(counterpart_permit) AS "counterpartPermit", count(*)::int AS containers,
  sum(grams)::bigint AS grams
FROM batch WHERE grams > 0
  AND ($6::date IS NULL OR (day, direction, waste_code, counterpart_id, method) > ($6::date, $7, $8, $9::uuid, $10))
GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5 LIMIT $11`;

/** What a stock-take finds later does not change what came in on its day. */
export const bookLines = (
  tx: Tx,
  { unitId, asOf, leaf }: LedgerSight,
  period: { readonly from: Date; readonly before: Date },
  after: AfterLine | null,
  limit: number,
): Promise<BookLine[]> =>
  tx.query<BookLine>(linesSql, [
    unitId,
    asOf,
    leaf,
    period.from,
    period.before,
    ...(after ?? [null, null, null, null, null]),
    limit,
  ]);

const countSql = `SELECT count(*) AS count FROM (${linesSql}) l`;

export async function countBookLines(
  tx: Tx,
  { unitId, asOf, leaf }: LedgerSight,
  { from, before }: { readonly from: Date; readonly before: Date },
): Promise<number> {
  const [row] = await tx.query<{ count: number }>(countSql, [
    unitId,
    asOf,
    leaf,
    from,
    before,
    ...Array.from({ length: 6 }, () => null),
  ]);
  return row!.count;
}

export interface BookIncident {
  readonly id: string;
  readonly occurredAt: Date;
  readonly place: string;
  readonly what: string;
  readonly measures: string;
  readonly reportedTo: string | null;
}

/** More incidents in a period than a record book is meant for. */
export const mostIncidents = 200;

/** Those that stood at the instant. */
export const bookIncidents = (
  tx: Tx,
  { unitId, asOf }: LedgerSight,
  { from, before }: { readonly from: Date; readonly before: Date },
): Promise<BookIncident[]> =>
  tx.query<BookIncident>(
    `SELECT i.id, i.occurred_at AS "occurredAt", i.place, i.what, i.measures, i.reported_to AS "reportedTo" FROM facility_incident i
     WHERE i.facility_id = $1 AND i.recorded_at <= $2::timestamptz AND i.occurred_at >= $3 AND i.occurred_at < $4
       AND NOT EXISTS (SELECT FROM facility_incident_withdrawal w WHERE w.incident_id = i.id AND w.withdrawn_at <= $2::timestamptz)
     ORDER BY i.occurred_at, i.id LIMIT ${mostIncidents}`,
    [unitId, asOf, from, before],
  );
