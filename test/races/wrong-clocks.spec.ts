import { backends, count, queueSettings, startNode, tracesOf, until, write } from '../../src/jobs/testing/job-stage.js';
import type { Node } from '../../src/jobs/testing/job-stage.js';
import { defineTopic } from '../../src/jobs/topics.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiYear } from '../../src/shared/working-days.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ClientLog } from '../support/client-log.js';
import { Client } from '../support/client.js';
import { createTestDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { checkInvariants } from '../../src/invariants/check-invariants.js';
import { ProcessStarter, workerEnvironment } from '../support/process.js';
import { createRaceWorld } from './race-world.js';

const slow = defineTopic<{ id: string }>('races.slow');
const shaky = defineTopic<{ id: string }>('races.shaky');
const each = 30;
const twoMinutesMs = 120_000;
const yearMs = 366 * 86_400_000;

/** R10, first half: BullMQ's delays and locks go by each worker's own clock, and still nothing happens twice or never. */
describe.each(backends)('workers whose clocks differ by four minutes, on %s', (backend) => {
  let database: TestDatabase;
  let node: Node;
  let starter: ProcessStarter;

  beforeAll(async () => {
    database = await createTestDatabase();
    const settings = queueSettings(database.url, backend);
    node = await startNode(settings);
    starter = new ProcessStarter('test/support/worker-process.ts', workerEnvironment(settings));
  });
  afterAll(async () => {
    starter.stop();
    await node.close();
    await database.drop();
  });

  it('do each job once, also those that are tried again', async () => {
    const ids = Array.from({ length: each }, () => newId());
    for (const id of ids)
      await write(node, (tx) => {
        slow.emit(tx, { id });
        shaky.emit(tx, { id });
      });
    for (const clockShiftMs of [0, twoMinutesMs, -twoMinutesMs]) await starter.start({ clockShiftMs });
    await until(async () => (await count(node, `effect WHERE handler IN ('slow', 'shaky')`)) === 2 * each);
    expect((await tracesOf(node, 'races.slow')).sort()).toEqual(ids.sort());
    expect((await tracesOf(node, 'races.shaky')).sort()).toEqual(ids.sort());
    expect(await count(node, 'parked_job')).toBe(0);
  }, 60_000);
});

/** R10, second half: quota year and expiry are the database's, and the difference raises an alarm. */
describe('an API whose clock is a year ahead', () => {
  let test: TestApp;
  let starter: ProcessStarter;
  let client: Client;

  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(async () => {
    await client.close();
    starter.stop();
    await test.close();
  });

  it('books into this year’s quota, lets it expire by the database’s time, and says that its clock is wrong', async () => {
    const world = await createRaceWorld(test, { firms: 1 });
    const [firm] = world.firms;
    starter = new ProcessStarter('test/support/api-process.ts', { DATABASE_URL: test.databaseUrl });
    const api = await starter.start({ clockShiftMs: yearMs });
    client = new Client(() => api.greeting, new ClientLog());
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const lines = [{ profileId: firm!.oil, estimatedGrams: 1_000, packageCount: 1 }];
    const body = { lines, windowFrom: at(30), windowTo: at(34) };
    const answer = await client.send(firm!.staff, 'POST', '/bookings', { body, key: newId() });
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
    const [held] = await test.db.read({ ...firm!.staff.actor, roles: ['system'] }, (tx) =>
      tx.query<{ year: number; expiresInHours: number }>(
        `SELECT a.year, extract(epoch FROM r.expires_at - now())::float8 / 3600 AS "expiresInHours"
         FROM ledger_reservation r JOIN ledger_reservation_line l ON l.reservation_id = r.id
         JOIN ledger_account a ON a.id = l.account_id AND a.kind = 'permitQuota'`,
      ),
    );
    expect(held!.year).toBe(shanghaiYear(new Date(Date.now() + 30 * 3_600_000)));
    expect(held!.expiresInHours).toBeGreaterThan(0);
    expect(held!.expiresInHours).toBeLessThan(24 * 60);
    expect(await (await fetch(`${api.greeting}/health/ready`)).text()).toContain('NTP');
    expect(await checkInvariants(test.databaseUrl)).toEqual([]);
  }, 60_000);
});
