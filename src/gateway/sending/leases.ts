import { Injectable } from '@nestjs/common';
import { DomainError } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { requestNotDue } from '../gateway.errors.js';
import { GatewayMessage } from '../messages/gateway-message.entity.js';
import { auditMessage, saveMessage } from '../messages/message-records.js';
import type { GatewayCall } from '../port/gateway.types.js';
import type { SubjectRef } from '../subjects/gateway-subjects.js';
import { Breakers } from './breakers.js';

/** Milliseconds for which a message belongs to the worker that took it: a call's ten seconds, and time to record. */
const leaseMs = 30_000;

/** The right to make one attempt. */
export interface Lease {
  readonly messageId: string;
  /** An answer is recorded only while no later lease was taken. */
  readonly fence: number;
  readonly isProbe: boolean;
  readonly subject: SubjectRef;
  readonly call: GatewayCall;
}

/** A message of the same subject that has to come first is neither answered nor withdrawn. */
const blockedSql = `
SELECT EXISTS (SELECT FROM gateway_message e WHERE e.subject_id = $1 AND e.rank < $2
  AND e.state IN ('open', 'waiting', 'failed')) AS "isBlocked",
  (SELECT n.official_number FROM gateway_message n WHERE n.subject_id = $1 AND n.kind = 'number' AND n.applied) AS "number"`;

interface Earlier {
  isBlocked: boolean;
  number: string | null;
}

/**
 * First of the two transactions round a call: the attempt is counted and the message leased. A worker that dies after it
 * leaves a lease that runs out, and the next one says the same under the same key.
 */
@Injectable()
export class Leases {
  constructor(
    private readonly writes: Writes,
    private readonly breakers: Breakers,
  ) {}

  /** Null: somebody else has it, it is not due (any more), or the breaker is open. */
  async take(actor: Actor, messageId: string): Promise<Lease | null> {
    try {
      return await this.writes.run(actor, 'gateway.attempt', withoutKey, (tx) => this.lease(tx, messageId));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'gateway.message-not-due') return null;
      throw error;
    }
  }

  private async lease(tx: WriteTx, id: string): Promise<Lease> {
    const message = await tx.manager.findOne(GatewayMessage, {
      where: { id },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (message === null || !isDue(message, tx.now)) throw requestNotDue({});
    const [[earlier], passage] = await Promise.all([
      tx.query<Earlier>(blockedSql, [message.subjectId, message.rank]),
      this.breakers.passage(tx, tx.now),
    ]);
    if (earlier!.isBlocked) throw requestNotDue({});
    const isProbe = passage !== 'send' && (await this.breakers.pass(tx));
    await saveMessage(tx, message, {
      attempts: message.attempts + 1,
      fence: message.fence + 1,
      leaseUntil: new Date(tx.now.getTime() + leaseMs),
      officialNumber: message.officialNumber ?? earlier!.number,
    });
    auditMessage(tx, message, 'gateway.attempt', { data: { attempts: message.attempts, isProbe } });
    return leaseOf(message, isProbe, tx.now);
  }
}

const isDue = ({ nextAttemptAt, leaseUntil }: GatewayMessage, now: Date): boolean =>
  nextAttemptAt !== null && nextAttemptAt <= now && (leaseUntil === null || leaseUntil <= now);

const leaseOf = (message: GatewayMessage, isProbe: boolean, at: Date): Lease => ({
  messageId: message.id,
  fence: message.fence,
  isProbe,
  subject: { type: message.subjectType, id: message.subjectId },
  call: {
    key: message.idempotencyKey,
    kind: message.kind,
    internalNumber: message.internalNumber,
    officialNumber: message.officialNumber,
    facilityId: message.facilityId,
    divisionCode: message.divisionCode,
    form: message.content,
    at,
  },
});
