import type { Tx } from '../platform/database/database.service.js';
import { ageClassesFrom } from './stock.types.js';
import type { BookedContainer, StockContainer, StockFigure, StockGrouping, StockSearch } from './stock.types.js';

/** More groups than zones times codes of any facility. */
const mostFigures = 5_000;

const ages = Array.from({ length: ageClassesFrom.length + 1 }, (_, place) => place);
const perAge = (what: string): string =>
  `jsonb_build_array(${ages.map((age) => `coalesce(sum(g.${what}) FILTER (WHERE g.age = ${age}), 0)`).join(', ')})`;

/** Ages are worked out once a row, and only their few groups are summed up again. The last days are known of now alone. */
const figuresSql = `
WITH g AS (
  SELECT s.zone_id, s.waste_code, sum(s.grams)::bigint AS grams, count(*) AS containers, min(s.clock_started_at) AS oldest,
    coalesce(sum(s.grams) FILTER (WHERE s.held), 0) AS held, min(s.due_on) AS due_on,
    width_bucket($3::date - (s.clock_started_at AT TIME ZONE 'Asia/Shanghai')::date, ARRAY[${ageClassesFrom.join(', ')}]) AS age
  FROM stock_at($1, $2::timestamptz, $2 IS NULL) s GROUP BY s.zone_id, s.waste_code, age
)
SELECT CASE WHEN $4::boolean THEN g.zone_id END AS "zoneId", CASE WHEN $5::boolean THEN g.waste_code END AS "wasteCode",
  CASE WHEN $6::boolean THEN g.age END AS "ageClass",
  sum(g.grams)::bigint AS grams, sum(g.containers)::integer AS containers, sum(g.held)::bigint AS "heldGrams",
  min(g.oldest) AS "oldestClockStart", min(g.due_on)::text AS "earliestDueOn",
  ${perAge('grams')} AS "ageGrams", ${perAge('containers')} AS "ageContainers"
FROM g GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 LIMIT ${mostFigures}`;

/** Stock at an instant (null: now) in groups; ages are counted to `on`, YYYY-MM-DD in Asia/Shanghai. */
export const stockFigures = (
  tx: Tx,
  facilityId: string,
  at: Date | null,
  on: string,
  groupBy: StockGrouping,
): Promise<StockFigure[]> =>
  tx.query(figuresSql, [
    facilityId,
    at,
    on,
    groupBy === 'zone' || groupBy === 'zone-code',
    groupBy === 'code' || groupBy === 'zone-code',
    groupBy === 'age',
  ]);

const listSql = `
SELECT c.id, c.code, c.name, s.waste_code AS "wasteCode", c.enterprise_id AS "enterpriseId", s.place, s.zone_id AS "zoneId",
  s.grams, s.held, s.clock_started_at AS "clockStartedAt", c.due_on::text AS "dueOn", s.from_at AS since
FROM (
  SELECT * FROM stock_at($1, $2::timestamptz, $7::date IS NOT NULL) t
  WHERE ($3::uuid IS NULL OR t.zone_id = $3) AND ($4::text IS NULL OR t.waste_code = $4) AND ($5::text IS NULL OR t.place = $5)
    AND ($6::boolean IS NULL OR t.held = $6) AND ($7::date IS NULL OR t.due_on < $7)
    AND ($8::timestamptz IS NULL OR (t.clock_started_at, t.container_id) > ($8, $9::uuid))
  ORDER BY t.clock_started_at, t.container_id LIMIT $10
) s JOIN container c ON c.id = s.container_id ORDER BY s.clock_started_at, s.container_id`;

/** What stood in the facility at the instant, the oldest clock first. */
export const stockContainers = (tx: Tx, facilityId: string, search: StockSearch): Promise<StockContainer[]> => {
  const { at, zoneId, wasteCode, place, held, dueBefore, after, limit } = search;
  const [startedAt = null, id = null] = after;
  return tx.query(listSql, [facilityId, at, zoneId, wasteCode, place, held, dueBefore, startedAt, id, limit]);
};

const booked = `SELECT c.id, c.code, c.state, c.zone_id AS "zoneId", c.waste_code AS "wasteCode", c.grams,
  c.clock_started_at AS "clockStartedAt" FROM container c`;

/** What the books have standing in a zone, by code; at most `most`. */
export const storedIn = (tx: Tx, zoneId: string, most: number): Promise<BookedContainer[]> =>
  tx.query(`${booked} WHERE c.zone_id = $1 AND c.state = 'stored' ORDER BY c.code LIMIT $2`, [zoneId, most]);

/** What is known of these codes, under the reader's row-level security. */
export const bookedByCode = (tx: Tx, codes: readonly string[]): Promise<BookedContainer[]> =>
  tx.query(`${booked} WHERE c.code = ANY ($1)`, [codes]);
