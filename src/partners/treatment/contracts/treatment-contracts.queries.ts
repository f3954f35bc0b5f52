import type { SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../../../platform/database/database.service.js';
import type { ContractInForce, ContractedCompany } from '../treatment.types.js';
import type { TreatmentContractListQuery } from './dto/treatment-contract.dto.js';
import type { TreatmentContract } from './treatment-contract.entity.js';

const inForceSql = `
SELECT id, number, valid_from AS "validFrom", valid_to AS "validTo", quota_grams AS "quotaGrams"
FROM treatment_contract WHERE company_id = $1 AND state = 'active' AND $2::date BETWEEN valid_from AND valid_to`;

/** The contract with the company in force on a day; the database allows one. */
export async function contractInForce(tx: Tx, companyId: string, day: string): Promise<ContractInForce | null> {
  const [row] = await tx.query<ContractInForce>(inForceSql, [companyId, day]);
  return row ?? null;
}

const contractedSql = `
SELECT c.id AS "companyId", c.name, c.seat_code AS "seatCode", c.permit_no AS "permitNo", t.quota_grams AS "quotaGrams",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('wasteCode', l.waste_code, 'methodCode', l.method_code) ORDER BY l.waste_code, l.method_code), '[]')
    FROM treatment_permit_line l WHERE l.company_id = c.id) AS lines
FROM treatment_contract t JOIN treatment_company c ON c.id = t.company_id
WHERE t.facility_id = $1 AND t.state = 'active' AND $2::date BETWEEN t.valid_from AND t.valid_to ORDER BY c.name, c.id LIMIT $3`;

/** The companies with which the facility has a contract on a day. */
export const contractedCompanies = (
  tx: Tx,
  facilityId: string,
  day: string,
  most: number,
): Promise<ContractedCompany[]> => tx.query(contractedSql, [facilityId, day, most]);

const priceSql = `
SELECT fen_per_kg AS "fenPerKg" FROM treatment_price
WHERE contract_id = $1 AND waste_code = $2 AND valid_from <= $3::date ORDER BY valid_from DESC LIMIT 1`;

/** The price of a code on a day, or null where none was agreed. */
export async function priceOn(tx: Tx, contractId: string, wasteCode: string, day: string): Promise<number | null> {
  const [row] = await tx.query<{ fenPerKg: number }>(priceSql, [contractId, wasteCode, day]);
  return row?.fenPerKg ?? null;
}

/** Only contracts of a company, and with companies whose permit names a code. */
export const narrowed =
  ({ companyId, wasteCode }: TreatmentContractListQuery) =>
  (found: SelectQueryBuilder<TreatmentContract>): void => {
    if (companyId !== undefined) found.andWhere('partner.companyId = :companyId', { companyId });
    if (wasteCode === undefined) return;
    const line =
      'SELECT FROM treatment_permit_line l WHERE l.company_id = partner.company_id AND l.waste_code = :wasteCode';
    found.andWhere(`EXISTS (${line})`, { wasteCode });
  };
