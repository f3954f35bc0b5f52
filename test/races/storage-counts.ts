import { withoutKey } from '../../src/writes/request-identity.js';
import type { StockTakeDetailView, StockTakeDifferenceView } from '../../src/storage/stock-take/dto/stock-take.view.js';
import { FoundContainers } from '../../src/storage/stock-take/found-containers.service.js';
import { StockTakes } from '../../src/storage/stock-take/stock-takes.service.js';
import { candidate } from './storage-moves.js';
import type { History } from './storage-history.js';
import { told } from './storage-history.js';
import { categoryOf, isHere, sum } from './storage-model.js';
import type { Box, Place } from './storage-model.js';

const counting = 'storage.zone-being-counted';

/** A count under way, with what was scanned so far: grams, or null where it was not weighed. */
export interface Count {
  readonly id: string;
  readonly zone: Place;
  readonly scans: Map<string, number | null>;
  readonly alone: boolean;
  counted: StockTakeDetailView | null;
}

export async function startCount(history: History): Promise<Count | null> {
  const { roll, world } = history;
  const zone = roll.pick(world.zones);
  const must = zone.counted ? [counting] : [];
  const { actor } = world.staff.storekeeper;
  const service = history.service(StockTakes);
  const answer = await history.attempt('start count', { must }, () =>
    service.start(actor, withoutKey, { zoneId: zone.id }),
  );
  if (answer === null) return null;
  zone.counted = true;
  return { id: answer.id, zone, scans: new Map(), alone: roll.chance(0.15), counted: null };
}

/** Most of what stands there, some of it weighed; now and then what stands elsewhere or is of nobody. */
export async function scan(history: History, count: Count): Promise<void> {
  const { roll, model, world } = history;
  const here = model.inZone(count.zone.id).filter(() => !roll.chance(0.04));
  const anywhere = [...model.boxes.values()];
  const elsewhere = Array.from({ length: roll.below(4) }, () => roll.pick(anywhere));
  const boxes = [...new Set([...here, ...elsewhere])].slice(0, 190);
  const scans = boxes.map((box) => ({ code: box.code, ...weight(history, box) }));
  if (roll.chance(0.1)) scans.push({ code: `91320613MA1XXXXXXX9002140820260101${String(100 + roll.below(800))}` });
  if (scans.length === 0) return;
  const must = count.counted === null ? [] : ['lifecycle.wrong-state'];
  const { actor } = count.alone ? world.staff.manager : world.staff.storekeeper;
  const given = { scans };
  if (
    !(await history.attempt('scan', { must }, () =>
      history.service(StockTakes).scan(actor, withoutKey, count.id, given),
    ))
  )
    return;
  for (const { code, grams } of scans) count.scans.set(code, grams ?? count.scans.get(code) ?? null);
}

function weight({ roll }: History, { grams }: Box): { grams?: number } {
  if (roll.chance(0.6)) return {};
  return { grams: roll.chance(0.6) ? Math.max(1, grams) : Math.max(1, grams + roll.below(201) - 100) };
}

export async function finishCount(history: History, count: Count): Promise<void> {
  const { actor } = count.alone ? history.world.staff.manager : history.world.staff.storekeeper;
  const must = count.counted === null ? [] : ['lifecycle.wrong-state'];
  const answer = await history.attempt('finish count', { must }, () =>
    history.service(StockTakes).finish(actor, withoutKey, count.id),
  );
  if (answer === null) return;
  count.counted = answer;
  const shown = answer.differences!.map(({ kind, code, resolution }) => `${code} ${kind} ${resolution}`).toSorted();
  expect(shown).toEqual(differences(history, count).toSorted());
}

/** What the count must find, in the product's words. */
function differences({ model }: History, { zone, scans }: Count): string[] {
  const byCode = new Map([...model.boxes.values()].map((box) => [box.code, box]));
  const expected = model.inZone(zone.id);
  const lost = expected.filter(({ code }) => !scans.has(code)).map(({ code }) => `${code} missing miss`);
  const found = [...scans].flatMap(([code, grams]) => {
    const box = byCode.get(code);
    if (box === undefined) return [`${code} surplus none`];
    const isHere = expected.includes(box);
    const booked =
      { stored: 'move', received: 'putAway', missing: box.since === null ? 'none' : 'find' }[box.state as 'stored'] ??
      'none';
    const weighable = box.state !== 'missing' || box.since !== null;
    const isWeighed =
      grams !== null && grams !== box.grams && ['stored', 'received', 'missing'].includes(box.state) && weighable;
    return [...(isHere ? [] : [`${code} surplus ${booked}`]), ...(isWeighed ? [`${code} mass correct`] : [])];
  });
  return [...lost, ...found];
}

