import type { Tx } from '../../platform/database/database.service.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { statementNotFound } from '../settlement.errors.js';
import { Statement } from './statement.entity.js';
import { statementLifecycle } from './statement.lifecycle.js';
import type { StatementFacts, StatementStep } from './statement.lifecycle.js';

/** `statement.not-found`, 404, for foreign and missing ids alike. */
export async function findStatement(tx: Tx, id: string, mode?: 'pessimistic_write'): Promise<Statement> {
  const row = await tx.manager.findOne(Statement, { where: { id }, ...(mode && { lock: { mode } }) });
  if (row === null) throw statementNotFound({});
  return row;
}

export const statementFacts = ({ month, objectionDueAt }: Statement, now: Date): StatementFacts => ({
  monthOver: month < shanghaiDate(now).slice(0, 7),
  objectionOver: objectionDueAt !== null && now > objectionDueAt,
});

/** Saves columns of a locked row. */
export async function saveStatement(tx: WriteTx, row: Statement, changes: Partial<Statement>): Promise<void> {
  Object.assign(row, changes, { version: row.version + 1 });
  await tx.manager.update(Statement, { id: row.id }, { ...changes, version: row.version });
}

/** Takes a step of a locked statement and leaves its trace. `lifecycle.…` (403, 409), the code of the guard (409). */
export async function takeStatementStep(
  tx: WriteTx,
  row: Statement,
  step: StatementStep,
  changes: Partial<Statement> = {},
  data: Record<string, unknown> = {},
): Promise<void> {
  const from = row.state;
  row.state = statementLifecycle.take(step, from, tx.actor, statementFacts(row, tx.now));
  await saveStatement(tx, row, { ...changes, state: row.state });
  auditStatement(tx, row, step, { from, to: row.state }, data);
}

export function auditStatement(
  tx: WriteTx,
  { id, facilityId, enterpriseId, divisionCode, month, totalFen }: Statement,
  action: string,
  change: { readonly from?: string | null; readonly to?: string } = {},
  data: Record<string, unknown> = {},
): void {
  tx.audit({
    subject: 'statement',
    subjectId: id,
    action: `statement.${action}`,
    ...change,
    tenant: { facilityId, enterpriseId, divisionCode },
    data: { month, totalFen, ...data },
  });
}
