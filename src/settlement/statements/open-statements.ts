import type { WriteTx } from '../../writes/write-tx.js';
import { newId } from '../../shared/uuid.js';
import { insertOnce } from '../insert-once.js';
import { auditStatement } from './statement-rows.js';
import { Statement } from './statement.entity.js';
import { statementLifecycle } from './statement.lifecycle.js';
import { nextMonth } from './statement.rules.js';

/** A firm of a facility. */
export interface StatementOwner {
  readonly facilityId: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
}

/** Ten years: whoever finds no open statement by then has another trouble. */
const mostMonths = 120;

/**
 * The firm's statement that a charge of `month` (YYYY-MM) joins, locked: that of the month, or the next one that was not
 * issued yet, since what was issued changes by corrections only. Opened when there is none.
 */
export async function openStatement(
  tx: WriteTx,
  owner: StatementOwner,
  enterpriseName: string,
  month: string,
): Promise<Statement> {
  let wanted = month;
  for (let tries = 0; tries < mostMonths; tries += 1) {
    const statement = await lockOrOpen(tx, owner, enterpriseName, wanted);
    if (statement.state === 'open') return statement;
    wanted = nextMonth(wanted);
  }
  throw new Error(`no open statement within ${mostMonths} months of ${month}`);
}

async function lockOrOpen(
  tx: WriteTx,
  owner: StatementOwner,
  enterpriseName: string,
  month: string,
): Promise<Statement> {
  const { facilityId, enterpriseId, divisionCode } = owner;
  const found = await lockOf(tx, owner, month);
  if (found !== null) return found;
  const row: Statement = {
    id: newId(),
    facilityId,
    enterpriseId,
    divisionCode,
    enterpriseName,
    month,
    state: statementLifecycle.initial,
    totalFen: 0,
    savedFen: 0,
    charges: 0,
    issuedAt: null,
    objectionDueAt: null,
    agreedAt: null,
    paidOn: null,
    paymentReference: null,
    version: 1,
    createdAt: tx.now,
  };
  // Another delivery of the firm may open it in the same moment: then this waits for it and takes that one.
  if (!(await insertOnce(tx, Statement, row))) return (await lockOf(tx, owner, month))!;
  auditStatement(tx, row, 'open', { from: null, to: row.state });
  return row;
}

const lockOf = (tx: WriteTx, { facilityId, enterpriseId }: StatementOwner, month: string): Promise<Statement | null> =>
  tx.manager.findOne(Statement, { where: { facilityId, enterpriseId, month }, lock: { mode: 'pessimistic_write' } });
