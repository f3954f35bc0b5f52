import type { Tx } from '../../platform/database/database.service.js';
import type { StockOfDay } from './generator-stock.rules.js';

/** Codes × sets of hazards × days at one small generator; the oldest are kept. */
const mostParts = 10_000;

const stockSql = `
SELECT waste_code AS "wasteCode", hazards, to_char(generated_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS day,
  count(*)::integer AS containers, sum(grams)::bigint AS grams, min(generated_at) AS "oldestAt"
FROM container WHERE enterprise_id = $1 AND state IN ('registered', 'storedAtGenerator')
GROUP BY waste_code, hazards, day ORDER BY day, waste_code, hazards LIMIT ${mostParts}`;

/** What a generator has labelled and not yet handed over. */
export const stockOfGenerator = (tx: Tx, enterpriseId: string): Promise<StockOfDay[]> =>
  tx.query(stockSql, [enterpriseId]);
