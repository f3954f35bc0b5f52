import type { Packaging, WasteForm } from '../catalogue/trade-templates.types.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Hazard } from '../shared/waste-code.js';
import { nameWithSite } from './registration/enterprise-names.queries.js';
import type { EnterpriseState } from './registration/enterprise.types.js';

/** A waste that the enterprise declared to generate or has described. */
export interface PlannedWaste {
  readonly wasteCode: string;
  /** Null: described, yet not declared. */
  readonly yearlyGrams: number | null;
  /** The rest as its first profile of the code tells it; null without one. */
  readonly name: string | null;
  readonly form: WasteForm | null;
  readonly hazards: readonly Hazard[] | null;
  readonly packaging: Packaging | null;
  readonly harmfulComponents: readonly string[] | null;
}

/** What a registration says that a management plan asks for (HJ 1259-2022 表A.1, A.3). */
export interface PlanFacts {
  readonly id: string;
  readonly facilityId: string;
  readonly divisionCode: string;
  /** With the site where the firm has several. */
  readonly name: string;
  readonly state: EnterpriseState;
  readonly verifiedAt: Date;
  readonly uscc: string | null;
  readonly address: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly eiaNumber: string | null;
  readonly wastes: readonly PlannedWaste[];
}

const factsSql = `
SELECT e.id, e.facility_id AS "facilityId", e.division_code AS "divisionCode",
  ${nameWithSite('e')} AS name,
  e.state, e.verified_at AS "verifiedAt", e.uscc, e.address, e.longitude::float8 AS longitude, e.latitude::float8 AS latitude,
  e.contact_name AS "contactName", e.contact_phone AS "contactPhone", e.eia_number AS "eiaNumber", coalesce(w.wastes, '[]') AS wastes
FROM enterprise e LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('wasteCode', waste_code, 'yearlyGrams', d.yearly_grams, 'name', p.name, 'form', p.form,
    'hazards', p.hazards, 'packaging', p.packaging, 'harmfulComponents', p.harmful_components) ORDER BY waste_code) AS wastes
  FROM (SELECT waste_code, yearly_grams FROM declared_generation WHERE enterprise_id = e.id) d
  FULL JOIN (SELECT DISTINCT ON (waste_code) * FROM waste_profile
    WHERE enterprise_id = e.id AND archived_at IS NULL ORDER BY waste_code, created_at, id) p USING (waste_code)
) w ON true
WHERE e.id = $1`;

/** Null for who is not there; not verified yet, it has no day of it. */
export async function planFactsOf(
  tx: Tx,
  enterpriseId: string,
): Promise<(Omit<PlanFacts, 'verifiedAt'> & { readonly verifiedAt: Date | null }) | null> {
  const [row] = await tx.query<PlanFacts>(factsSql, [enterpriseId]);
  return row ?? null;
}
