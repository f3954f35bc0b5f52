import { Injectable } from '@nestjs/common';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { readSheet } from '../../platform/documents/sheet-reader.js';
import { DomainError } from '../../shared/domain-error.js';
import { asSystem } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiYear } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { isEnded } from '../messages/gateway-message.lifecycle.js';
import { lockMessage, takeStep } from '../messages/message-records.js';
import { heldSteps } from '../port/gateway.types.js';
import type { MessageKind } from '../port/gateway.types.js';
import { GatewaySubjects } from '../subjects/gateway-subjects.js';
import type { NumberOutcome } from '../subjects/gateway-subjects.js';
import { importRefused } from './answer-file.errors.js';
import { checkAnswers, fault, readAnswers } from './answer-file.rules.js';
import type { Answer, AnswerFile, RowFault } from './answer-file.rules.js';
import type { ImportMode } from './dto/exchange.dto.js';
import { toRowFaultView } from './dto/exchange.view.js';
import type { ImportReportView } from './dto/exchange.view.js';
import { saveHeld } from './held.queries.js';
import { knownHere } from './known-here.queries.js';
import type { KnownMessage } from './known-here.queries.js';

/** Faults named in one answer: enough to mend a file by, and not a page of thousands. */
const mostFaults = 200;

/** The stage in the national system from which a report counts as entered there. */
const reportedFrom: Readonly<Record<Exclude<MessageKind, 'number'>, number>> = {
  reportDispatched: heldSteps.indexOf('dispatched'),
  reportReceived: heldSteps.indexOf('received'),
};

interface Plan {
  readonly file: AnswerFile;
  readonly faults: readonly RowFault[];
  readonly work: readonly Work[];
}

/** A message that an answer ends. */
interface Work {
  readonly answer: Answer;
  readonly message: KnownMessage;
}

/** Answer files of the national system: official numbers, and how far it has each manifest. All of a file or nothing. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly subjects: GatewaySubjects,
  ) {}

  /** Says what an import would do. Errors: those of `readSheet`. */
  async check(actor: Actor, content: Buffer): Promise<ImportReportView> {
    const rows = await readSheet(content);
    return this.database.read(actor, async (tx) => {
      const plan = await planOf(tx, readAnswers(rows), await databaseNow(tx));
      return reportOf('check', plan);
    });
  }

  /** Takes the whole file; again, it changes nothing. `gateway.import-refused` (422) names the cells to mend. */
  async apply(actor: Actor, request: RequestIdentity, content: Buffer): Promise<ImportReportView> {
    const rows = await readSheet(content);
    // The answers are the national system's: what ends with them is the system's step, of the caller's facility only.
    return this.writes.run(asSystem(actor), 'gateway.import', request, async (tx) => {
      const plan = await planOf(tx, readAnswers(rows), tx.now);
      if (plan.faults.length > 0) throw refused(plan.faults);
      for (const { answer, message } of plan.work) await this.answer(tx, message, answer);
      await saveHeld(tx, plan.file.answers);
      auditImport(tx, plan);
      return reportOf('apply', plan);
    });
  }

  private async answer(tx: WriteTx, known: KnownMessage, answer: Answer): Promise<void> {
    // The subject before the message, as everywhere.
    const applied = known.kind === 'number' ? (await this.number(tx, known, answer)) !== 'notApplied' : null;
    const message = await lockMessage(tx, known.id);
    if (isEnded(message.state)) return;
    const numbered = applied === null ? {} : { officialNumber: answer.officialNumber, applied };
    await takeStep(tx, message, 'answer', { ...numbered, answeredAt: tx.now, lastError: null }, { byFile: true });
  }

  /** What slipped through the check, because it was entered meanwhile, names its line as well. */
  private async number(
    tx: WriteTx,
    { subjectType, subjectId }: KnownMessage,
    { line, officialNumber }: Answer,
  ): Promise<NumberOutcome> {
    try {
      return await this.subjects.of(subjectType).setOfficialNumber(tx, subjectId, officialNumber);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw refused([fault(line, 'officialNumber', error)]);
    }
  }
}

async function planOf(tx: Tx, file: AnswerFile, now: Date): Promise<Plan> {
  const { facilityId } = tx.actor;
  const here = await knownHere(tx, facilityId, file.answers);
  const faults = [...file.faults, ...checkAnswers(file.answers, { ...here, yearNow: shanghaiYear(now) })];
  faults.sort((one, other) => one.line - other.line);
  const work = file.answers.flatMap((answer) =>
    (here.messages.get(answer.internalNumber) ?? [])
      .filter((message) => endsWith(message, answer))
      .map((message) => ({ answer, message })),
  );
  // Two imports at once lock in one order.
  work.sort((one, other) => (one.message.subjectId < other.message.subjectId ? -1 : 1));
  return { file, faults, work };
}

function endsWith({ kind, state }: KnownMessage, { step }: Answer): boolean {
  if (isEnded(state)) return false;
  if (kind === 'number') return true;
  return step !== null && heldSteps.indexOf(step) >= reportedFrom[kind];
}

function refused(faults: readonly RowFault[]): DomainError {
  const { code, status, text, details } = importRefused({ count: faults.length });
  return new DomainError(code, status, text, details, faults.slice(0, mostFaults));
}

function auditImport(tx: WriteTx, { file, work }: Plan): void {
  const { facilityId } = tx.actor;
  tx.audit({
    subject: 'gatewayImport',
    subjectId: newId(),
    action: 'gateway.import',
    tenant: { facilityId, enterpriseId: null, divisionCode: null },
    data: { answers: file.answers.length, ended: work.length },
  });
}

const reportOf = (mode: ImportMode, { file, faults, work }: Plan): ImportReportView => ({
  mode,
  answers: file.answers.length,
  skipped: file.skipped,
  numbered: work.filter(({ message }) => message.kind === 'number').length,
  reported: work.filter(({ message }) => message.kind !== 'number').length,
  faultCount: faults.length,
  faults: faults.slice(0, mostFaults).map(toRowFaultView),
});
