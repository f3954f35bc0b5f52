import { Injectable } from '@nestjs/common';
import { isRetryable, postgresFailure } from '../../platform/database/postgres-errors.js';
import { DomainError } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { answerUnexpected } from '../gateway.errors.js';
import type { GatewayMessage } from '../messages/gateway-message.entity.js';
import {
  auditMessage,
  errorText,
  lockMessage,
  refusalText,
  saveMessage,
  takeStep,
} from '../messages/message-records.js';
import type { GatewayAnswer } from '../port/gateway.types.js';
import { GatewaySubjects } from '../subjects/gateway-subjects.js';
import { isGivenUp, pauseAfter } from './attempts.rules.js';
import { Breakers } from './breakers.js';
import type { Lease } from './leases.js';

/** How a call ended: with an answer, or without one. */
export type Outcome = { readonly answer: GatewayAnswer } | { readonly failure: string };

/** Second of the two transactions round a call. Recorded twice, or by a worker that came too late, it changes nothing. */
@Injectable()
export class Recorder {
  constructor(
    private readonly writes: Writes,
    private readonly subjects: GatewaySubjects,
    private readonly breakers: Breakers,
  ) {}

  record(actor: Actor, lease: Lease, outcome: Outcome): Promise<void> {
    return this.writes.run(actor, 'gateway.record', withoutKey, async (tx) => {
      const { type, id } = lease.subject;
      // The subject before the message, as whoever opens one does.
      if ('answer' in outcome && outcome.answer.outcome === 'number') await this.subjects.of(type).lock(tx, id);
      const message = await lockMessage(tx, lease.messageId);
      if (message.state !== 'open' || message.fence !== lease.fence)
        return auditMessage(tx, message, 'gateway.answer-late', { data: { fence: lease.fence } });
      if ('failure' in outcome) await noteFailure(tx, message, outcome.failure, lease.isProbe);
      else await this.noteAnswer(tx, message, outcome.answer);
      await this.breakers.note(tx, { isUp: 'answer' in outcome, isProbe: lease.isProbe });
    });
  }

  private noteAnswer(tx: WriteTx, message: GatewayMessage, answer: GatewayAnswer): Promise<void> {
    const isNumber = message.kind === 'number';
    if (answer.outcome === 'waiting') return takeStep(tx, message, 'wait', { lastError: null });
    if (answer.outcome === 'refused') return refuse(tx, message, 'gateway.refused', answer.reason);
    if (answer.outcome === 'number' && isNumber) return this.noteNumber(tx, message, answer.number);
    if (answer.outcome === 'accepted' && !isNumber)
      return takeStep(tx, message, 'answer', { answeredAt: tx.now, lastError: null });
    return refuseBy(tx, message, answerUnexpected({}));
  }

  /** The savepoint lets a number that its subject cannot have be written down as refused, in the same transaction. */
  private async noteNumber(tx: WriteTx, message: GatewayMessage, number: string): Promise<void> {
    await tx.query('SAVEPOINT gateway_number');
    try {
      const outcome = await this.subjects.of(message.subjectType).setOfficialNumber(tx, message.subjectId, number);
      const applied = outcome !== 'notApplied';
      const changes = { officialNumber: number, applied, answeredAt: tx.now, lastError: null };
      await takeStep(tx, message, 'answer', changes, { applied });
    } catch (error) {
      if (!(error instanceof DomainError) || isRetryable(postgresFailure(error))) throw error;
      await tx.query('ROLLBACK TO SAVEPOINT gateway_number');
      await refuseBy(tx, message, error, number);
    }
  }
}

/** The reason in both languages, and the number that was refused. */
function refuseBy(tx: WriteTx, message: GatewayMessage, error: DomainError, number = ''): Promise<void> {
  const given = number === '' ? '' : `“${number.slice(0, 40)}”：`;
  return refuse(tx, message, error.code, `${given}${refusalText(error)}`);
}

const refuse = (tx: WriteTx, message: GatewayMessage, code: string, reason: string): Promise<void> =>
  takeStep(tx, message, 'refuse', { lastError: errorText(`${code}: ${reason}`) }, { code });

async function noteFailure(tx: WriteTx, message: GatewayMessage, failure: string, isProbe: boolean): Promise<void> {
  const lastError = errorText(failure);
  const { attempts, id } = message;
  if (isGivenUp(attempts, isProbe)) return takeStep(tx, message, 'giveUp', { lastError }, { attempts });
  const nextAttemptAt = new Date(tx.now.getTime() + pauseAfter(attempts, id));
  await saveMessage(tx, message, { lastError, nextAttemptAt, leaseUntil: null });
  auditMessage(tx, message, 'gateway.attempt-failed', { data: { attempts } });
}
