import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { backends, count, queueSettings, startNode, tracesOf, until, write } from '../../src/jobs/testing/job-stage.js';
import type { Node } from '../../src/jobs/testing/job-stage.js';
import { defineTopic } from '../../src/jobs/topics.js';
import { newId } from '../../src/shared/uuid.js';
import { createTestDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { ProcessStarter, workerEnvironment } from '../support/process.js';
import { announceRace, dice, fromEnvironment } from '../support/seeded.js';

const seed = announceRace('worker-killed');
const kills = fromEnvironment('KILLS', 5);
const messages = kills * 12;
/** Handled by `test/support/worker-process.ts`; defined here too, so that it can be emitted. */
const slow = defineTopic<{ id: string }>('races.slow');

/** R6: a job whose worker dies is done by another, once; dying workers are no fault of the job. */
describe.each(backends)(`a worker killed ${kills} times in the middle of jobs, on %s`, (backend) => {
  let database: TestDatabase;
  let node: Node;
  let starter: ProcessStarter;
  let owner: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const settings = queueSettings(database.url, backend);
    node = await startNode(settings);
    starter = new ProcessStarter('test/support/worker-process.ts', workerEnvironment(settings));
  });
  afterAll(async () => {
    starter.stop();
    await node.close();
    await owner.end();
    await database.drop();
  });

  /** Asked as the owner: the application's role does not see what other sessions do. */
  async function isInMidJob(): Promise<boolean> {
    const sql = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep%'`;
    return (await owner.query(sql)).rowCount !== 0;
  }

  it(
    'does each of them once and gives none up',
    async () => {
      const roll = dice(seed);
      const ids = Array.from({ length: messages }, () => newId());
      for (const id of ids) await write(node, (tx) => slow.emit(tx, { id }));
      for (let killed = 0; killed < kills; killed += 1) {
        const worker = await starter.start();
        await until(isInMidJob);
        await pause(roll.below(150));
        await worker.kill();
      }
      const begun = performance.now();
      await starter.start();
      await until(async () => (await count(node, `effect WHERE handler = 'slow'`)) === messages);
      process.stderr.write(
        `[races] worker-killed on ${backend}: recovered in ${Math.round(performance.now() - begun)} ms\n`,
      );
      expect({ seed, done: (await tracesOf(node, 'races.slow')).sort() }).toEqual({ seed, done: ids.sort() });
      expect(await count(node, 'parked_job')).toBe(0);
    },
    kills * 10_000 + 40_000,
  );
});
