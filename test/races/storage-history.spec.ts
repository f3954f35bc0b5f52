import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound, expectInvariants } from '../support/invariants.js';
import { announceRace, dice, fromEnvironment } from '../support/seeded.js';
import { declareAll } from './declared-history.js';
import { compare, compareThen } from './storage-compare.js';
import type { Snapshot } from './storage-compare.js';
import { endCount, find, finishCount, scan, startCount } from './storage-counts.js';
import type { Count } from './storage-counts.js';
import { atGenerator, deliver, label } from './storage-deliveries.js';
import type { Arrival } from './storage-deliveries.js';
import { receive, sendHome } from './storage-gate.js';
import { createHistoryWorld, History } from './storage-history.js';
import { hold, operate, pick, place, release } from './storage-moves.js';
import { work } from './storage-race.js';
import type { Shared } from './storage-race.js';
import { clear, finish, ship } from './storage-shipments.js';
import type { Shipment } from './storage-shipments.js';

const seed = announceRace('storage-history');
const operations = fromEnvironment('OPERATIONS', 250);

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => closeSound(test));

/** What is under way between operations. */
interface UnderWay {
  readonly arrivals: Arrival[];
  readonly returns: { readonly returnId: string; readonly manifestId: string }[];
  readonly shipments: Shipment[];
  readonly counts: Count[];
}

type Operation = (history: History, now: UnderWay) => Promise<unknown>;

/** Takes one of the list out, if there is one. */
function takeOne<T>({ roll }: History, list: T[]): T | undefined {
  return list.splice(roll.below(list.length), 1)[0];
}

const operationsByWeight: readonly [weight: number, Operation][] = [
  [5, async (history, now) => void (now.arrivals.length < 5 && now.arrivals.push(...(await deliver(history))))],
  [
    9,
    async (history, now) => {
      const arrival = takeOne(history, now.arrivals);
      if (arrival === undefined) return;
      const returnId = await receive(history, arrival);
      if (returnId !== null) now.returns.push({ returnId, manifestId: arrival.manifestId });
    },
  ],
  [
    3,
    async (history, now) => {
      const trip = takeOne(history, now.returns);
      if (trip !== undefined) await sendHome(history, trip.returnId, trip.manifestId);
    },
  ],
  [7, label],
  [5, atGenerator],
  [20, (history) => place(history, 'putAway')],
  [9, (history) => place(history, 'move')],
  [4, (history) => place(history, 'unpick')],
  [6, hold],
  [4, (history) => release(history)],
  [7, pick],
  [
    5,
    async (history, now) => {
      const shipment = await ship(history);
      if (shipment !== null) now.shipments.push(shipment);
    },
  ],
  [
    3,
    async (history, now) =>
      void (now.shipments.length > 0 && (await finish(history, history.roll.pick(now.shipments)))),
  ],
  [
    5,
    async (history, now) => {
      const shipment = await clear(history);
      if (shipment !== null) now.shipments.push(shipment);
    },
  ],
  [6, (history) => operate(history, 'split')],
  [6, (history) => operate(history, 'merge')],
  [4, (history) => operate(history, 'repack')],
  [7, (history) => operate(history, 'decant')],
  [
    2,
    async (history, now) => {
      const count = await startCount(history);
      if (count !== null) now.counts.push(count);
    },
  ],
  [6, async (history, now) => void (now.counts.length > 0 && (await scan(history, history.roll.pick(now.counts))))],
  [
    4,
    async (history, now) => void (now.counts.length > 0 && (await finishCount(history, history.roll.pick(now.counts)))),
  ],
  [
    6,
    async (history, now) => {
      const count = takeOne(history, now.counts);
      if (count !== undefined && !(await endCount(history, count))) now.counts.push(count);
    },
  ],
  [4, find],
  [
    1,
    (history) =>
      Promise.resolve(
        history.pass(1_440 * (history.roll.chance(0.15) ? 60 + history.roll.below(130) : 1 + history.roll.below(6))),
      ),
  ],
];

/** The first that finds something to do; labelling always does. */
async function oneOf(history: History, now: UnderWay): Promise<void> {
  const before = history.done;
  for (let tries = 0; tries < 20 && history.done === before; tries += 1) await history.roll.pick(bag)(history, now);
}

const bag = operationsByWeight.flatMap(([weight, operation]) => Array.from({ length: weight }, () => operation));
const checkpoints = 4;

describe(`a history of ${operations} operations on one facility`, () => {
  it(
    'leaves every container, gram and day where the history itself has them',
    async () => {
      const world = await createHistoryWorld(test, 5);
      const history = new History(world, dice(seed), new Date('2027-01-04T08:00:00+08:00'));
      const now: UnderWay = { arrivals: [], returns: [], shipments: [], counts: [] };
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
