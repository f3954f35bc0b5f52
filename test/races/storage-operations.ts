import { endCount, find, finishCount, scan, startCount } from './storage-counts.js';
import type { Count } from './storage-counts.js';
import { atGenerator, deliver, label } from './storage-deliveries.js';
import type { Arrival } from './storage-deliveries.js';
import { receive, sendHome } from './storage-gate.js';
import type { History } from './storage-history.js';
import { hold, operate, pick, place, release } from './storage-moves.js';
import { produce, withdraw } from './storage-own-waste.js';
import { clear, finish, ship } from './storage-shipments.js';
import type { Shipment } from './storage-shipments.js';

/** What is under way between operations. */
export interface UnderWay {
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
  [4, produce],
  [2, withdraw],
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
export async function oneOf(history: History, now: UnderWay): Promise<void> {
  const before = history.done;
  for (let tries = 0; tries < 20 && history.done === before; tries += 1) await history.roll.pick(bag)(history, now);
}

const bag = operationsByWeight.flatMap(([weight, operation]) => Array.from({ length: weight }, () => operation));

export const nothingUnderWay = (): UnderWay => ({ arrivals: [], returns: [], shipments: [], counts: [] });
