import { withoutKey } from '../../src/writes/request-identity.js';
import type { StockTakeDetailView, StockTakeDifferenceView } from '../../src/storage/stock-take/dto/stock-take.view.js';
import { FoundContainers } from '../../src/storage/stock-take/found-containers.service.js';
import { StockTakes } from '../../src/storage/stock-take/stock-takes.service.js';
import { candidate, codesOf, counting } from './storage-moves.js';
import type { History } from './storage-history.js';
import { isHere, Model, objections } from './storage-model.js';
import type { Box, Place } from './storage-model.js';

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
  const elsewhere = Array.from({ length: anywhere.length === 0 ? 0 : roll.below(4) }, () => roll.pick(anywhere));
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
  const { counted } = count;
  const isGivenUp = history.roll.chance(counted === null ? 0.5 : 0.1);
  const isOver = isGivenUp
    ? await cancelCount(history, count)
    : counted === null
      ? await closeEarly(history, count)
      : await closeCount(history, count, counted);
  if (isOver) count.zone.counted = false;
  return isOver;
}

async function cancelCount(history: History, { id }: Count): Promise<boolean> {
  const { actor } = history.world.staff.manager;
  const given = { reason: '改日再盘点' };
  await history.attempt('cancel count', {}, () => history.service(StockTakes).cancel(actor, withoutKey, id, given));
  return true;
}

async function closeEarly(history: History, { id }: Count): Promise<boolean> {
  const { actor } = history.world.staff.manager;
  await history.attempt('close count', { must: ['lifecycle.wrong-state'] }, () =>
    history.service(StockTakes).close(actor, withoutKey, id, 1, { differences: [] }),
  );
  return false;
}

async function closeCount(history: History, count: Count, counted: StockTakeDetailView): Promise<boolean> {
  const { roll, world, model } = history;
  const found = counted.differences!;
  const due = found.filter((difference) => isBooked(history, difference));
  const differences = found.map((difference) => ({
    differenceId: difference.id,
    decision: due.includes(difference) ? ('book' as const) : ('leave' as const),
    reason: '实物核对无误',
  }));
  const { actor } = roll.chance(0.7) ? world.staff.deputy : world.staff.manager;
  const isAlone = found.length > 0 && count.alone && actor === world.staff.manager.actor;
  const must = isAlone ? ['stock-take.second-person-needed'] : obstacles(model, count.zone, due);
  const act = () => history.service(StockTakes).close(actor, withoutKey, count.id, counted.version, { differences });
  const answer = await history.attempt('close count', { must }, act);
  if (answer === null) return false;
  for (const { kind, containerId, foundGrams } of due) {
    const box = model.boxes.get(containerId!)!;
    if (kind === 'mass') model.correct(box, box.grams - foundGrams!);
  }
  for (const difference of due) book(model, count.zone, difference);
  return true;
}

const isBooked = ({ roll }: History, { kind, resolution }: StockTakeDifferenceView): boolean =>
  kind === 'missing' || (resolution !== 'none' && roll.chance(0.7));

/** Every reason that there is against booking all this at once, since the product names one of them. */
function obstacles(model: Model, zone: Place, due: readonly StockTakeDifferenceView[]): string[] {
  const own = due.flatMap((difference) => obstaclesOf(model, zone, difference));
  if (isOverfull(model, zone, due)) own.push('ledger.zone-full');
  return isRefused(model, zone, due) ? [...own, 'put-away.refused'] : own;
}

/** Corrected and missed on a copy of the books, and then brought in one after the other. */
function isRefused(model: Model, zone: Place, due: readonly StockTakeDifferenceView[]): boolean {
  const copy = new Model();
  for (const [id, box] of model.boxes) copy.boxes.set(id, { ...box });
  for (const { containerId, kind, foundGrams } of due) {
    const box = copy.boxes.get(containerId!)!;
    if (kind === 'mass') box.grams = foundGrams!;
    if (kind === 'missing') box.state = 'missing';
  }
  const surplus = due.filter(({ kind }) => kind === 'surplus');
  return surplus
    .map(({ containerId }) => {
      const box = copy.boxes.get(containerId!)!;
      // A quarantine zone sets aside what is found.
      box.held ||= zone.quarantine;
      const isWrong = objections(copy, box, zone).length > 0;
      if (!isWrong) Object.assign(box, { state: 'stored', zoneId: zone.id });
      return isWrong;
    })
    .some((isWrong) => isWrong);
}

