import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import type { Details } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { formatYuan } from '../charges/charge-words.js';
import { linesUnknown, paidOutOfTime } from '../settlement.errors.js';
import { statementIssued, statementObjected, statementRejected } from '../settlement.events.js';
import type { ObjectToStatement, PayStatement, RejectObjection, StatementsQuery } from './dto/statement.dto.js';
import { toStatementView } from './dto/statement.view.js';
import type { StatementSummaryView, StatementView } from './dto/statement.view.js';
import { ObjectionTimes } from './objection-times.js';
import { answerObjection, objectionsOf, raiseObjection } from './objections.js';
import { findStatement, statementFacts, takeStatementStep } from './statement-rows.js';
import type { Statement } from './statement.entity.js';
import { statementLifecycle } from './statement.lifecycle.js';
import { linesNotOf, listStatements } from './statements.queries.js';

/** A firm of a facility. */
type EnterpriseTenant = Pick<Statement, 'facilityId' | 'enterpriseId' | 'divisionCode'>;

type Work = (tx: WriteTx, row: Statement) => Promise<void>;

/** 月结单, from its issue to its payment. Errors: `statement.not-found` (404), those of the lifecycle, `settlement.…`. */
@Injectable()
export class Statements {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly times: ObjectionTimes,
  ) {}

  /** Hands it to the firm; from now on it changes by corrections only. */
  issue(actor: Actor, request: RequestIdentity, id: string): Promise<StatementView> {
    return this.change(actor, 'statement.issue', request, id, async (tx, row) => {
      const objectionDueAt = await this.times.objectionDue(tx, row.facilityId);
      await takeStatementStep(tx, row, 'issue', { issuedAt: tx.now, objectionDueAt });
      statementIssued.emit(tx, { statementId: id });
    });
  }

  /** The firm holds lines to be wrong. `statement.objection-late`, `settlement.lines-unknown` (409). */
  object(actor: Actor, request: RequestIdentity, id: string, given: ObjectToStatement): Promise<StatementView> {
    return this.change(actor, 'statement.object', request, id, async (tx, row) => {
      const [foreign] = await linesNotOf(tx, id, given.lineIds);
      if (foreign !== undefined) throw linesUnknown({}, `/lineIds/${given.lineIds.indexOf(foreign)}`);
      const answerDueAt = await this.times.answerDue(tx, row.facilityId);
      await takeStatementStep(tx, row, 'object', {}, { lineIds: given.lineIds });
      await raiseObjection(tx, row, given, answerDueAt);
      statementObjected.emit(tx, { statementId: id });
    });
  }

  /** The lines are right, says the facility and why; the firm may object anew. */
  reject(actor: Actor, request: RequestIdentity, id: string, { answer }: RejectObjection): Promise<StatementView> {
    return this.change(actor, 'statement.reject', request, id, async (tx, row) => {
      const objectionDueAt = await this.times.objectionDue(tx, row.facilityId);
      await takeStatementStep(tx, row, 'reject', { objectionDueAt });
      await answerObjection(tx, id, { outcome: 'rejected', answer, correctionId: null });
      statementRejected.emit(tx, { statementId: id });
    });
  }

  /** The firm agrees to the version it saw. `request.version-stale`, 412. */
  agree(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<StatementView> {
    return this.change(actor, 'statement.agree', request, id, async (tx, row) => {
      expectVersion(row, version);
      await takeStatementStep(tx, row, 'agree', { agreedAt: tx.now });
    });
  }

  /** Nobody objected in time. For the schedule. */
  lapse(actor: Actor, request: RequestIdentity, id: string): Promise<StatementView> {
    return this.change(actor, 'statement.lapse', request, id, (tx, row) =>
      takeStatementStep(tx, row, 'lapse', { agreedAt: tx.now }),
    );
  }

  /** `statement.paid-out-of-time`, 422. */
  pay(actor: Actor, request: RequestIdentity, id: string, { paidOn, reference }: PayStatement): Promise<StatementView> {
    return this.change(actor, 'statement.pay', request, id, async (tx, row) => {
      await takeStatementStep(tx, row, 'pay', { paidOn, paymentReference: reference }, { paidOn, reference });
      const issuedOn = row.issuedAt === null ? '' : shanghaiDate(row.issuedAt);
      if (paidOn < issuedOn || paidOn > shanghaiDate(tx.now)) throw paidOutOfTime({}, '/paidOn');
    });
  }

  list(actor: Actor, query: StatementsQuery): Promise<Page<StatementSummaryView>> {
    return this.database.read(actor, (tx) => listStatements(tx, query));
  }

  one(actor: Actor, id: string): Promise<StatementView> {
    return this.database.read(actor, async (tx) => {
      const row = await findStatement(tx, id);
      return viewOf(tx, row, await databaseNow(tx));
    });
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findStatement(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /** What people are told of it: whose it is, and the words' details. `statement.not-found`, 404. */
  async told(tx: Tx, id: string): Promise<{ readonly tenant: EnterpriseTenant; readonly details: Details }> {
    const row = await findStatement(tx, id);
    const [objection] = await objectionsOf(tx, id);
    const { facilityId, enterpriseId, divisionCode, month, enterpriseName: name } = row;
    const details = {
      month,
      name,
      yuan: formatYuan(row.totalFen),
      dueOn: row.objectionDueAt === null ? '' : shanghaiDate(row.objectionDueAt),
      reason: objection?.reason ?? '',
      answer: objection?.answer ?? '',
      answerDueOn: objection === undefined ? '' : shanghaiDate(objection.answerDueAt),
    };
    return { tenant: { facilityId, enterpriseId, divisionCode }, details };
  }

  private change(
    actor: Actor,
    action: string,
    request: RequestIdentity,
    id: string,
    work: Work,
  ): Promise<StatementView> {
    return this.writes.run(actor, action, request, async (tx) => {
      const row = await findStatement(tx, id, 'pessimistic_write');
      await work(tx, row);
      return viewOf(tx, row, tx.now);
    });
  }
}

async function viewOf(tx: Tx, row: Statement, now: Date): Promise<StatementView> {
  const steps = statementLifecycle.allowedSteps(row.state, tx.actor, statementFacts(row, now));
  return toStatementView(row, await objectionsOf(tx, row.id), steps);
}
