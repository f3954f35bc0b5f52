import type { Tx } from '../platform/database/database.service.js';
import type { HeldLimit } from './permit.rules.js';

const openedSql = `
SELECT year, CASE kind WHEN 'permitQuota' THEN '' ELSE scope END AS scope, limit_grams AS "limitGrams",
  pending_grams + posted_grams AS "heldGrams", posted_grams AS "postedGrams"
FROM ledger_account WHERE facility_id = $1 AND kind IN ('permitQuota', 'categoryQuota') AND year = ANY ($2::integer[])`;

export interface OpenedLimit extends HeldLimit {
  readonly year: number;
  /** A category; '' is the total. */
  readonly scope: string;
  readonly postedGrams: number;
}

/** The permit's accounts of the years, as far as they are open. */
export const openedLimits = (tx: Tx, facilityId: string, years: readonly number[]): Promise<OpenedLimit[]> =>
  tx.query(openedSql, [facilityId, years]);

const receivedSql = `
SELECT 'HW' || right(a.scope, 2) AS category, sum(e.posted_grams)::bigint AS grams
FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id JOIN ledger_transfer t ON t.id = e.transfer_id
WHERE a.facility_id = $1 AND a.kind = 'receiving' AND t.kind = 'receive' AND e.posted_grams > 0
  AND t.made_at >= make_timestamptz($2::integer, 1, 1, 0, 0, 0, 'Asia/Shanghai')
GROUP BY 1`;

/** Grams taken in since 1 January of the year in Asia/Shanghai, by category. */
export async function receivedSince(tx: Tx, facilityId: string, year: number): Promise<Map<string, number>> {
  const rows = await tx.query<{ category: string; grams: number }>(receivedSql, [facilityId, year]);
  return new Map(rows.map(({ category, grams }) => [category, grams]));
}

/** Serialises changes of a facility's permits; foreign keys to the facility go on. */
export const lockPermits = (tx: Tx, facilityId: string): Promise<unknown> =>
  tx.query('SELECT 1 FROM facility WHERE id = $1 FOR NO KEY UPDATE', [facilityId]);
