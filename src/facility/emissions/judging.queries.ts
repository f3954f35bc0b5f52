import type { Tx } from '../../platform/database/database.service.js';
import type { Averaging, Span } from './emission.types.js';
import { unitsOf } from '../../shared/exact-decimal.js';
import type { Exceedance, Judged, Limit } from './exceedance.rules.js';

/** An hour or a day of an item, in which a reading came or changed. */
export interface TouchedSpan {
  readonly itemId: string;
  readonly span: Span;
  /** Seconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly expected: number | null;
}

interface SumRow {
  readonly itemId: string;
  readonly averaging: Averaging;
  readonly at: number;
  readonly total: string;
  readonly count: number;
}

const judgedOf = ({ total, ...row }: SumRow): Judged => ({ ...row, total: unitsOf(total) });

/**
 * Counts the touched hours and days anew from their readings, so that data in any order, late or corrected, give the same
 * averages. Answers those that are valid (enough of what was expected) and have a limit.
 */
const recountSql = `
WITH touched AS (
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::bigint[], $4::bigint[], $5::integer[]) AS t(item_id, span, from_s, to_s, expected)
), recounted AS (
  SELECT t.item_id, t.span, to_timestamp(t.from_s) AS starts_at, t.expected, s.*, i.facility_id, i.division_code
  FROM touched t JOIN emission_item i ON i.id = t.item_id
  CROSS JOIN LATERAL (
    SELECT count(r.counted)::integer AS readings, coalesce(sum(r.counted), 0) AS total, min(r.counted) AS least, max(r.counted) AS most
    FROM emission_reading r
    WHERE r.item_id = t.item_id AND r.at >= to_timestamp(t.from_s) AND r.at < to_timestamp(t.to_s) AND r.source = i.source) s
), saved AS (
  INSERT INTO emission_average (item_id, span, starts_at, readings, expected, total, least, most, facility_id, division_code)
  SELECT item_id, span, starts_at, readings, expected, total, least, most, facility_id, division_code FROM recounted
  ON CONFLICT (item_id, span, starts_at) DO UPDATE SET readings = excluded.readings, expected = excluded.expected,
    total = excluded.total, least = excluded.least, most = excluded.most
  RETURNING item_id, span, starts_at, readings, expected, total
)
SELECT item_id AS "itemId", span AS averaging, extract(epoch FROM starts_at)::bigint AS at, total::text AS total, readings AS count
FROM saved s
WHERE readings > 0 AND (expected IS NULL OR readings::bigint * 1000 >= expected::bigint * $6)
  AND EXISTS (SELECT FROM emission_limit l WHERE l.item_id = s.item_id AND l.averaging = s.span)`;

export async function recount(tx: Tx, touched: readonly TouchedSpan[], validPermille: number): Promise<Judged[]> {
  const rows = await tx.query<SumRow>(recountSql, [
    touched.map(({ itemId }) => itemId),
    touched.map(({ span }) => span),
    touched.map(({ from }) => from),
    touched.map(({ to }) => to),
    touched.map(({ expected }) => expected),
    validPermille,
  ]);
  return rows.map(judgedOf);
}

const limitsSql = `SELECT id, item_id AS "itemId", averaging, lower_bound::text AS "lowerBound", upper_bound::text AS "upperBound",
  valid_from AS "validFrom", valid_to AS "validTo" FROM emission_limit
WHERE item_id = ANY ($1) AND valid_from <= $3::date AND (valid_to IS NULL OR valid_to >= $2::date)
  OR id = ANY ($4) ORDER BY id`;

/** Those in force on a day of the period, and those named. */
export const limitsBetween = (
  tx: Tx,
  itemIds: readonly string[],
  from: string,
  to: string,
  named: readonly string[],
): Promise<Limit[]> => tx.query(limitsSql, [itemIds, from, to, named]);

const untoldSql = `SELECT g.place::integer AS place FROM unnest($1::uuid[], $2::bigint[]) WITH ORDINALITY AS g(limit_id, at, place)
WHERE NOT EXISTS (SELECT FROM emission_alarm a
  WHERE a.limit_id = g.limit_id AND to_timestamp(g.at) BETWEEN a.first_at AND a.last_at) ORDER BY g.place`;

/** Of the exceedances those that no alarm, open or ended, has told of. */
export async function untold(tx: Tx, exceedances: readonly Exceedance[]): Promise<Exceedance[]> {
  if (exceedances.length === 0) return [];
  const values = [exceedances.map(({ limitId }) => limitId), exceedances.map(({ at }) => at)];
  const rows = await tx.query<{ place: number }>(untoldSql, values);
  return rows.map(({ place }) => exceedances[place - 1]!);
}

/** By limit the newest value that it can be compared with, whether it exceeds or not. */
const newestSql = `
SELECT l.id AS "limitId", l.item_id AS "itemId", l.averaging, extract(epoch FROM n.at)::bigint AS at, n.total::text AS total, n.count
FROM emission_limit l CROSS JOIN LATERAL (
  (SELECT r.at, r.counted AS total, 1 AS count FROM emission_reading r
   WHERE l.averaging = 'instant' AND r.item_id = l.item_id AND r.counted IS NOT NULL ORDER BY r.at DESC, r.source LIMIT 1)
  UNION ALL
  (SELECT a.starts_at, a.total, a.readings FROM emission_average a
   WHERE a.span = l.averaging AND a.item_id = l.item_id AND a.readings > 0
     AND (a.expected IS NULL OR a.readings::bigint * 1000 >= a.expected::bigint * $2) ORDER BY a.starts_at DESC LIMIT 1)
) n WHERE l.id = ANY ($1)`;

export async function newestOf(
  tx: Tx,
  limitIds: readonly string[],
  validPermille: number,
): Promise<Map<string, Judged>> {
  const rows = await tx.query<SumRow & { limitId: string }>(newestSql, [limitIds, validPermille]);
  return new Map(rows.map(({ limitId, ...row }) => [limitId, judgedOf(row)]));
}