/** Closed with a decision on each difference, or given up. Answers whether the zone is open again. */
export async function endCount(history: History, count: Count): Promise<boolean> {
  const { roll, world } = history;
  const service = history.service(StockTakes);
  const { manager, deputy } = world.staff;
  if (roll.chance(count.counted === null ? 0.5 : 0.1)) {
    await history.attempt('cancel count', {}, () =>
      service.cancel(manager.actor, withoutKey, count.id, { reason: '改日再盘点' }),
    );
    count.zone.counted = false;
    return true;
  }
  if (count.counted === null) {
    const early = { differences: [] };
    await history.attempt('close count', { must: ['lifecycle.wrong-state'] }, () =>
      service.close(manager.actor, withoutKey, count.id, 1, early),
    );
    return false;
  }
  const { differences: found, version } = count.counted;
  const decided = found!.map((difference) => ({ difference, booked: isBooked(history, difference) }));
  const given = decided.map(({ difference: { id }, booked }) => ({
    differenceId: id,
    decision: booked ? ('book' as const) : ('leave' as const),
    reason: '实物核对无误',
  }));
  const { actor } = roll.chance(0.7) ? deputy : manager;
  const due = decided.filter(({ booked }) => booked).map(({ difference }) => difference);
  const isAlone = found!.length > 0 && count.alone && actor === manager.actor;
  const must = isAlone ? ['stock-take.second-person-needed'] : obstacles(history, count, due);
  // A zone's places and bund are counted one by one as the containers come and go: their order decides.
  const may = must.length > 0 || due.length === 0 ? [] : ['request.conflict'];
  const { refusal } = await history.outcome('close count', () =>
    service.close(actor, withoutKey, count.id, version, { differences: given }),
  );
  const foretold = refusal === null ? must.length === 0 : [...must, ...may].includes(refusal.code);
  if (!foretold)
    throw new Error(`close count: [${must.join()}] was foretold, heard ${refusal === null ? 'done' : told(refusal)}`);
  if (refusal !== null) return false;
  for (const difference of due.filter(({ kind }) => kind === 'mass')) {
    const box = history.model.boxes.get(difference.containerId!)!;
    history.model.correct(box, box.grams - difference.foundGrams!);
  }
  for (const difference of due) book(history, count, difference);
  count.zone.counted = false;
  return true;
}

const isBooked = ({ roll }: History, { kind, resolution }: StockTakeDifferenceView): boolean =>
  kind === 'missing' || (resolution !== 'none' && roll.chance(0.7));

function obstacles({ model }: History, { zone }: Count, due: readonly StockTakeDifferenceView[]): string[] {
  const must = new Set<string>();
  let mass = model.massOf(zone.id);
  const leaves = due
    .filter(({ kind }) => kind === 'missing')
    .map(({ containerId }) => model.boxes.get(containerId!)!.grams);
  mass -= sum(leaves);
  for (const { containerId, kind, stands, expectedGrams, foundGrams } of due) {
    const box = model.boxes.get(containerId!)!;
    const isAs =
      { here: 'stored', otherZone: 'stored', bay: 'received', missing: 'missing' }[stands as 'here'] === box.state;
    const isSamePlace = stands === 'missing' || stands === 'bay' || (box.zoneId === zone.id) === (stands === 'here');
    if (!isAs || !isSamePlace || expectedGrams !== box.grams) must.add('stock-take.difference-outdated');
    const from = model.zones.get(box.zoneId ?? '');
    if (from !== undefined && from !== zone && from.counted) must.add(counting);
    if (kind === 'mass' && foundGrams! > box.millilitres * 5) must.add('container.mass-beyond-volume');
    if (kind === 'surplus' && !fits(box, zone)) must.add('stock-take.zone-of-other-category');
    if (kind === 'mass' && isHere(box) && box.zoneId === zone.id) mass += foundGrams! - box.grams;
    if (kind === 'surplus' && (box.state === 'missing' || box.zoneId !== zone.id)) mass += box.grams;
  }
  if (mass > zone.capacityGrams - 2_000 && due.length > 0) must.add('ledger.zone-full');
  return [...must];
}

const fits = (box: Box, zone: Place): boolean =>
  zone.categories.includes(categoryOf(box.wasteCode)) && (!zone.quarantine || box.held);

function book({ model }: History, { zone }: Count, { kind, containerId }: StockTakeDifferenceView): void {
  const box = model.boxes.get(containerId!)!;
  box.version += 1;
  if (kind === 'missing') box.state = 'missing';
  if (kind === 'surplus') Object.assign(box, { state: 'stored', zoneId: zone.id });
}

export async function find(history: History): Promise<void> {
  const { roll, model, world } = history;
  const box = candidate(history, ({ state, since }) => state === 'missing' && (since !== null || roll.chance(0.2)));
  if (box === null) return;
  const zone = roll.pick(world.zones);
  const standing = model.inZone(zone.id);
  const volume = sum([box, ...standing].filter(({ liquid }) => liquid).map(({ millilitres }) => millilitres));
  const rules: [boolean, string][] = [
    [zone.counted, counting],
    [!fits(box, zone), 'stock-take.zone-of-other-category'],
    [box.state !== 'missing', 'lifecycle.wrong-state'],
    [box.since === null, 'container.never-stored'],
    [zone.places !== null && standing.length >= zone.places, 'request.conflict'],
    [box.liquid && volume > 10 * (zone.bund ?? 0), 'request.conflict'],
    [model.massOf(zone.id) + box.grams > zone.capacityGrams, 'ledger.zone-full'],
  ];
  const must = rules.filter(([holds]) => holds).map(([, code]) => code);
  const { actor } = world.staff.storekeeper;
  const given = { zoneId: zone.id, reason: '在角落找到' };
  if (
    await history.attempt('find', { must }, () =>
      history.service(FoundContainers).find(actor, withoutKey, box.id, given),
    )
  )
    Object.assign(box, { state: 'stored', zoneId: zone.id, version: box.version + 1 });
}
