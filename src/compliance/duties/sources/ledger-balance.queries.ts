import type { Tx } from '../../../platform/database/database.service.js';
import type { Books } from './quantities.rules.js';

// Tables of two modules above in one statement, as an auditor would read them: in two, a delivery that is put away in
// between would look like a difference.
const booksSql = `
SELECT
  (SELECT coalesce(sum(posted_grams), 0)::bigint FROM ledger_account
    WHERE facility_id = $1 AND limit_grams IS NULL) AS "sumGrams",
  (SELECT coalesce(sum(posted_grams), 0)::bigint FROM ledger_account
    WHERE facility_id = $1 AND kind IN ('receiving', 'stored')) AS "bookedGrams",
  (SELECT coalesce(sum(grams), 0)::bigint FROM container
    WHERE facility_id = $1 AND state IN ('received', 'stored', 'picked')) AS "standingGrams"`;

export async function books(tx: Tx, facilityId: string): Promise<Books> {
  const [row] = await tx.query<Books>(booksSql, [facilityId]);
  return row!;
}
