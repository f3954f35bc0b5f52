import { setTimeout as pause } from 'node:timers/promises';
import { createTestDatabase } from '../../test/support/database.js';
import type { TestDatabase } from '../../test/support/database.js';
import { retentionBatch } from './retention.js';
import { count, queueSettings, startNode, until, write } from './testing/job-stage.js';
import type { Node } from './testing/job-stage.js';

let database: TestDatabase;
let one: Node;
let two: Node;

beforeAll(async () => {
  database = await createTestDatabase();
  one = await startNode(queueSettings(database.url, 'postgresql'));
  two = await startNode(queueSettings(database.url, 'postgresql'));
});

afterAll(async () => {
  await one.close();
  await two.close();
  await database.drop();
});

const due = (node: Node, name: string, run: () => Promise<void>, everyMs = 1_000) =>
  node.schedules.runIfDue({ name, everyMs, run });

const nothing = () => Promise.resolve();

describe('a schedule', () => {
  it('starts once an interval in the whole cluster', async () => {
    const tries = Array.from({ length: 10 }, (_, index) => due(index % 2 === 0 ? one : two, 'once', nothing, 60_000));
    const started = (await Promise.all(tries)).filter(Boolean);
    expect(started).toHaveLength(1);
  });

  it('starts again when the interval is over', async () => {
    expect(await due(one, 'again', nothing)).toBe(true);
    expect(await due(two, 'again', nothing)).toBe(false);
    await pause(1_050);
    expect(await due(two, 'again', nothing)).toBe(true);
  });

  it('does not start beside a run that takes longer than its interval', async () => {
    let running = 0;
    let most = 0;
    const slow = async () => {
      running += 1;
      most = Math.max(most, running);
      await pause(2_500);
      running -= 1;
    };
    const first = due(one, 'slow', slow);
    await pause(1_500);
    expect(await due(two, 'slow', slow)).toBe(false);
    expect(await first).toBe(true);
    expect(await due(two, 'slow', slow)).toBe(false);
    expect(most).toBe(1);
  });

  it('that fails says so and is due again after its interval', async () => {
    await expect(due(one, 'fails', () => Promise.reject(new Error('no calendar')))).rejects.toThrow('no calendar');
    expect(await due(two, 'fails', nothing)).toBe(false);
    await pause(1_050);
    expect(await due(two, 'fails', nothing)).toBe(true);
  });

  it('is run by the worker, as are its steps', async () => {
    let scheduled = 0;
    let steps = 0;
    one.registry.every('spec.tick', { everyMs: 1_000 }, () => Promise.resolve(void (scheduled += 1)));
    one.registry.repeat('spec.step', { idleMs: 50 }, () => Promise.resolve((steps += 1) < 0));
    one.runtime.start();
    await until(() => Promise.resolve(scheduled >= 2 && steps >= 3));
    await one.runtime.stop();
    const [ticksThen, stepsThen] = [scheduled, steps];
    await pause(1_300);
    expect([scheduled, steps]).toEqual([ticksThen, stepsThen]);
  });
});

describe('retention', () => {
  it('forgets what is old, in batches, and keeps what is not', async () => {
    const old = `gen_random_uuid(), 'x', '{}', now() - interval '20 days'`;
    await write(one, async (tx) => {
      await tx.query(
        `INSERT INTO outbox (id, topic, payload, created_at, relayed_at)
         SELECT ${old}, now() - interval '15 days' FROM generate_series(1, $1)`,
        [retentionBatch + 5],
      );
      await tx.query(`INSERT INTO outbox (id, topic, payload, created_at) VALUES (${old})`);
      await tx.query(
        `INSERT INTO effect (message_id, handler, done_at) VALUES
         (gen_random_uuid(), 'x', now() - interval '31 days'), (gen_random_uuid(), 'x', now() - interval '29 days')`,
      );
      await tx.query("UPDATE effect SET done_at = now() - interval '90 days' WHERE handler = 'schedule.once'");
      await tx.query(
        `INSERT INTO request_key (account_id, key, action, fingerprint, response, created_at) VALUES
         (gen_random_uuid(), 'a', 'x', '', '{}', now() - interval '8 days'),
         (gen_random_uuid(), 'b', 'x', '', '{}', now() - interval '6 days')`,
      );
    });
    await one.retention.prune();
    expect(await count(one, 'outbox')).toBe(1);
    expect(await count(one, "effect WHERE handler = 'x'")).toBe(1);
    expect(await count(one, "effect WHERE handler = 'schedule.once'")).toBe(1);
    expect(await count(one, 'request_key')).toBe(1);
  });
});
