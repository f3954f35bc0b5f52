import { ContainerReads } from '../../src/containers/container-reads.service.js';
import type { ContainerState, FlowKind } from '../../src/containers/container.types.js';
import type { OperateContainers } from '../../src/containers/genealogy/dto/container-operation.dto.js';
import { Genealogy } from '../../src/containers/genealogy/genealogy.service.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { PutAway } from '../../src/storage/put-away/put-away.service.js';
import { Quarantine } from '../../src/storage/put-away/quarantine.service.js';
import { FoundContainers } from '../../src/storage/stock-take/found-containers.service.js';
import { StockTakes } from '../../src/storage/stock-take/stock-takes.service.js';
import type { Dice } from '../support/seeded.js';
import type { Arrival } from './storage-deliveries.js';
import { receive } from './storage-gate.js';
import { told } from './storage-history.js';
import type { History } from './storage-history.js';

const operation = (code: string) => `container-operation.${code}`;

/** What people who get in each other's way may hear; anything else is a fault. */
const expected = new Set([
  'lifecycle.wrong-state',
  'container.held',
  'container.held-already',
  'container.not-held',
  'container.never-stored',
  'container.mass-beyond-volume',
  'put-away.refused',
  'put-away.not-in-stock',
  'put-away.in-quarantine-zone',
  'put-away.stands-there',
  'storage.zone-being-counted',
  'stock-take.difference-outdated',
  'stock-take.second-person-needed',
  'ledger.zone-full',
  'transfer.container-not-in-store',
  'transfer.container-taken',
  'transfer.container-empty',
  'transfer.container-not-on-it',
  'transfer.not-ready-to-load',
  'transfer.not-scanned',
  'container-operation.on-transfer',
  'transfer.checks-failed',
  'transfer.number-not-expected',
  'transfer.official-number-differs',
  'transfer.not-refused',
  'transfer.lines-incomplete',
  'request.version-stale',
  ...['not-in-store', 'held', 'other-waste', 'not-together', 'of-generator', 'incompatible'].map(operation),
  ...['holds-nothing', 'more-than-held', 'is-repack', 'places-full', 'bund-too-small', 'bund-full'].map(operation),
]);

/** A container with the state that it was last heard to have; by now it may have another. */
interface Known {
  readonly id: string;
  readonly code: string;
  state: ContainerState;
}

/** What the people of one facility share. */
export interface Shared {
  readonly history: History;
  readonly containers: Known[];
  readonly arrivals: Arrival[];
  readonly transfers: { readonly id: string; readonly boxes: readonly Known[] }[];
  readonly faults: string[];
}

/** One of several who work at once: so many steps, each as its dice fall. */
export async function work(shared: Shared, roll: Dice, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const [name, act] = roll.pick(acts);
    await attempt(shared, name, () => act(shared, roll));
  }
}

type Act = (shared: Shared, roll: Dice) => Promise<unknown>;

async function attempt({ history, faults }: Shared, name: string, act: () => Promise<unknown>): Promise<void> {
  try {
    const { refusal } = await history.outcome(name, act);
    if (refusal === null || expected.has(refusal.code)) return;
    // A constraint of places or bund has its words and its field; any other is a rule that was overlooked.
    if (refusal.code === 'request.conflict' && refusal.fields.some(({ pointer }) => pointer === '/zoneId')) return;
    faults.push(`${name}: ${told(refusal)}`);
  } catch (error) {
    const { message, cause } = error as Error;
    faults.push(`${message}: ${String(cause)}`);
  }
}

/** Most hands reach for the same few that are fit for it, as far as anybody knows. */
function one({ containers }: Shared, roll: Dice, ...wanted: ContainerState[]): Known {
  const fit = containers.filter(({ state }) => wanted.includes(state));
  return roll.pick(fit.length > 0 && roll.chance(0.9) ? fit.slice(0, roll.chance(0.8) ? 12 : fit.length) : containers);
}
const zoneOf = ({ history }: Shared, roll: Dice) => roll.pick(history.world.zones);

