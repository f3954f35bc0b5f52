import { setTimeout as pause } from 'node:timers/promises';
import { backends, queueSettings, startNode, tracesOf, leaveTrace, write } from '../../src/jobs/testing/job-stage.js';
import type { Node } from '../../src/jobs/testing/job-stage.js';
import { defineTopic } from '../../src/jobs/topics.js';
import { newId } from '../../src/shared/uuid.js';
import { createTestDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { PostgresProxy } from '../support/proxy.js';

const noted = defineTopic<{ id: string }>('races.noted');
/** What R11 promises; the heartbeat comes every 30 s. */
const limitMs = 60_000;

/** R11: a worker whose connection for news died without a sound takes up work all the same. */
describe.each(backends)('on %s, a worker that hears no news', (backend) => {
  let database: TestDatabase;
  let proxy: PostgresProxy;
  let deaf: Node;
  let elsewhere: Node;

  beforeAll(async () => {
    database = await createTestDatabase();
    const settings = queueSettings(database.url, backend);
    proxy = await PostgresProxy.before(settings.redisUrl ?? database.url);
    // Its queue goes through the proxy; its own tables it reaches directly.
    const through = settings.redisUrl === undefined ? { databaseUrl: proxy.url } : { redisUrl: proxy.url };
    deaf = await startNode({ ...settings, ...through });
    deaf.registry.on(noted, 'noted', { attempts: 3, backoffMs: 50, timeoutMs: 5_000 }, (tx, { id }) => {
      leaveTrace(tx, 'races.noted', id);
      return Promise.resolve();
    });
    elsewhere = await startNode(settings);
    elsewhere.registry.on(noted, 'noted', { attempts: 3, backoffMs: 50, timeoutMs: 5_000 }, () => Promise.resolve());
    deaf.runtime.onModuleInit();
    deaf.runtime.start();
  }, 60_000);
  afterAll(async () => {
    await Promise.all([deaf.close(), elsewhere.close()]);
    await proxy.close();
    await database.drop();
  }, 60_000);

  const isDone = async (id: string): Promise<boolean> => (await tracesOf(elsewhere, 'races.noted')).includes(id);
  async function done(id: string): Promise<number> {
    const begun = performance.now();
    while (!(await isDone(id)) && performance.now() - begun < 2 * limitMs) await pause(100);
    return performance.now() - begun;
  }

  /** Handed to the queue by somebody else, so that nothing but the queue's news can wake the worker. */
  async function enqueue(): Promise<string> {
    const id = newId();
    await write(elsewhere, (tx) => noted.emit(tx, { id }));
    await elsewhere.relay.relayOnce();
    return id;
  }

  it(
    'starts within a minute',
    async () => {
      expect(await done(await enqueue())).toBeLessThan(10_000);
      await pause(1_000);
      expect(proxy.deafen()).toBeGreaterThan(0);
      const tookMs = await done(await enqueue());
      process.stderr.write(`[races] lost-news on ${backend}: taken up after ${Math.round(tookMs)} ms\n`);
      expect(tookMs).toBeLessThan(limitMs);
    },
    4 * limitMs,
  );
});
