import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { systemActor } from '../shared/roles.js';
import { JobRegistry } from './job-registry.js';
import { QueueDriver } from './queue-driver.js';
import type { QueuedJob } from './queue-driver.js';
import { definedTopics } from './topics.js';
import type { Payload } from './topics.js';

interface OutboxRow {
  readonly id: string;
  readonly topic: string;
  readonly payload: Payload;
}

export const relayBatch = 100;

// Rows of a topic this version does not know stay: while two versions run together the newer one hands them over.
const takeSql = `
SELECT id, topic, payload FROM outbox
WHERE relayed_at IS NULL AND topic = ANY($1::text[])
ORDER BY created_at, id LIMIT ${relayBatch} FOR UPDATE SKIP LOCKED`;

/**
 * Hands committed messages to the queue, one job for each handler. The rows stay locked until the queue has them all:
 * a crash before the commit hands them over again under the same job ids, which the queue refuses as duplicates, and
 * where it has forgotten them the effect rows refuse the repetition. So nothing is lost and nothing happens twice.
 */
@Injectable()
export class OutboxRelay {
  private readonly actor = systemActor('outbox relay');

  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
    private readonly driver: QueueDriver,
  ) {}

  /** One batch of at most 100 messages. Answers how many it took. */
  async relayOnce(): Promise<number> {
    const topics = [...definedTopics().keys()];
    return this.database.write(this.actor, async (tx) => {
      const rows = await tx.query<OutboxRow>(takeSql, [topics]);
      if (rows.length === 0) return 0;
      await this.driver.add(rows.flatMap((row) => this.jobsOf(row)));
      const ids = rows.map((row) => row.id);
      await tx.query('UPDATE outbox SET relayed_at = clock_timestamp() WHERE id = ANY($1::uuid[])', [ids]);
      return rows.length;
    });
  }

  private jobsOf({ id, topic, payload }: OutboxRow): QueuedJob[] {
    return this.registry.subscriptionsOf(topic).map(({ name, options }) => ({
      jobId: `${id}.${name}`,
      handler: name,
      data: { messageId: id, topic, payload },
      attempts: options.attempts,
      backoffMs: options.backoffMs,
    }));
  }
}
