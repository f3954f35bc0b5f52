import type { Tx } from '../platform/database/database.service.js';
import type { ScopeLevel } from './registration/enterprise.types.js';

/** A firm that the facility works with, and until when it has agreed to. */
export interface EnterpriseStanding {
  readonly id: string;
  readonly divisionCode: string;
  readonly name: string;
  readonly scopeLevel: ScopeLevel;
  readonly verifiedAt: Date;
  /** Of its agreements in force or agreed on, the one that ends last. */
  readonly agreement: { readonly id: string; readonly number: string; readonly validTo: string } | null;
}

const standingSql = `
SELECT e.id, e.division_code AS "divisionCode", e.name, e.scope_level AS "scopeLevel", e.verified_at AS "verifiedAt",
  a.agreement
FROM enterprise e LEFT JOIN LATERAL (
  SELECT jsonb_build_object('id', s.id, 'number', s.number, 'validTo', s.valid_to) AS agreement FROM service_agreement s
  WHERE s.enterprise_id = e.id AND s.state = 'active' ORDER BY s.valid_to DESC, s.id DESC LIMIT 1) a ON true
WHERE e.facility_id = $1 AND e.state = 'verified' AND e.verified_at IS NOT NULL ORDER BY e.id LIMIT $2`;

/** The verified firms of a facility. */
export const enterpriseStandings = (tx: Tx, facilityId: string, most: number): Promise<EnterpriseStanding[]> =>
  tx.query(standingSql, [facilityId, most]);
