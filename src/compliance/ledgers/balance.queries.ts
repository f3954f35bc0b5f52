import type { Tx } from '../../platform/database/database.service.js';
import type { LedgerSight } from './ledger-reads.queries.js';

/** Sums of a code before the period and in it, in grams. */
export interface BalanceSums {
  readonly wasteCode: string;
  readonly openingGrams: number;
  readonly generatedGrams: number;
  readonly receivedGrams: number;
  readonly repackedGrams: number;
  readonly countedGrams: number;
  readonly selfTreatedGrams: number;
  readonly sentAwayGrams: number;
}

/** 盘盈盘亏: what stock-takes found. */
const counted = `cause IN ('stockTake', 'missing', 'found')`;

/** Which column of the balance a record counts in. An enterprise's storage point lies between its 产生 and its 委外. */
const parts = {
  generated: `CASE table_no WHEN 'B.1' THEN grams END`,
  received: `CASE WHEN table_no = 'B.2' AND cause = 'received' THEN grams END`,
  repacked: `CASE WHEN cause = 'repacked' THEN CASE table_no WHEN 'B.2' THEN grams ELSE -grams END END`,
  counted: `CASE WHEN table_no = 'B.2' AND ${counted} THEN grams END`,
  selfTreated: `CASE table_no WHEN 'B.4' THEN grams END`,
  sentAway: `CASE table_no WHEN 'B.5' THEN grams END`,
} as const;

const sum = (part: keyof typeof parts, when: string): string =>
  `coalesce(sum(${parts[part]}) FILTER (WHERE ${when}), 0)`;
const within = 'occurred_at >= $4::timestamptz';
const before = 'occurred_at < $4::timestamptz';

const sumsSql = `
SELECT waste_code AS "wasteCode",
  (${sum('generated', before)} + ${sum('received', before)} + ${sum('repacked', before)} + ${sum('counted', before)}
    - ${sum('selfTreated', before)} - ${sum('sentAway', before)})::bigint AS "openingGrams",
  ${Object.keys(parts)
    .map((part) => `${sum(part as keyof typeof parts, within)}::bigint AS "${part}Grams"`)
    .join(', ')}
FROM statutory_record
WHERE unit_id = $1 AND recorded_at <= $2::timestamptz AND leaf <= $3 AND occurred_at < $5::timestamptz
GROUP BY waste_code ORDER BY waste_code`;

/** By code; `from` and `before` are instants of the occurrence. A facility's permit bounds the codes. */
export const balanceSums = (tx: Tx, sight: LedgerSight, from: string, before: string): Promise<BalanceSums[]> =>
  tx.query<BalanceSums>(sumsSql, [sight.unitId, sight.asOf, sight.leaf, from, before]);
