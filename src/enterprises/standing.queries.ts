import type { Tx } from '../platform/database/database.service.js';
import type { ScopeLevel } from './registration/enterprise.types.js';

/** A firm that the facility works with. */
export interface VerifiedFirm {
  readonly id: string;
  readonly divisionCode: string;
  readonly name: string;
  readonly scopeLevel: ScopeLevel;
  readonly verifiedAt: Date;
}

/** A firm's last agreement, and until when it holds. */
export interface EndingAgreement extends VerifiedFirm {
  readonly agreementId: string;
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly validTo: string;
}

const firm = `e.id, e.division_code AS "divisionCode", e.name, e.scope_level AS "scopeLevel", e.verified_at AS "verifiedAt"`;
const verified = `e.facility_id = $1 AND e.state = 'verified' AND e.verified_at IS NOT NULL`;

/** All of a facility, or those with the ids given; by id. */
export const verifiedFirms = (
  tx: Tx,
  facilityId: string,
  ids: readonly string[] | null,
  most: number,
): Promise<VerifiedFirm[]> =>
  ids === null
    ? tx.query(`SELECT ${firm} FROM enterprise e WHERE ${verified} ORDER BY e.id LIMIT $2`, [facilityId, most])
    : tx.query(
        `SELECT ${firm} FROM enterprise e WHERE ${verified} AND e.id = ANY ($2::uuid[]) ORDER BY e.id LIMIT $3`,
        [facilityId, ids, most],
      );

/** Those near or past the scope of a small generator. */
export const firmsOutOfScope = (tx: Tx, facilityId: string, most: number): Promise<VerifiedFirm[]> =>
  tx.query(`SELECT ${firm} FROM enterprise e WHERE ${verified} AND e.scope_level <> 'inside' ORDER BY e.id LIMIT $2`, [
    facilityId,
    most,
  ]);

const endingSql = `
SELECT ${firm}, a.id AS "agreementId", a.number, a.valid_to::text AS "validTo"
FROM service_agreement a JOIN enterprise e ON e.id = a.enterprise_id
WHERE a.facility_id = $1 AND ${verified} AND a.state = 'active' AND a.valid_to <= $2::date AND NOT EXISTS (
  SELECT FROM service_agreement l WHERE l.enterprise_id = a.enterprise_id AND l.state = 'active' AND l.valid_to > a.valid_to)
ORDER BY a.valid_to, a.id LIMIT $3`;

/** The last agreements of firms that end until `by` (YYYY-MM-DD) or have ended, the first to end first. */
export const endingAgreements = (tx: Tx, facilityId: string, by: string, most: number): Promise<EndingAgreement[]> =>
  tx.query(endingSql, [facilityId, by, most]);