function obstaclesOf(model: Model, zone: Place, difference: StockTakeDifferenceView): string[] {
  const { containerId, kind, stands, expectedGrams, foundGrams } = difference;
  const box = model.boxes.get(containerId!)!;
  const from = model.zones.get(box.zoneId ?? '') ?? zone;
  const isOutdated = standingOf(box, zone) !== stands || expectedGrams !== box.grams;
  return codesOf([
    [isOutdated, 'stock-take.difference-outdated'],
    [from !== zone && from.counted, counting],
    [kind === 'mass' && foundGrams! > box.millilitres * 5, 'container.mass-beyond-volume'],
  ]);
}

/** Whether a zone would hold more than it may, when all is booked. */
function isOverfull(model: Model, zone: Place, due: readonly StockTakeDifferenceView[]): boolean {
  const masses = new Map([...model.zones.keys()].map((id) => [id, model.massOf(id)]));
  const add = (zoneId: string, grams: number) => masses.set(zoneId, masses.get(zoneId)! + grams);
  for (const { containerId, kind, foundGrams } of due) {
    const box = model.boxes.get(containerId!)!;
    // A mass that is corrected goes where the container goes.
    const comes = due.some((other) => other.kind === 'surplus' && other.containerId === containerId);
    if (kind === 'missing') add(zone.id, -box.grams);
    if (kind === 'mass' && comes) add(zone.id, foundGrams! - box.grams);
    else if (kind === 'mass' && isHere(box)) add(box.zoneId!, foundGrams! - box.grams);
    if (kind === 'surplus') add(zone.id, box.grams);
    if (kind === 'surplus' && isHere(box)) add(box.zoneId!, -box.grams);
  }
  return [...masses].some(([id, grams]) => grams > model.zones.get(id)!.capacityGrams);
}

function standingOf({ state, zoneId, since }: Box, zone: Place): string {
  if (state === 'stored') return zoneId === zone.id ? 'here' : 'otherZone';
  if (state === 'missing' && since !== null) return 'missing';
  return { received: 'bay', picked: 'dock' }[state as 'received'] ?? 'outside';
}

function book(model: Model, zone: Place, { kind, containerId }: StockTakeDifferenceView): void {
  const box = model.boxes.get(containerId!)!;
  box.version += 1;
  if (kind === 'missing') box.state = 'missing';
  if (kind === 'surplus') stand(box, zone);
}

function stand(box: Box, zone: Place): void {
  if (zone.quarantine && !box.held) Object.assign(box, { held: true, version: box.version + 1 });
  Object.assign(box, { state: 'stored', zoneId: zone.id });
}

export async function find(history: History): Promise<void> {
  const { roll, model, world } = history;
  const box = candidate(history, ({ state, since }) => state === 'missing' && (since !== null || roll.chance(0.2)));
  if (box === null) return;
  const zone = roll.pick(world.zones);
  const must = codesOf([
    [zone.counted, counting],
    [box.state !== 'missing', 'lifecycle.wrong-state'],
    [box.since === null, 'container.never-stored'],
    [objections(model, { ...box, held: box.held || zone.quarantine }, zone).length > 0, 'put-away.refused'],
  ]);
  const { actor } = world.staff.storekeeper;
  const given = { zoneId: zone.id, reason: '在角落找到' };
  if (
    await history.attempt('find', { must }, () =>
      history.service(FoundContainers).find(actor, withoutKey, box.id, given),
    )
  ) {
    box.version += 1;
    stand(box, zone);
  }
}
