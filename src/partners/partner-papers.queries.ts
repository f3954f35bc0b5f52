import type { Tx } from '../platform/database/database.service.js';

export const partnerPaperKinds = [
  'carrier',
  'vehicle',
  'crewMember',
  'treatmentCompany',
  'treatmentContract',
  'transferApproval',
] as const;
export type PartnerPaperKind = (typeof partnerPaperKinds)[number];

/** A paper that runs out. `label` names no person. */
export interface PartnerPaper {
  readonly id: string;
  readonly label: string;
  /** Last day, YYYY-MM-DD. */
  readonly validTo: string;
}

/** Of those worked with. A contract or an approval that another one follows is done with. */
const sqlOf: Readonly<Record<PartnerPaperKind, string>> = {
  carrier: `SELECT id, name AS label, licence_valid_to::text AS "validTo" FROM carrier
    WHERE facility_id = $1 AND state = 'active' AND licence_valid_to <= $2::date`,
  vehicle: `SELECT id, plate AS label, transport_permit_valid_to::text AS "validTo" FROM vehicle
    WHERE facility_id = $1 AND state = 'active' AND transport_permit_valid_to <= $2::date`,
  crewMember: `SELECT m.id, c.name AS label, m.certificate_valid_to::text AS "validTo"
    FROM crew_member m JOIN carrier c ON c.id = m.carrier_id
    WHERE m.facility_id = $1 AND m.state = 'active' AND m.certificate_valid_to <= $2::date`,
  treatmentCompany: `SELECT id, name AS label, permit_valid_to::text AS "validTo" FROM treatment_company
    WHERE facility_id = $1 AND state = 'active' AND permit_valid_to <= $2::date`,
  treatmentContract: `SELECT t.id, c.name || ' ' || t.number AS label, t.valid_to::text AS "validTo"
    FROM treatment_contract t JOIN treatment_company c ON c.id = t.company_id AND c.state = 'active'
    WHERE t.facility_id = $1 AND t.state = 'active' AND t.valid_to <= $2::date AND NOT EXISTS (
      SELECT FROM treatment_contract l WHERE l.company_id = t.company_id AND l.state = 'active' AND l.valid_to > t.valid_to)`,
  // Past its last day nothing is owed for it: nothing may leave on it, and planning refuses to.
  transferApproval: `SELECT t.id, c.name || ' ' || t.number AS label, t.valid_to::text AS "validTo"
    FROM transfer_approval t JOIN treatment_company c ON c.id = t.company_id AND c.state = 'active'
    WHERE t.facility_id = $1 AND t.state = 'active' AND t.valid_to <= $2::date
      AND t.valid_to >= (app_now() AT TIME ZONE 'Asia/Shanghai')::date AND NOT EXISTS (
        SELECT FROM transfer_approval l WHERE l.company_id = t.company_id AND l.state = 'active' AND l.valid_to > t.valid_to)`,
};

/** Those whose last day is until `by` (YYYY-MM-DD), expired ones included, the first to run out first. */
export const expiringPapers = (
  tx: Tx,
  kind: PartnerPaperKind,
  { facilityId, by, most }: { readonly facilityId: string; readonly by: string; readonly most: number },
): Promise<PartnerPaper[]> => tx.query(`${sqlOf[kind]} ORDER BY 3, 1 LIMIT $3`, [facilityId, by, most]);
