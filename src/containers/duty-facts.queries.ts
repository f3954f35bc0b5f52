import type { Tx } from '../platform/database/database.service.js';
import { inStockSql } from './container.types.js';
import type { Hazard } from '../shared/waste-code.js';

/** What of a code in store has to leave first. */
export interface DueLot {
  readonly wasteCode: string;
  readonly containers: number;
  readonly grams: number;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
}

const dueLotsSql = `
SELECT waste_code AS "wasteCode", count(*)::integer AS containers, sum(grams)::bigint AS grams, min(due_on)::text AS "dueOn"
FROM container WHERE facility_id = $1 AND ${inStockSql} AND due_on <= $2::date
GROUP BY waste_code ORDER BY min(due_on), waste_code LIMIT 1000`;

/** By code, what is in store and has its last day until `by` (YYYY-MM-DD). */
export const dueLots = (tx: Tx, facilityId: string, by: string): Promise<DueLot[]> =>
  tx.query(dueLotsSql, [facilityId, by]);

const atGenerator = `facility_id = $1 AND state IN ('registered', 'storedAtGenerator') AND enterprise_id IS NOT NULL`;

/** What a firm keeps in all. */
export interface GeneratorTotal {
  readonly enterpriseId: string;
  readonly grams: number;
}

const totalsSql = `
SELECT enterprise_id AS "enterpriseId", sum(grams)::bigint AS grams FROM container WHERE ${atGenerator}
GROUP BY enterprise_id HAVING sum(grams) >= $2 ORDER BY enterprise_id LIMIT $3`;

/** Firms of a facility that have labelled and not handed over so many grams or more. */
export const generatorTotals = (tx: Tx, facilityId: string, from: number, most: number): Promise<GeneratorTotal[]> =>
  tx.query(totalsSql, [facilityId, from, most]);

/** Of one code with the same hazards at a firm, when the oldest container was filled. */
export interface OldestAtGenerator {
  readonly enterpriseId: string;
  readonly wasteCode: string;
  readonly hazards: readonly Hazard[];
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly oldestOn: string;
}

const oldestSql = `
SELECT enterprise_id AS "enterpriseId", waste_code AS "wasteCode", hazards,
  to_char(min(generated_at) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "oldestOn"
FROM container WHERE ${atGenerator} AND generated_at < $2::timestamptz
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 LIMIT $3`;

/** What firms of a facility keep that was filled before an instant. */
export const oldestAtGenerators = (
  tx: Tx,
  facilityId: string,
  before: Date,
  most: number,
): Promise<OldestAtGenerator[]> => tx.query(oldestSql, [facilityId, before.toISOString(), most]);

const lastLabelsSql = `
SELECT u.id, (SELECT c.generated_at FROM container c WHERE c.enterprise_id = u.id ORDER BY c.generated_at DESC, c.id DESC LIMIT 1) AS at
FROM unnest($1::uuid[]) AS u(id)`;

/** When each firm last labelled a container; those that never did are missing. */
export async function lastLabels(tx: Tx, enterpriseIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await tx.query<{ id: string; at: Date | null }>(lastLabelsSql, [enterpriseIds]);
  return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])));
}
