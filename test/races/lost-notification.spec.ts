import { setTimeout as pause } from 'node:timers/promises';
import {
  backends,
  count,
  leaveTrace,
  queueSettings,
  startNode,
  until,
  write,
} from '../../src/jobs/testing/job-stage.js';
import type { Node } from '../../src/jobs/testing/job-stage.js';
import { defineTopic } from '../../src/jobs/topics.js';
import { newId } from '../../src/shared/uuid.js';
import { createTestDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { SilentProxy } from '../support/silent-proxy.js';

const told = defineTopic<{ id: string }>('races.told');
const boundMs = 60_000;
/** What a worker says on the connection on which it waits for jobs. */
const waitingWord = { postgresql: 'LISTEN', redis: 'BZPOPMIN' } as const;

/** R11: the connection on which a worker waits goes silent without being closed, and then the queue is gone altogether. */
describe.each(backends)('a worker that is no longer told of jobs, on %s', (backend) => {
  let database: TestDatabase;
  let proxy: SilentProxy;
  let worker: Node;
  let sender: Node;

  beforeAll(async () => {
    database = await createTestDatabase();
    const settings = queueSettings(database.url, backend);
    proxy = await SilentProxy.before(settings.redisUrl ?? settings.databaseUrl, waitingWord[backend]);
    const byProxy = backend === 'redis' ? { redisUrl: proxy.url } : { databaseUrl: proxy.url };
    sender = await startNode(settings);
    worker = await startNode({ ...settings, ...byProxy });
    worker.registry.on(told, 'told', { attempts: 3, backoffMs: 50, timeoutMs: 5_000 }, (tx, { id }) =>
      Promise.resolve(leaveTrace(tx, 'races.told', id)),
    );
    worker.runtime.onModuleInit();
    worker.runtime.start();
  });
  afterAll(async () => {
    await sender.close();
    await database.drop();
  }, 60_000);

  const done = (): Promise<number> => count(sender, `effect WHERE handler = 'told'`);
  const tell = (): Promise<void> => write(sender, (tx) => told.emit(tx, { id: newId() }));

  it('starts with them within a minute all the same', async () => {
    await tell();
    await until(async () => (await done()) === 1);
    proxy.fallSilent();
    const begun = performance.now();
    await tell();
    while ((await done()) < 2 && performance.now() - begun < boundMs + 5_000) await pause(100);
    const tookMs = performance.now() - begun;
    process.stderr.write(`[races] lost-notification: ${backend} went on after ${Math.round(tookMs)} ms\n`);
    expect(await done()).toBe(2);
    expect(tookMs).toBeLessThan(boundMs);
  }, 90_000);

  it('stops soon though the queue is away', async () => {
    await proxy.close();
    await pause(1_000);
    const begun = performance.now();
    await worker.close();
    expect(performance.now() - begun).toBeLessThan(20_000);
  }, 60_000);
});
