import type { SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../../../platform/database/database.service.js';
import type { ApprovalTerms, ApprovedLine } from '../treatment.types.js';
import type { TransferApprovalListQuery } from './dto/transfer-approval.dto.js';
import type { TransferApproval } from './transfer-approval.entity.js';

/** By code. */
export const linesOf = (tx: Tx, approvalId: string): Promise<ApprovedLine[]> =>
  tx.query(
    `SELECT waste_code AS "wasteCode", method_code AS "methodCode", grams FROM transfer_approval_line
     WHERE approval_id = $1 ORDER BY waste_code`,
    [approvalId],
  );

/** At most so many approvals of one company are in force at once; more than anybody has. */
const mostInForce = 50;

const inForceSql = `
SELECT a.id, a.company_id AS "companyId", a.number, a.valid_from AS "validFrom", a.valid_to AS "validTo", a.route, a.state,
  (SELECT jsonb_agg(jsonb_build_object('wasteCode', l.waste_code, 'methodCode', l.method_code, 'grams', l.grams) ORDER BY l.waste_code)
    FROM transfer_approval_line l WHERE l.approval_id = a.id) AS lines
FROM transfer_approval a
WHERE a.company_id = $1 AND a.state = 'active' AND $2::date BETWEEN a.valid_from AND a.valid_to
ORDER BY a.valid_to, a.id LIMIT ${mostInForce}`;

/** The company's approvals in force on a day, the next to end first. */
export const approvalsInForce = (tx: Tx, companyId: string, day: string): Promise<ApprovalTerms[]> =>
  tx.query(inForceSql, [companyId, day]);

const replaceLinesSql = `
WITH given AS (
  SELECT l."wasteCode" AS waste_code, l."methodCode" AS method_code, l.grams
  FROM jsonb_to_recordset($3::jsonb) AS l("wasteCode" text, "methodCode" text, grams bigint)
), gone AS (
  DELETE FROM transfer_approval_line WHERE approval_id = $1 AND waste_code NOT IN (SELECT waste_code FROM given)
)
INSERT INTO transfer_approval_line (approval_id, facility_id, waste_code, method_code, grams)
SELECT $1, $2, waste_code, method_code, grams FROM given
ON CONFLICT (approval_id, waste_code) DO UPDATE SET method_code = excluded.method_code, grams = excluded.grams`;

/** Makes what is approved these lines and no others. */
export const replaceLines = (
  tx: Tx,
  { id, facilityId }: Pick<TransferApproval, 'id' | 'facilityId'>,
  lines: readonly ApprovedLine[],
): Promise<unknown> => tx.query(replaceLinesSql, [id, facilityId, JSON.stringify(lines)]);

/** Only approvals of a company, and with a line of a code. */
export const narrowed =
  ({ companyId, wasteCode }: TransferApprovalListQuery) =>
  (found: SelectQueryBuilder<TransferApproval>): void => {
    if (companyId !== undefined) found.andWhere('partner.companyId = :companyId', { companyId });
    if (wasteCode === undefined) return;
    const line = 'SELECT FROM transfer_approval_line l WHERE l.approval_id = partner.id AND l.waste_code = :wasteCode';
    found.andWhere(`EXISTS (${line})`, { wasteCode });
  };
