import type { Tx } from '../platform/database/database.service.js';
import { nameWithSite } from './registration/enterprise-names.queries.js';
import type { EnterpriseState } from './registration/enterprise.types.js';

/** A site that generates waste, with what its class of management is told by (HJ 1259-2022 4.2). */
export interface GeneratorUnit {
  readonly id: string;
  readonly divisionCode: string;
  /** With the site where the firm has several. */
  readonly name: string;
  readonly state: EnterpriseState;
  readonly verifiedAt: Date;
  /** What it declared to generate in a year, over all codes. */
  readonly yearlyGrams: number;
}

const generatorsSql = `
SELECT e.id, e.division_code AS "divisionCode", ${nameWithSite('e')} AS name,
  e.state, e.verified_at AS "verifiedAt",
  (SELECT coalesce(sum(d.yearly_grams), 0)::bigint FROM declared_generation d WHERE d.enterprise_id = e.id) AS "yearlyGrams"
FROM enterprise e
WHERE e.facility_id = $1 AND e.verified_at < $2 AND ($3::uuid IS NULL OR e.id > $3) ORDER BY e.id LIMIT $4`;

export const generatorsOf = (
  tx: Tx,
  facilityId: string,
  before: Date,
  after: string | null,
  limit: number,
): Promise<GeneratorUnit[]> => tx.query(generatorsSql, [facilityId, before, after, limit]);
