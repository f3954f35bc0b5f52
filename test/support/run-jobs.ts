import { JobRegistry } from '../../src/jobs/job-registry.js';
import { JobRunner } from '../../src/jobs/job-runner.js';
import { systemActor } from '../../src/shared/roles.js';
import type { TestApp } from './app.js';

interface Message {
  readonly id: string;
  readonly topic: string;
  readonly payload: Record<string, unknown>;
}

const waitingSql = 'SELECT id, topic, payload FROM outbox WHERE relayed_at IS NULL ORDER BY created_at, id LIMIT 100';
const roundsSql = 'SELECT ceil(count(*) / 100.0)::integer AS rounds FROM outbox WHERE relayed_at IS NULL';
/** Beyond those for what waits at first: work that follows from work must come to an end. */
const roundsMore = 20;

/**
 * Does, in order and without a queue, all the work that waits in the outbox, and the work that follows from it. Answers
 * the topics in the order in which they were handled. A handler that fails fails the test.
 */
export async function runJobs({ app, db }: TestApp): Promise<string[]> {
  const registry = app.get(JobRegistry);
  const runner = app.get(JobRunner, { strict: false });
  const actor = systemActor('tests');
  const handled: string[] = [];
  const [{ rounds }] = (await db.read(actor, (tx) => tx.query<{ rounds: number }>(roundsSql))) as [{ rounds: number }];
  const mostRounds = rounds + roundsMore;
  for (let round = 0; round < mostRounds; round += 1) {
    const waiting = await db.read(actor, (tx) => tx.query<Message>(waitingSql));
    if (waiting.length === 0) return handled;
    for (const { id, topic, payload } of waiting) {
      for (const { name } of registry.subscriptionsOf(topic)) await runner.run(name, { messageId: id, topic, payload });
      handled.push(topic);
    }
    const ids = waiting.map(({ id }) => id);
    await db.write(actor, (tx) => tx.query('UPDATE outbox SET relayed_at = app_now() WHERE id = ANY ($1)', [ids]));
  }
  throw new Error(`after ${mostRounds} rounds the outbox still is not empty`);
}
