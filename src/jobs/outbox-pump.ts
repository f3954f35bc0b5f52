import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { inTurns } from '../shared/in-turns.js';
import { systemActor } from '../shared/roles.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import type { JobData } from './queue-driver.js';

interface Message {
  readonly id: string;
  readonly topic: string;
  readonly payload: JobData['payload'];
}

const actor = systemActor('outbox pump');
/** Each handler holds a connection of the pool. */
const mostAtOnce = 4;
/** Work begets work, but never this many generations of it. */
const mostGenerations = 20;

const waitingSql = 'SELECT id, topic, payload FROM outbox WHERE relayed_at IS NULL ORDER BY created_at, id LIMIT 500';
const relayedSql = 'UPDATE outbox SET relayed_at = clock_timestamp() WHERE id = ANY($1::uuid[])';

/**
 * Does in this process, and before it returns, what relay, queue and workers would do a moment later: for data made at
 * another instant (`SimulatedTime`), whose follow-ups belong to that instant too. A message keeps its id, so its effect
 * happens once whoever handles it, and a process that dies in between repeats nothing.
 */
@Injectable()
export class OutboxPump {
  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
    private readonly runner: JobRunner,
  ) {}

  /** Handles what waits, and what that leads to. */
  async run(): Promise<void> {
    for (let generation = 0; generation < mostGenerations; generation += 1) {
      const waiting = await this.database.read(actor, (tx) => tx.query<Message>(waitingSql));
      if (waiting.length === 0) return;
      const failed: Message[] = [];
      await inTurns(
        waiting.map((message) => () => this.handle(message).catch(() => void failed.push(message))),
        mostAtOnce,
      );
      // Two messages about one manifest may get into each other's way; the queue, too, would try again.
      for (const message of failed) await this.handle(message);
      await this.database.write(actor, (tx) => tx.query(relayedSql, [waiting.map(({ id }) => id)]));
    }
    throw new Error(`messages still beget messages after ${mostGenerations} generations`);
  }

  private async handle({ id: messageId, topic, payload }: Message): Promise<void> {
    for (const { name } of this.registry.subscriptionsOf(topic))
      await this.runner.run(name, { messageId, topic, payload });
  }
}
