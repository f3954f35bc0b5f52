import { Injectable, Logger } from '@nestjs/common';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import { DomainError } from '../../shared/domain-error.js';
import { inTurns } from '../../shared/in-turns.js';
import { systemActor } from '../../shared/roles.js';
import { answerMs, answerOf } from '../port/answer-of.js';
import { refusalText } from '../messages/message-records.js';
import { GatewayPort } from '../port/gateway.port.js';
import type { SubjectRef } from '../subjects/gateway-subjects.js';
import { Breakers } from './breakers.js';
import { Leases } from './leases.js';
import type { Lease } from './leases.js';
import { Recorder } from './recorder.js';
import type { Outcome } from './recorder.js';

/** Messages sent in one turn of the step, and calls made at once: a slow system must not hold up all. */
export const sendingBatch = 50;
const mostAtOnce = 4;

const actor = systemActor('gateway');

// A message whose turn has not come does not hold up those behind it; of what is due the oldest goes first.
const dueSql = `
SELECT m.id FROM gateway_message m
WHERE m.state = 'open' AND m.next_attempt_at <= app_now() AND (m.lease_until IS NULL OR m.lease_until <= app_now())
  AND NOT EXISTS (SELECT FROM gateway_message e WHERE e.subject_id = m.subject_id AND e.rank < m.rank
    AND e.state IN ('open', 'waiting', 'failed'))
ORDER BY m.created_at, m.id LIMIT $1`;

/** The one that has to go first: the lease refuses it where its turn has not come. */
const firstOfSubjectSql = `SELECT id FROM gateway_message WHERE subject_id = $1 AND state = 'open' ORDER BY rank LIMIT 1`;

/** More messages about one subject than its life has events. */
const mostOfSubject = 20;

/**
 * Sends what is due: lease (one transaction), call (none), record (another one). Any number of workers may do it beside
 * each other; a message belongs to whoever holds its lease.
 */
@Injectable()
export class GatewaySender {
  private readonly logger = new Logger(GatewaySender.name);
  /** Tests shorten it. */
  answerMs = answerMs;

  constructor(
    private readonly database: Database,
    private readonly port: GatewayPort,
    private readonly breakers: Breakers,
    private readonly leases: Leases,
    private readonly recorder: Recorder,
  ) {}

  /** One batch, oldest first. Answers how many calls were made. */
  async sendDue(): Promise<number> {
    const ids = await this.due();
    let made = 0;
    await inTurns(
      ids.map((id) => async () => void (made += await this.sendOne(id))),
      mostAtOnce,
    );
    return made;
  }

  /**
   * What is open about one subject, one after the other: a report goes right after the number it waited for. Asked anew after
   * each: who opened one meanwhile found the lease taken, and left it to whoever has it.
   */
  async sendOf({ id: subjectId }: SubjectRef): Promise<void> {
    for (let sent = 0; sent < mostOfSubject; sent += 1) {
      const [first] = await this.database.read(actor, (tx) => tx.query<{ id: string }>(firstOfSubjectSql, [subjectId]));
      if (first === undefined || (await this.sendOne(first.id)) === 0) return;
    }
  }

  private due(): Promise<string[]> {
    return this.database.read(actor, async (tx) => {
      const passage = await this.breakers.passage(tx, await databaseNow(tx));
      if (passage === 'wait') return [];
      const rows = await tx.query<{ id: string }>(dueSql, [passage === 'probe' ? 1 : sendingBatch]);
      return rows.map(({ id }) => id);
    });
  }

  /** A failure of ours, such as a database that is away, must not keep the other messages from their turn. */
  private async sendOne(id: string): Promise<number> {
    try {
      const lease = await this.leases.take(actor, id);
      if (lease === null) return 0;
      await this.recorder.record(actor, lease, await this.call(lease));
      return 1;
    } catch (error) {
      this.logger.error({ msg: 'an attempt was not recorded', messageId: id, err: error });
      return 0;
    }
  }

  private async call({ call }: Lease): Promise<Outcome> {
    try {
      return { answer: await answerOf((signal) => this.port.send(call, signal), this.answerMs) };
    } catch (error) {
      return { failure: wordsOf(error) };
    }
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof DomainError) return refusalText(error);
  return error instanceof Error ? error.message : String(error);
}
