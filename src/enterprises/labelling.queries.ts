import type { WasteComponent } from '../catalogue/segregation.types.js';
import type { Packaging, WasteForm } from '../catalogue/trade-templates.types.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Hazard } from '../shared/waste-code.js';
import type { EnterpriseSnapshot } from './booking-context.queries.js';
import type { EnterpriseState } from './registration/enterprise.types.js';

/** A waste as its label tells it. */
export interface LabelledProfile {
  readonly id: string;
  readonly name: string;
  readonly wasteCode: string;
  readonly form: WasteForm;
  readonly hazards: readonly Hazard[];
  readonly packaging: Packaging;
  readonly components: readonly WasteComponent[];
  readonly harmfulComponents: readonly string[];
}

export interface LabellingRow {
  readonly facilityId: string;
  readonly divisionCode: string;
  /** A verified enterprise has one. */
  readonly uscc: string | null;
  readonly state: EnterpriseState;
  readonly archived: boolean;
  readonly profile: LabelledProfile;
}

const labellingSql = `
SELECT e.facility_id AS "facilityId", e.division_code AS "divisionCode", e.uscc, e.state, w.archived_at IS NOT NULL AS archived,
  jsonb_build_object('id', w.id, 'name', w.name, 'wasteCode', w.waste_code, 'form', w.form, 'hazards', w.hazards,
    'packaging', w.packaging, 'components', w.components, 'harmfulComponents', w.harmful_components) AS profile
FROM enterprise e JOIN waste_profile w ON w.enterprise_id = e.id
WHERE e.id = $1 AND w.id = $2`;

export async function labellingRow(tx: Tx, enterpriseId: string, profileId: string): Promise<LabellingRow | null> {
  const [row] = await tx.query<LabellingRow>(labellingSql, [enterpriseId, profileId]);
  return row ?? null;
}

const snapshotsSql = `
SELECT id, name, uscc, address, contact_name AS "contactName", contact_phone AS "contactPhone",
  emergency_phone AS "emergencyPhone"
FROM enterprise WHERE id = ANY ($1)`;

export const enterpriseSnapshots = (
  tx: Tx,
  ids: readonly string[],
): Promise<(EnterpriseSnapshot & { readonly id: string })[]> => tx.query(snapshotsSql, [ids]);
