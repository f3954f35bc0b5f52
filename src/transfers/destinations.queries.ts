import type { Tx } from '../platform/database/database.service.js';

/** Where a code of a shipment went. */
export interface Destination {
  readonly transferId: string;
  readonly wasteCode: string;
  readonly companyName: string;
  readonly permitNumber: string;
  /** First two digits of the company's seat. */
  readonly provinceCode: string;
  /** As treated, where that is reported, else as planned. */
  readonly methodCode: string;
}

const destinationsSql = `
SELECT t.id AS "transferId", l.waste_code AS "wasteCode", t.company_name AS "companyName", c.permit_no AS "permitNumber",
  left(c.seat_code, 2) AS "provinceCode", coalesce(l.treated_method_code, l.method_code) AS "methodCode"
FROM transfer t JOIN transfer_line l ON l.transfer_id = t.id JOIN treatment_company c ON c.id = t.company_id
WHERE t.id = ANY ($1) ORDER BY t.id, l.waste_code`;

export const destinationsOf = (tx: Tx, transferIds: readonly string[]): Promise<Destination[]> =>
  tx.query(destinationsSql, [transferIds]);
