import type { SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../../../platform/database/database.service.js';
import type { MethodCode } from '../../../shared/method-code.js';
import type { TreatmentCompany } from './treatment-company.entity.js';

export interface PermitLine {
  readonly wasteCode: string;
  readonly methodCode: MethodCode;
}

/** What the company's permit allows, by code and method. */
export const permitLinesOf = (tx: Tx, companyId: string): Promise<PermitLine[]> =>
  tx.query(
    `SELECT waste_code AS "wasteCode", method_code AS "methodCode" FROM treatment_permit_line
     WHERE company_id = $1 ORDER BY waste_code, method_code`,
    [companyId],
  );

const replaceLinesSql = `
WITH given AS (
  SELECT l."wasteCode" AS waste_code, l."methodCode" AS method_code
  FROM jsonb_to_recordset($3::jsonb) AS l("wasteCode" text, "methodCode" text)
), gone AS (
  DELETE FROM treatment_permit_line WHERE company_id = $1 AND (waste_code, method_code) NOT IN (SELECT * FROM given)
)
INSERT INTO treatment_permit_line (company_id, facility_id, waste_code, method_code)
SELECT $1, $2, waste_code, method_code FROM given ON CONFLICT DO NOTHING`;

/** Makes what the permit allows these lines and no others. */
export const replaceLines = (
  tx: Tx,
  { id, facilityId }: Pick<TreatmentCompany, 'id' | 'facilityId'>,
  lines: readonly PermitLine[],
): Promise<unknown> => tx.query(replaceLinesSql, [id, facilityId, JSON.stringify(lines)]);

/** Only companies whose permit names the code. */
export const withCode =
  (wasteCode: string | undefined) =>
  (found: SelectQueryBuilder<TreatmentCompany>): void => {
    if (wasteCode === undefined) return;
    const line = 'SELECT FROM treatment_permit_line l WHERE l.company_id = partner.id AND l.waste_code = :wasteCode';
    found.andWhere(`EXISTS (${line})`, { wasteCode });
  };
