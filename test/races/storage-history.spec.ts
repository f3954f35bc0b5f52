import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound, expectInvariants } from '../support/invariants.js';
import { announceRace, dice, fromEnvironment } from '../support/seeded.js';
import { declareAll } from './declared-history.js';
import { compare, compareThen } from './storage-compare.js';
import type { Snapshot } from './storage-compare.js';
import { deliver } from './storage-deliveries.js';
import type { Arrival } from './storage-deliveries.js';
import { receive } from './storage-gate.js';
import { createHistoryWorld, History } from './storage-history.js';
import { nothingUnderWay, oneOf } from './storage-operations.js';
import { work } from './storage-race.js';
import type { Shared } from './storage-race.js';

const seed = announceRace('storage-history');
const operations = fromEnvironment('OPERATIONS', 250);

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => closeSound(test));

const checkpoints = 4;

describe(`a history of ${operations} operations on one facility`, () => {
  it(
    'leaves every container, gram and day where the history itself has them',
    async () => {
      const world = await createHistoryWorld(test, 5);
      const history = new History(world, dice(seed), new Date('2027-01-04T08:00:00+08:00'));
      const now = nothingUnderWay();
      const snapshots: Snapshot[] = [];
      const every = Math.ceil(operations / checkpoints);
      try {
        for (let step = 1; step <= operations; step += 1) {
          history.pass(5 + history.roll.below(20));
          await oneOf(history, now);
          if (step % every !== 0 && step !== operations) continue;
          snapshots.push(await compare(history));
          history.pass(1);
          await compareThen(history, snapshots);
          await expectInvariants(test);
        }
        const declared = await declareAll(history);
        expect(declared.flatMap(({ lines }) => lines).length).toBeGreaterThan(0);
        await expectInvariants(test);
      } catch (error) {
        throw new Error(`SEED=${seed} OPERATIONS=${operations}, after ${history.done} answers`, { cause: error });
      } finally {
        process.stderr.write(`[races] storage-history: SEED=${seed}, ${operations} operations\n${history.report()}\n`);
      }
    },
    120_000 + operations * 500,
  );
});

const workers = 8;

describe(`${workers} people at once on the same containers and zones`, () => {
  let racing: TestApp;
  beforeAll(async () => {
    racing = await createTestApp();
  });
  afterAll(() => closeSound(racing));

  it(
    'get in each other’s way, and hear nothing but that',
    async () => {
      const world = await createHistoryWorld(racing, 4);
      const history = new History(world, dice(seed), new Date());
      const arrivals: Arrival[] = [];
      for (let trip = 0; trip < 10; trip += 1) arrivals.push(...(await deliver(history)));
      history.letRun();
      for (const arrival of arrivals.splice(0, 10)) await receive(history, arrival);
      const containers = history.model
        .where(({ state }) => state === 'received')
        .map(({ id, code, state }) => ({ id, code, state }));
      const shared: Shared = { history, containers, arrivals, transfers: [], faults: [] };
      history.heard.clear();
      const steps = Math.ceil(operations / workers);
      await Promise.all(Array.from({ length: workers }, (_, worker) => work(shared, dice(seed * 100 + worker), steps)));
      process.stderr.write(`[races] storage-history: ${workers} at once, SEED=${seed}\n${history.report()}\n`);
      expect(shared.faults).toEqual([]);
      await expectInvariants(racing);
    },
    120_000 + operations * 500,
  );
});
