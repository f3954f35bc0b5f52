import type { Tx } from '../../platform/database/database.service.js';

const inForceSql = `
SELECT id FROM filing_consent
WHERE enterprise_id = $1 AND facility_id = $2 AND revoked_at IS NULL AND valid_from <= $3::date AND (valid_to IS NULL OR valid_to >= $3::date)
ORDER BY given_at DESC LIMIT 1`;

/** The id of the consent under which the facility may file for the enterprise on a day, YYYY-MM-DD; null: none. */
export async function consentInForce(
  tx: Tx,
  enterpriseId: string,
  facilityId: string,
  on: string,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(inForceSql, [enterpriseId, facilityId, on]);
  return row?.id ?? null;
}
