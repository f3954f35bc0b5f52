import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Page } from '../../platform/http/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { GatewayPort } from '../port/gateway.port.js';
import type { MessageKind } from '../port/gateway.types.js';
import { GatewaySubjects } from '../subjects/gateway-subjects.js';
import type { LockedSubject, SubjectRef } from '../subjects/gateway-subjects.js';
import type { MessageListQuery, SettleMessage } from './dto/message.dto.js';
import { toMessageDetailView, toMessageView } from './dto/message.view.js';
import type { MessageDetailView, MessageView } from './dto/message.view.js';
import { GatewayMessage } from './gateway-message.entity.js';
import { isEnded, messageLifecycle } from './gateway-message.lifecycle.js';
import { auditMessage, findMessage, keyOf, lockMessage, rankOf, saveMessage, takeStep } from './message-records.js';
import { listMessages, messagesOf } from './messages.queries.js';

/** What is to be said to the national system, and what people do about it. Sending is `GatewaySender`'s. */
@Injectable()
export class GatewayMessages {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly subjects: GatewaySubjects,
    private readonly port: GatewayPort,
  ) {}

  /**
   * Opens a message about a subject, once; it is sent after the commit. A report of a subject without a number asks for
   * the number first. Nothing is opened for a subject that was voided.
   */
  async open(tx: WriteTx, ref: SubjectRef, kind: MessageKind = 'number'): Promise<void> {
    const subject = await this.subjects.of(ref.type).lock(tx, ref.id);
    if (subject.isVoided) return;
    const known = new Set((await messagesOf(tx, ref)).map((message) => message.kind));
    if (subject.officialNumber === null && !known.has('number')) await this.insert(tx, ref, subject, 'number');
    if (kind !== 'number' && !known.has(kind)) await this.insert(tx, ref, subject, kind);
  }

  /**
   * Somebody entered the number by hand, or put right what had been entered: from now on the national system is spoken to
   * under the number that the subject has now, in whatever order such news comes.
   */
  async noteEntered(tx: WriteTx, ref: SubjectRef): Promise<void> {
    const { officialNumber, isVoided } = await this.subjects.of(ref.type).lock(tx, ref.id);
    const where = { subjectId: ref.id, kind: 'number' } as const;
    const message = await tx.manager.findOne(GatewayMessage, { where, lock: { mode: 'pessimistic_write' } });
    if (message === null || officialNumber === null) return;
    if (!isEnded(message.state)) {
      const answered = { officialNumber, applied: !isVoided, answeredAt: tx.now };
      return takeStep(tx, message, 'answer', answered, { byHand: true });
    }
    if (message.applied !== true || message.officialNumber === officialNumber) return;
    const data = { numberBefore: message.officialNumber, numberAfter: officialNumber };
    await saveMessage(tx, message, { officialNumber });
    auditMessage(tx, message, 'gateway.correct-number', { data });
  }

  /**
   * The subject was voided. What may have reached the system goes on, so that its answer is known; what only people or
   * a file would still carry over is taken back. A number that it had is its own no more: another one may have it.
   */
  async noteVoided(tx: WriteTx, ref: SubjectRef): Promise<void> {
    for (const { id } of await messagesOf(tx, ref)) {
      const message = await lockMessage(tx, id);
      const neverSent = message.state === 'open' && message.fence === 0;
      if (neverSent || message.state === 'waiting' || message.state === 'failed')
        await takeStep(tx, message, 'withdraw', {});
      if (message.kind !== 'number' || message.applied !== true) continue;
      await saveMessage(tx, message, { applied: false });
      auditMessage(tx, message, 'gateway.give-up-number', { data: { number: message.officialNumber } });
    }
  }

  list(actor: Actor, query: MessageListQuery): Promise<Page<MessageView>> {
    return this.database.read(actor, (tx) => listMessages(tx, query));
  }

  /** With what is said, in the fields of the official form. `gateway.message-not-found`, 404. */
  detail(actor: Actor, id: string): Promise<MessageDetailView> {
    return this.database.read(actor, async (tx) => toMessageDetailView(await findMessage(tx, id), actor));
  }

  /** Opens a failed or waiting message again, with the content as it is now. `lifecycle.wrong-state`, 409. */
  retry(actor: Actor, request: RequestIdentity, id: string): Promise<MessageView> {
    return this.writes.run(actor, 'gateway.retry', request, async (tx) => {
      const { subjectType: type, subjectId, kind } = await findMessage(tx, id);
      const { form } = await this.subjects.of(type).lock(tx, subjectId);
      const message = await lockMessage(tx, id);
      await takeStep(tx, message, 'retry', {
        adapter: this.port.name,
        attempts: 0,
        nextAttemptAt: tx.now,
        exportId: null,
        content: form,
        idempotencyKey: keyOf({ type, id: subjectId }, kind, form),
      });
      return toMessageView(message, actor);
    });
  }

  /** A person did in the national system what the report says. `gateway.number-needed`, `lifecycle.wrong-state` (409). */
  settle(actor: Actor, request: RequestIdentity, id: string, { reason }: SettleMessage): Promise<MessageView> {
    return this.writes.run(actor, 'gateway.settle', request, async (tx) => {
      const message = await lockMessage(tx, id);
      await takeStep(tx, message, 'settle', { answeredAt: tx.now }, { reason });
      return toMessageView(message, actor);
    });
  }

  private async insert(tx: WriteTx, ref: SubjectRef, subject: LockedSubject, kind: MessageKind): Promise<void> {
    const { tenant, divisionCode, internalNumber, officialNumber, form } = subject;
    const message = tx.manager.create(GatewayMessage, {
      id: newId(),
      subjectType: ref.type,
      subjectId: ref.id,
      kind,
      rank: rankOf(kind),
      internalNumber,
      facilityId: tenant.facilityId!,
      enterpriseId: tenant.enterpriseId,
      divisionCode,
      idempotencyKey: keyOf(ref, kind, form),
      content: form,
      adapter: this.port.name,
      state: messageLifecycle.initial,
      attempts: 0,
      fence: 0,
      leaseUntil: null,
      lastError: null,
      nextAttemptAt: tx.now,
      officialNumber: kind === 'number' ? null : officialNumber,
      applied: null,
      exportId: null,
      answeredAt: null,
      createdAt: tx.now,
    });
    await tx.manager.insert(GatewayMessage, message);
    auditMessage(tx, message, 'gateway.open', { from: null, to: message.state });
  }
}
