import type { Tx } from '../../platform/database/database.service.js';

export interface ScopeMasses {
  /** YYYY-MM-DD in Asia/Shanghai, by the database clock. */
  readonly today: string;
  readonly rollingGrams: number;
  readonly yearGrams: number;
}

export interface EligibilityMasses extends ScopeMasses {
  readonly declaredGrams: number;
  /** Codes declared and codes of profiles in use. */
  readonly codes: string[];
}

/** A corrected acceptance posts a negative entry, so the sum is what was accepted in the end. */
const scope = `
  (app_now() AT TIME ZONE 'Asia/Shanghai')::date AS today,
  (SELECT coalesce(sum(e.posted_grams), 0) FROM ledger_account a
     JOIN ledger_entry e ON e.account_id = a.id JOIN ledger_transfer t ON t.id = e.transfer_id
   WHERE a.enterprise_id = $1 AND a.kind = 'scope' AND t.made_at > app_now() - interval '12 months') AS "rollingGrams",
  (SELECT coalesce(sum(pending_grams + posted_grams), 0) FROM ledger_account
   WHERE enterprise_id = $1 AND kind = 'scope'
     AND year = extract(year FROM app_now() AT TIME ZONE 'Asia/Shanghai')) AS "yearGrams"`;

const declared = `
  (SELECT coalesce(sum(yearly_grams), 0) FROM declared_generation WHERE enterprise_id = $1) AS "declaredGrams",
  ARRAY(SELECT waste_code FROM declared_generation WHERE enterprise_id = $1
        UNION SELECT waste_code FROM waste_profile WHERE enterprise_id = $1 AND archived_at IS NULL ORDER BY 1) AS codes`;

/** What the rules look at, in one statement. Mass counts from the ledger's entries on the enterprise's 10 t accounts. */
export async function eligibilityMasses(tx: Tx, enterpriseId: string): Promise<EligibilityMasses> {
  const [row] = await tx.query<EligibilityMasses>(`SELECT ${scope}, ${declared}`, [enterpriseId]);
  return row!;
}

export async function scopeMasses(tx: Tx, enterpriseId: string): Promise<ScopeMasses> {
  const [row] = await tx.query<ScopeMasses>(`SELECT ${scope}`, [enterpriseId]);
  return row!;
}