const put: Act = async (shared, roll) => {
  const { history } = shared;
  const box = one(shared, roll, 'received');
  const into = { code: box.code, zoneId: zoneOf(shared, roll).id };
  await history.service(PutAway).putAwayScanned(history.world.staff.storekeeper.actor, withoutKey, into);
  box.state = 'stored';
};
const move: Act = (shared, roll) => {
  const { history } = shared;
  const into = { zoneId: zoneOf(shared, roll).id };
  const { id } = one(shared, roll, 'stored');
  return history.service(PutAway).move(history.world.staff.storekeeper.actor, withoutKey, id, into);
};
const pick: Act = async (shared, roll) => {
  const { history } = shared;
  const box = one(shared, roll, 'stored');
  await history.service(PutAway).pick(history.world.staff.storekeeper.actor, withoutKey, box.id);
  box.state = 'picked';
};
const unpick: Act = async (shared, roll) => {
  const { history } = shared;
  const box = one(shared, roll, 'picked');
  await history.service(PutAway).unpick(history.world.staff.storekeeper.actor, withoutKey, box.id, {});
  box.state = 'stored';
};
const setAside: Act = (shared, roll) => {
  const { history } = shared;
  const [quarantine, { actor }] = [history.service(Quarantine), history.world.staff.manager];
  const { id } = one(shared, roll, 'received', 'stored');
  const given = { reason: '核对标签' };
  return roll.chance(0.3)
    ? quarantine.hold(actor, withoutKey, id, given)
    : quarantine.release(actor, withoutKey, id, given);
};

const operate =
  (kind: FlowKind): Act =>
  async (shared, roll) => {
    const { history, containers } = shared;
    const state = roll.pick(['received', 'stored'] as const);
    const [source, other] = [one(shared, roll, state), one(shared, roll, state)];
    const sources = kind === 'merge' && other !== source ? [source, other] : [source];
    if ((kind === 'merge' || kind === 'decant') && other === source) return;
    const drum = { packaging: 'drum' as const, volumeMillilitres: 25_000 };
    const given: OperateContainers = {
      kind,
      sources: sources.map(({ code }) => ({ code, ...(kind === 'decant' && { grams: 1 + roll.below(2_000) }) })),
      targets:
        kind === 'decant'
          ? [{ code: other.code }]
          : [{ ...drum, ...(kind === 'split' && { grams: 1 + roll.below(2_000) }) }],
    };
    const service = history.service(Genealogy);
    const { sources: from, targets } = await service.operate(history.world.staff.storekeeper.actor, withoutKey, given);
    for (const known of containers) known.state = from.find(({ id }) => id === known.id)?.state ?? known.state;
    if (kind !== 'decant') containers.push(...targets.map(({ id, code, state: now }) => ({ id, code, state: now })));
  };

/** Planned by one; any other may cancel it, ship it or move what is on it away meanwhile. */
const plan: Act = async (shared, roll) => {
  const { shipper } = shared.history.world;
  const boxes = [...new Set(Array.from({ length: 1 + roll.below(3) }, () => one(shared, roll, 'stored', 'picked')))];
  const { id } = await shipper.plan(boxes.map(({ code }) => code));
  shared.transfers.push({ id, boxes });
};
const anyTransfer = ({ transfers }: Shared, roll: Dice) => roll.pick(transfers.slice(-8));
const prepare: Act = async (shared, roll) => {
  if (shared.transfers.length === 0) return;
  await shared.history.world.shipper.prepare(anyTransfer(shared, roll).id);
};
const ship: Act = async (shared, roll) => {
  if (shared.transfers.length === 0) return;
  const { shipper } = shared.history.world;
  const { id, boxes } = anyTransfer(shared, roll);
  await shipper.scan(
    id,
    boxes.map(({ code }) => code),
  );
  await shipper.dispatch(id);
  for (const box of boxes) box.state = 'shipped';
};
const cancel: Act = async (shared, roll) => {
  if (shared.transfers.length === 0) return;
  await shared.history.world.shipper.cancel(anyTransfer(shared, roll).id);
};
/** The partner takes all, or refuses the first; what it refused comes back. */
const receiveOut: Act = async (shared, roll) => {
  if (shared.transfers.length === 0) return;
  const { history } = shared;
  const { shipper } = history.world;
  const { id, boxes } = anyTransfer(shared, roll);
  await shipper.arrive(id);
  const [first] = boxes;
  const shown = await history.service(ContainerReads).one(history.world.staff.manager.actor, first!.id);
  await shipper.accept(id, roll.chance(0.4) ? [shown] : []);
};
const goOn: Act = async (shared, roll) => {
  if (shared.transfers.length === 0) return;
  const { history } = shared;
  const { id } = anyTransfer(shared, roll);
  if (roll.chance(0.5)) await history.world.shipper.bringBack(id);
  else await history.world.shipper.treat(id, history.today);
  await history.world.shipper.advance(id);
};

