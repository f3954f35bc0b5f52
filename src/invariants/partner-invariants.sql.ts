/** Tables of carriers and treatment companies whose `state` moves by a lifecycle, with the subject of their audit events. */
export const partnerLifecycles = {
  carrier: 'carrier',
  vehicle: 'vehicle',
  crew_member: 'crewMember',
  treatment_company: 'treatmentCompany',
  treatment_contract: 'treatmentContract',
  transfer_approval: 'transferApproval',
} as const;

/** The years that a changed contract moves: of its own, from the present one on. */
const movedYears = `a.year BETWEEN greatest(extract(year FROM app_now() AT TIME ZONE 'Asia/Shanghai'), extract(year FROM c.valid_from))
  AND extract(year FROM c.valid_to)`;

export const partnerInvariants = [
  {
    id: 'I2',
    promise: 'what may go on a treatment contract in a year, and of a code on an approval, is what its paper says',
    sql: `SELECT a.key AS at, a.limit_grams, c.quota_grams AS paper_grams FROM ledger_account a
      LEFT JOIN treatment_contract c ON c.id::text = a.scope
      WHERE a.kind = 'treatmentQuota' AND (c.id IS NULL OR ${movedYears} AND a.limit_grams <> c.quota_grams)
      UNION ALL
      SELECT a.key, a.limit_grams, l.grams FROM ledger_account a
      LEFT JOIN transfer_approval_line l ON l.approval_id::text || '/' || l.waste_code = a.scope
      WHERE a.kind = 'approvalQuota' AND a.limit_grams <> coalesce(l.grams, 0)`,
  },
];
