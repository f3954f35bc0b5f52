import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { allDone, Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { postgresFailure } from '../platform/database/postgres-errors.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import type { RequestIdentity } from './request-identity.js';
import type { AuditEntry, WriteTx } from './write-tx.js';
import { mayRunAgain } from './write-retry.js';
import { idempotencyKeyReused, requestInProgress } from './writes.errors.js';
import { beginSql, claimSql, finishSql } from './writes.sql.js';

interface Message {
  readonly id: string;
  readonly topic: string;
  readonly payload: Record<string, unknown>;
}

interface Begun {
  now: Date;
  locked: boolean;
  fingerprint: string | null;
  response: unknown;
}

/**
 * The envelope round every write: transaction, tenant, idempotency key, audit events and outbox, all or nothing.
 * No other file opens a writing transaction. A serialization failure, a deadlock or a wait in vain for a lock runs the
 * whole function again, within the bounds of write-retry.ts. Errors: `request.idempotency-key-reused`,
 * `request.in-progress`, and whatever the use case refuses.
 */
@Injectable()
export class Writes {
  constructor(private readonly database: Database) {}

  async run<T>(actor: Actor, action: string, request: RequestIdentity, work: (tx: WriteTx) => Promise<T>): Promise<T> {
    return this.attempting(actor, async (tx, draft) => {
      const [begun] = await tx.query<Begun>(beginSql, [actor.accountId, request.key]);
      if (begun!.fingerprint !== null) return replay<T>(begun!, request);
      if (!begun!.locked) throw requestInProgress({});
      const result = await work(draft.over(tx, begun!.now));
      if (draft.isUnaudited) throw new Error(`the write ${action} left no audit entry`);
      draft.answer(action, request, result);
      return result;
    });
  }

  /**
   * Runs a job's handler at most once with effect: the effect row and the handler's writes commit together, so a message
   * delivered again (the queue is at-least-once) changes nothing. Answers whether this delivery did the work.
   */
  async runEffect(
    actor: Actor,
    messageId: string,
    handler: string,
    work: (tx: WriteTx) => Promise<void>,
  ): Promise<boolean> {
    return this.attempting(actor, async (tx, draft) => {
      const [claimed] = await tx.query<{ now: Date }>(claimSql, [messageId, handler]);
      if (claimed === undefined) return false;
      await work(draft.over(tx, claimed.now));
      return true;
    });
  }

  /** One transaction whose draft is saved with its COMMIT; run again when it lost against another one. */
  private attempting<T>(actor: Actor, work: (tx: Tx, draft: Draft) => Promise<T>): Promise<T> {
    return this.retrying(() => {
      const draft = new Draft();
      return this.database.write(
        actor,
        (tx) => work(tx, draft),
        (tx) => draft.save(tx),
      );
    });
  }

  private async retrying<T>(attempt: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (!mayRunAgain(postgresFailure(error), tries, performance.now() - begun)) throw error;
        await pause(Math.random() * 20 * 2 ** tries);
      }
    }
  }
}

function replay<T>(begun: Begun, request: RequestIdentity): T {
  if (begun.fingerprint !== request.fingerprint) throw idempotencyKeyReused({});
  return begun.response as T;
}

interface Answer {
  readonly key: string;
  readonly action: string;
  readonly fingerprint: string;
  readonly response: unknown;
}

/** What a write will leave behind beside its rows, saved in one statement so that hot rows stay locked briefly. */
class Draft {
  private readonly entries: AuditEntry[] = [];
  private readonly messages: Message[] = [];
  private readonly underWay: Promise<unknown>[] = [];
  private stored: Answer | null = null;

  get isUnaudited(): boolean {
    return this.entries.length === 0;
  }

  over(tx: Tx, now: Date): WriteTx {
    return {
      ...tx,
      now,
      audit: (entry) => void this.entries.push(entry),
      atLast: (sent) => {
        // The use case may yet refuse for another reason, and then nobody waits for it.
        sent.catch(() => undefined);
        this.underWay.push(sent);
      },
      emit: (topic, payload) => void this.messages.push({ id: newId(), topic, payload }),
    };
  }

  /** What a repetition of the request will be answered. A request without a key cannot be repeated. */
  answer(action: string, { key, fingerprint }: RequestIdentity, response: unknown): void {
    if (key !== null) this.stored = { key, action, fingerprint, response: response ?? null };
  }

  save(tx: Tx): Promise<void> {
    return allDone([...this.underWay, this.close(tx)]);
  }

  private async close(tx: Tx): Promise<void> {
    if (this.entries.length === 0 && this.messages.length === 0 && this.stored === null) return;
    const events = this.entries.map((entry) => ({
      action: entry.action,
      subjectType: entry.subject,
      subjectId: entry.subjectId,
      fromState: entry.from ?? null,
      toState: entry.to ?? null,
      ...entry.tenant,
      data: entry.data ?? {},
    }));
    await tx.query(finishSql, [
      tx.actor.accountId,
      tx.actor.label,
      JSON.stringify(events),
      JSON.stringify(this.messages),
      this.stored?.key ?? null,
      this.stored?.action ?? null,
      this.stored?.fingerprint ?? null,
      this.stored === null ? null : JSON.stringify(this.stored.response),
    ]);
  }
}
