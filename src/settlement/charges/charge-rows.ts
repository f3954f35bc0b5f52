import type { Tx } from '../../platform/database/database.service.js';
import { newId } from '../../shared/uuid.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { chargeNotFound } from '../settlement.errors.js';
import type { ChargeLineFacts } from '../settlement.types.js';
import { saveStatement } from '../statements/statement-rows.js';
import type { Statement } from '../statements/statement.entity.js';
import { ChargeLine } from './charge-line.entity.js';
import { totalFen } from './charge.rules.js';
import { VisitCharge } from './visit-charge.entity.js';

/** `visit-charge.not-found`, 404, for foreign and missing ids alike. */
export async function findCharge(tx: Tx, id: string, mode?: 'pessimistic_write'): Promise<VisitCharge> {
  const row = await tx.manager.findOne(VisitCharge, { where: { id }, ...(mode && { lock: { mode } }) });
  if (row === null) throw chargeNotFound({});
  return row;
}

export type NewLine = ChargeLineFacts & { readonly reversesLineId: string | null };

/** A charge before its sums are known. */
export type ChargeHead = Omit<VisitCharge, 'totalFen' | 'statementId' | 'createdAt'>;

/** Saves a charge with its lines and adds it to its statement, which is locked. */
export async function addCharge(
  tx: WriteTx,
  statement: Statement,
  head: ChargeHead,
  lines: readonly NewLine[],
): Promise<VisitCharge> {
  const charge: VisitCharge = { ...head, totalFen: totalFen(lines), statementId: statement.id, createdAt: tx.now };
  const { id: chargeId, visitId, facilityId, enterpriseId, divisionCode } = charge;
  const owner = { chargeId, visitId, facilityId, enterpriseId, divisionCode };
  const rows = lines.map((line, place) => ({ ...line, ...owner, id: newId(), position: place + 1 }));
  // Sent together: none needs the answer to another.
  await Promise.all([
    tx.manager.insert(VisitCharge, charge),
    tx.manager.insert(ChargeLine, rows),
    saveStatement(tx, statement, {
      totalFen: statement.totalFen + charge.totalFen,
      savedFen: statement.savedFen + charge.savedFen,
      charges: statement.charges + 1,
    }),
  ]);
  return charge;
}

export function auditCharge(
  tx: WriteTx,
  charge: VisitCharge,
  action: string,
  data: Record<string, unknown> = {},
): void {
  const { id, facilityId, enterpriseId, divisionCode, number, totalFen: total, statementId, manifestId } = charge;
  tx.audit({
    subject: 'visitCharge',
    subjectId: id,
    action: `visit-charge.${action}`,
    tenant: { facilityId, enterpriseId, divisionCode },
    data: { number, totalFen: total, statementId, manifestId, ...data },
  });
}
