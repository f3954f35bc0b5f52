import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/database/database.service.js';
import { newId } from '../../shared/uuid.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { objectionOpen } from '../settlement.errors.js';
import type { ObjectionOutcome } from '../settlement.types.js';
import { StatementObjection } from './statement-objection.entity.js';
import type { Statement } from './statement.entity.js';

/** Objections shown with a statement; more were not meant. */
const mostShown = 20;

export const objectionsOf = (tx: Tx, statementId: string): Promise<StatementObjection[]> =>
  tx.manager.find(StatementObjection, {
    where: { statementId },
    order: { raisedAt: 'DESC', id: 'DESC' },
    take: mostShown,
  });

const openObjection = (tx: Tx, statementId: string): Promise<StatementObjection | null> =>
  tx.manager.findOneBy(StatementObjection, { statementId, answeredAt: IsNull() });

export async function raiseObjection(
  tx: WriteTx,
  statement: Statement,
  given: { readonly lineIds: readonly string[]; readonly reason: string },
  answerDueAt: Date,
): Promise<StatementObjection> {
  const { id: statementId, facilityId, enterpriseId, divisionCode } = statement;
  const row = tx.manager.create(StatementObjection, {
    id: newId(),
    statementId,
    facilityId,
    enterpriseId,
    divisionCode,
    lineIds: [...given.lineIds],
    reason: given.reason,
    raisedBy: tx.actor.accountId,
    raisedAt: tx.now,
    answerDueAt,
    outcome: null,
    answer: null,
    answeredBy: null,
    answeredAt: null,
    correctionId: null,
  });
  await tx.manager.insert(StatementObjection, row);
  return row;
}

export interface ObjectionAnswer {
  readonly outcome: ObjectionOutcome;
  readonly answer: string;
  readonly correctionId: string | null;
}

/** The statement is locked and objected to, so there is one. */
export async function answerObjection(tx: WriteTx, statementId: string, answer: ObjectionAnswer): Promise<void> {
  const { id } = (await openObjection(tx, statementId))!;
  await tx.manager.update(
    StatementObjection,
    { id },
    { ...answer, answeredBy: tx.actor.accountId, answeredAt: tx.now },
  );
}

/** A correction of other lines than those objected to would close the objection unanswered. `settlement.objection-open`, 409. */
export async function requireObjectedTo(tx: Tx, statementId: string, lineIds: readonly string[]): Promise<void> {
  const objection = await openObjection(tx, statementId);
  if (objection !== null && !lineIds.some((id) => objection.lineIds.includes(id))) throw objectionOpen({}, '/lines');
}
