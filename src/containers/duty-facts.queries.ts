import type { Tx } from '../platform/database/database.service.js';
import { inStockSql } from './container.types.js';
import type { StockOfDay } from './generator/generator-stock.rules.js';

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

/** Firms × codes × days of what small generators keep. */
const mostParts = 100_000;

const atGeneratorsSql = `
SELECT enterprise_id AS "enterpriseId", waste_code AS "wasteCode", hazards,
  to_char(generated_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS day,
  count(*)::integer AS containers, sum(grams)::bigint AS grams, min(generated_at) AS "oldestAt"
FROM container WHERE facility_id = $1 AND state IN ('registered', 'storedAtGenerator') AND enterprise_id IS NOT NULL
GROUP BY 1, 2, 3, 4 ORDER BY 1, 4, 2, 3 LIMIT ${mostParts}`;

export type StockAtGenerator = StockOfDay & { readonly enterpriseId: string };

/** What all firms of a facility have labelled and not yet handed over. */
export const stockAtGenerators = (tx: Tx, facilityId: string): Promise<StockAtGenerator[]> =>
  tx.query(atGeneratorsSql, [facilityId]);

const lastLabelsSql = `
SELECT u.id, (SELECT c.generated_at FROM container c WHERE c.enterprise_id = u.id ORDER BY c.generated_at DESC, c.id DESC LIMIT 1) AS at
FROM unnest($1::uuid[]) AS u(id)`;

/** When each firm last labelled a container; those that never did are missing. */
export async function lastLabels(tx: Tx, enterpriseIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await tx.query<{ id: string; at: Date | null }>(lastLabelsSql, [enterpriseIds]);
  return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])));
}
