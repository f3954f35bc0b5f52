import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { lineTwice } from '../settlement.errors.js';
import { statementCorrected } from '../settlement.events.js';
import { answerObjection, requireObjectedTo } from '../statements/objections.js';
import { openStatement } from '../statements/open-statements.js';
import { ObjectionTimes } from '../statements/objection-times.js';
import { findStatement, takeStatementStep } from '../statements/statement-rows.js';
import type { Statement } from '../statements/statement.entity.js';
import { addCharge, auditCharge, findCharge } from './charge-rows.js';
import type { NewLine } from './charge-rows.js';
import { correctionOf } from './charge.rules.js';
import type { Correction } from './charge.rules.js';
import type { CorrectVisitCharge } from './dto/visit-charge.dto.js';
import { toVisitChargeView } from './dto/visit-charge.view.js';
import type { VisitChargeView } from './dto/visit-charge.view.js';
import type { VisitCharge } from './visit-charge.entity.js';
import { standingLines } from './standing-lines.js';
import { linesOf, visitOf } from './visit-charges.queries.js';

/** Nothing charged is changed: a line is taken back by a reversal, and another one stands in its stead. */
@Injectable()
export class Corrections {
  constructor(
    private readonly writes: Writes,
    private readonly times: ObjectionTimes,
  ) {}

  /**
   * Corrects lines of a visit. The correction joins the statement of the charge that is named until that is agreed, and
   * answers the objection to these lines; afterwards it joins the running month's. `visit-charge.not-found` (404),
   * `lifecycle.role-refused` (403), `settlement.lines-unknown`, `settlement.objection-open`, `request.conflict` (409),
   * `settlement.line-twice`, `settlement.price-for-waste-only`, `settlement.amount-for-others-only` (422).
   */
  correct(actor: Actor, request: RequestIdentity, id: string, given: CorrectVisitCharge): Promise<VisitChargeView> {
    return this.writes.run(actor, 'visit-charge.correct', request, async (tx) => {
      const named = await findCharge(tx, id);
      const { visitId } = named;
      // Locked, so that two corrections of a visit follow each other.
      const visit = await findCharge(tx, visitId, 'pessimistic_write');
      const ids = given.lines.map(({ lineId }) => lineId);
      assertOnce(ids);
      const correction = correctionOf(await standingLines(tx, visitId), given.lines, visit.minimumFen);
      const statement = await this.statementFor(tx, named, ids);
      const head = await correctionHead(tx, visit, given.reason);
      const charge = await addCharge(tx, statement, head, newLines(correction));
      auditCharge(tx, charge, 'correct', { visitId });
      await this.tellFirm(tx, statement, charge, given.reason);
      return toVisitChargeView(charge, await linesOf(tx, charge.id), await visitOf(tx, visitId));
    });
  }

  /** The statement of the charge that was named as long as it may change, else that of the running month. */
  private async statementFor(tx: WriteTx, named: VisitCharge, lineIds: readonly string[]): Promise<Statement> {
    const own = await findStatement(tx, named.statementId, 'pessimistic_write');
    if (own.state === 'objected') await requireObjectedTo(tx, own.id, lineIds);
    if (own.state !== 'agreed' && own.state !== 'paid') return own;
    return openStatement(tx, named, own.enterpriseName, shanghaiDate(tx.now).slice(0, 7));
  }

  /** A statement the firm has in hands is another one now: it may object anew. */
  private async tellFirm(tx: WriteTx, statement: Statement, charge: VisitCharge, answer: string): Promise<void> {
    if (statement.state === 'open') return;
    if (statement.state === 'objected')
      await answerObjection(tx, statement.id, { outcome: 'corrected', answer, correctionId: charge.id });
    const objectionDueAt = await this.times.objectionDue(tx, statement.facilityId);
    await takeStatementStep(tx, statement, 'correct', { objectionDueAt }, { chargeId: charge.id });
    statementCorrected.emit(tx, { statementId: statement.id });
  }
}

function assertOnce(ids: readonly string[]): void {
  const place = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (place >= 0) throw lineTwice({}, `/lines/${place}/lineId`);
}

async function correctionHead(tx: WriteTx, visit: VisitCharge, reason: string) {
  const { totalFen: _total, statementId: _statement, createdAt: _made, ...head } = visit;
  const { charges } = await visitOf(tx, visit.id);
  return {
    ...head,
    id: newId(),
    kind: 'correction' as const,
    number: `${visit.number}-G${charges}`,
    savedFen: 0,
    reason,
  };
}

const newLines = ({ reversed, added }: Correction): NewLine[] => [
  ...reversed.map(({ id, ...line }) => ({ ...line, amountFen: 0 - line.amountFen, reversesLineId: id })),
  ...added.map((line) => ({ ...line, reversesLineId: null })),
];