/** Counts a zone while the others go on: most of what is there is scanned, and somebody else closes. */
const count: Act = async (shared, roll) => {
  const { history, containers } = shared;
  const [takes, { storekeeper, manager, deputy }] = [history.service(StockTakes), history.world.staff];
  const { id } = await takes.start(storekeeper.actor, withoutKey, { zoneId: zoneOf(shared, roll).id });
  const scans = containers
    .filter(({ state }) => state === 'stored' && roll.chance(0.9))
    .slice(0, 190)
    .map(({ code }) => ({ code, ...(roll.chance(0.1) && { grams: 1 + roll.below(5_000) }) }));
  const close = async () => {
    if (scans.length > 0) await takes.scan(storekeeper.actor, withoutKey, id, { scans });
    const { version, differences } = await takes.finish(storekeeper.actor, withoutKey, id);
    const given = differences!.map(({ id: differenceId, kind, resolution }) => ({
      differenceId,
      decision:
        resolution === 'none' || (kind !== 'missing' && roll.chance(0.6)) ? ('leave' as const) : ('book' as const),
      reason: '实物核对无误',
    }));
    await takes.close(deputy.actor, withoutKey, id, version, { differences: given });
    const lost = differences!.filter(({ kind }) => kind === 'missing').map(({ code }) => code);
    for (const known of containers) if (lost.includes(known.code)) known.state = 'missing';
  };
  try {
    await close();
  } catch (error) {
    await takes.cancel(manager.actor, withoutKey, id, { reason: '改日再盘点' });
    throw error;
  }
};
const find: Act = async (shared, roll) => {
  const { history } = shared;
  const box = one(shared, roll, 'missing');
  const given = { zoneId: zoneOf(shared, roll).id, reason: '在角落找到' };
  await history.service(FoundContainers).find(history.world.staff.storekeeper.actor, withoutKey, box.id, given);
  box.state = 'stored';
};
const accept: Act = async ({ history, arrivals, containers }) => {
  const arrival = arrivals.pop();
  if (arrival === undefined) return;
  await receive(history, arrival);
  containers.push(...arrival.lines.flatMap(({ boxes }) => boxes.map(({ id, code, state }) => ({ id, code, state }))));
};

const acts: readonly (readonly [string, Act])[] = (
  [
    [10, 'put away', put],
    [8, 'move', move],
    [4, 'pick', pick],
    [3, 'unpick', unpick],
    [4, 'set aside', setAside],
    [4, 'split', operate('split')],
    [3, 'merge', operate('merge')],
    [2, 'repack', operate('repack')],
    [4, 'decant', operate('decant')],
    [3, 'plan a transfer', plan],
    [3, 'prepare a transfer', prepare],
    [3, 'ship', ship],
    [1, 'cancel a transfer', cancel],
    [2, 'receive at the partner', receiveOut],
    [2, 'bring back or treat', goOn],
    [1, 'count', count],
    [3, 'find', find],
    [2, 'receive', accept],
  ] as const
).flatMap(([weight, name, act]) => Array.from({ length: weight }, () => [name, act] as const));
