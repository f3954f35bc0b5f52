import { ContainerReads } from '../../src/containers/container-reads.service.js';
import type { OperateContainers } from '../../src/containers/genealogy/dto/container-operation.dto.js';
import { Genealogy } from '../../src/containers/genealogy/genealogy.service.js';
import type { FlowKind } from '../../src/containers/container.types.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { Outflows } from '../../src/storage/outflow/outflows.service.js';
import { PutAway } from '../../src/storage/put-away/put-away.service.js';
import { Quarantine } from '../../src/storage/put-away/quarantine.service.js';
import { toBox } from './storage-deliveries.js';
import type { History } from './storage-history.js';
import { told } from './storage-history.js';
import { clash, isHere, objections, sum } from './storage-model.js';
import type { Box, Place } from './storage-model.js';

const wrongState = 'lifecycle.wrong-state';
const counting = 'storage.zone-being-counted';

type Placing = 'putAway' | 'move' | 'unpick';
const placingFrom: Record<Placing, Box['state']> = { putAway: 'received', move: 'stored', unpick: 'picked' };

/** Mostly one that the operation is meant for, preferably overdue, and now and then any at all. */
export function candidate({ roll, model, today }: History, fits: (box: Box) => boolean): Box | null {
  const fitting = model.where(fits);
  const overdue = fitting.filter(({ dueOn }) => dueOn !== null && dueOn < today);
  const among = roll.chance(0.05)
    ? model.where(() => true)
    : overdue.length > 0 && roll.chance(0.7)
      ? overdue
      : fitting;
  return among.length === 0 ? null : roll.pick(among);
}

/** Into a zone that is right for it as often as into any. */
export async function place(history: History, step: Placing): Promise<void> {
  const { roll, model, world } = history;
  const box = candidate(history, ({ state }) => state === placingFrom[step]);
  if (box === null) return;
  const right = world.zones.filter((zone) => objections(model, box, zone).length === 0);
  const zone = roll.pick(right.length > 0 && roll.chance(0.6) ? right : world.zones);
  const back = step === 'unpick' && box.state === 'picked' && roll.chance(0.5);
  await placeInto(history, step, box, back ? model.zones.get(box.zoneId!)! : zone, back);
}

/** Every rule that the product names is one that the history's own books name, and the other way round. */
export async function placeInto(
  history: History,
  step: Placing,
  box: Box,
  zone: Place,
  back = false,
): Promise<boolean> {
  const { model, world } = history;
  const { actor } = world.staff.storekeeper;
  const from = model.zones.get(box.zoneId ?? '');
  const isWrongState = box.state !== placingFrom[step];
  const isCounted = zone.counted || from?.counted === true;
  const against = objections(model, box, zone);
  const service = history.service(PutAway);
  const act = () =>
    step === 'unpick'
      ? service.unpick(actor, withoutKey, box.id, back ? {} : { zoneId: zone.id })
      : step === 'move'
        ? service.move(actor, withoutKey, box.id, { zoneId: zone.id, spot: 'B-02' })
        : service.putAwayScanned(actor, withoutKey, { code: box.code, zoneId: zone.id });
  const { refusal } = await history.outcome(step, act);
  const must = isWrongState ? wrongState : isCounted ? counting : against.length > 0 ? 'put-away.refused' : null;
  const heard = refusal?.code ?? null;
  const named = heard === 'put-away.refused' ? refusal!.fields.map(({ code }) => code).toSorted() : [];
  if (heard !== must || (heard === 'put-away.refused' && named.join() !== against.toSorted().join()))
    throw new Error(
      `${step} ${must ?? 'done'} [${against.join()}] was foretold, heard ${refusal === null ? 'done' : told(refusal)}`,
    );
  if (refusal !== null) return false;
  Object.assign(box, { state: 'stored', zoneId: zone.id, version: box.version + 1 });
  return true;
}

export async function hold(history: History): Promise<void> {
  const box = candidate(history, (one) => isHere(one) && !one.held);
  if (box === null) return;
  const must = !isHere(box) ? ['put-away.not-in-stock'] : box.held ? ['container.held-already'] : [];
  const { actor } = history.world.staff.storekeeper;
  const given = { reason: '标签不清' };
  const service = history.service(Quarantine);
  if (await history.attempt('hold', { must }, () => service.hold(actor, withoutKey, box.id, given)))
    Object.assign(box, { held: true, version: box.version + 1 });
}

export async function release(history: History, chosen?: Box): Promise<void> {
  const box = chosen ?? candidate(history, (one) => isHere(one) && one.held);
  if (box === null) return;
  const must = !isHere(box) ? ['put-away.not-in-stock'] : box.held ? [] : ['container.not-held'];
  const { actor } = history.world.staff.manager;
  const given = { reason: '已核实' };
  const service = history.service(Quarantine);
  if (await history.attempt('release', { must }, () => service.release(actor, withoutKey, box.id, given)))
    Object.assign(box, { held: false, version: box.version + 1 });
}

export async function pick(history: History): Promise<void> {
  const box = candidate(history, ({ state }) => state === 'stored');
  if (box === null) return;
  const zone = history.model.zones.get(box.zoneId ?? '');
  const rules: [boolean, string][] = [
    [box.state !== 'stored', wrongState],
    [box.held, 'container.held'],
    [zone?.counted === true, counting],
    [zone?.quarantine === true, 'put-away.in-quarantine-zone'],
  ];
  const must = codesOf(rules);
  const { actor } = history.world.staff.storekeeper;
  if (await history.attempt('pick', { must }, () => history.service(PutAway).pick(actor, withoutKey, box.id)))
    Object.assign(box, { state: 'picked', version: box.version + 1 });
}

const codesOf = (rules: readonly [boolean, string][]): string[] =>
  rules.filter(([holds]) => holds).map(([, code]) => code);

export interface Shipment {
  readonly id: string;
  readonly day: string;
  treated: boolean;
}

let numbers = 0;

/** Answers the shipment, or null when it was refused. */
export async function ship(history: History, chosen?: readonly Box[]): Promise<Shipment | null> {
  const { model, roll } = history;
  const fits = ({ state }: Box) => state === 'stored' || state === 'picked';
  const some = Array.from({ length: 1 + roll.below(6) }, () => candidate(history, fits)).filter((box) => box !== null);
  const boxes = [...new Set(chosen ?? some)];
  if (boxes.length === 0) return null;
  const again = numbers > 0 && roll.chance(0.05);
  if (!again) numbers += 1;
  const zones = boxes.flatMap(({ zoneId }) => (zoneId === null ? [] : [model.zones.get(zoneId)!]));
  const must = codesOf([
    [boxes.some(({ state }) => state !== 'stored' && state !== 'picked'), wrongState],
    [boxes.some(({ held }) => held), 'container.held'],
    [zones.some(({ counted }) => counted), counting],
    [zones.some(({ quarantine }) => quarantine), 'put-away.in-quarantine-zone'],
    [sum(boxes.map(({ grams }) => grams)) === 0, 'outflow.nothing-in-it'],
    [again && numbers > 0, 'request.conflict'],
  ]);
  const given = {
    containers: boxes.map(({ code }) => code),
    partner: '处置单位',
    officialManifestNumber: `20${String(numbers).padStart(12, '0')}`,
    reason: '外运处置',
  };
  const { actor } = history.world.staff.manager;
  const answer = await history.attempt('ship', { must }, () =>
    history.service(Outflows).ship(actor, withoutKey, given),
  );
  if (answer === null) {
    // A number that was refused for another reason is free again, and would not be a conflict.
    if (!again) numbers -= 1;
    return null;
  }
  expect(answer.grams).toBe(sum(boxes.map(({ grams }) => grams)));
  for (const box of boxes)
    Object.assign(box, { state: 'shipped', version: box.version + 1, manifestId: box.manifestId });
  shipments.set(answer.id, boxes);
  return { id: answer.id, day: history.today, treated: false };
}

const shipments = new Map<string, readonly Box[]>();

export async function treat(history: History, shipment: Shipment): Promise<void> {
  const early = history.roll.chance(0.2);
  const treatedOn = early ? '2020-01-01' : history.today;
  const must = shipment.treated ? ['outflow.treated-before'] : early ? ['outflow.treated-out-of-time'] : [];
  const { actor } = history.world.staff.manager;
  const given = { treatedOn, methodCode: 'R1' as const };
  const service = history.service(Outflows);
  if (!(await history.attempt('treat', { must }, () => service.treat(actor, withoutKey, shipment.id, given)))) return;
  shipment.treated = true;
  for (const box of shipments.get(shipment.id)!) box.state = 'treated';
}

/** What stops the intake leaves: released, brought into a zone it may leave from, shipped. Answers the shipment. */
export async function clear(history: History): Promise<Shipment | null> {
  const { model, world } = history;
  for (const box of model.overdue(history.today)) {
    if (box.held) await release(history, box);
    const right = world.zones.find((zone) => !zone.counted && objections(model, box, zone).length === 0);
    const at = model.zones.get(box.zoneId!)!;
    const isAway = box.state === 'received' || (box.state === 'stored' && at.quarantine);
    const step = box.state === 'received' ? 'putAway' : 'move';
    if (isAway && !at.counted && right !== undefined) await placeInto(history, step, box, right);
  }
  const ready = model
    .overdue(history.today)
    .filter(
      (box) =>
        box.state !== 'received' && !model.zones.get(box.zoneId!)!.counted && !model.zones.get(box.zoneId!)!.quarantine,
    )
    .slice(0, 400);
  // An empty one leaves with others only.
  const full = model.where(
    (box) =>
      box.state === 'stored' &&
      box.grams > 0 &&
      !box.held &&
      !model.zones.get(box.zoneId!)!.counted &&
      !model.zones.get(box.zoneId!)!.quarantine,
  );
  if (ready.length === 0) return null;
  return ship(history, sum(ready.map(({ grams }) => grams)) > 0 ? ready : [...ready, ...full.slice(0, 1)]);
}

/** Splits, merges, repacks or decants what stands together, and now and then what does not. */
export async function operate(history: History, kind: FlowKind): Promise<void> {
  const { roll, model } = history;
  const source = candidate(history, ({ state, held }) => (state === 'stored' || state === 'received') && !held);
  if (source === null) return;
  const beside = model.where(
    (box) =>
      box !== source &&
      box.state === source.state &&
      box.zoneId === source.zoneId &&
      box.wasteCode === source.wasteCode &&
      !box.held,
  );
  const others = roll.chance(0.08) ? model.where((box) => box !== source && isHere(box)) : beside;
  if (kind === 'split' || kind === 'repack') return carryOut(history, kind, [source], null);
  if (others.length === 0) return;
  if (kind === 'merge') {
    const more = [...new Set(Array.from({ length: 1 + roll.below(4) }, () => roll.pick(others)))];
    return carryOut(history, kind, [source, ...more], null);
  }
  const own = others.filter(({ firm }) => firm === null || firm === source.firm);
  return carryOut(history, kind, [source], roll.pick(own.length > 0 && roll.chance(0.9) ? own : others));
}

async function carryOut(history: History, kind: FlowKind, sources: readonly Box[], target: Box | null): Promise<void> {
  const { roll, model, world } = history;
  const [source] = sources as [Box];
  const held = sum(sources.map(({ grams }) => grams));
  const litres = roll.chance(0.9) ? 200_000 : 2_000;
  const parts =
    kind === 'split' ? Array.from({ length: 1 + roll.below(3) }, () => 1 + roll.below(Math.max(1, held / 2))) : [held];
  const poured = kind === 'decant' ? 1 + roll.below(Math.max(1, roll.chance(0.1) ? held * 2 : held)) : sum(parts);
  const given: OperateContainers = {
    kind,
    sources: sources.map(({ code }) => ({ code, ...(kind === 'decant' && { grams: poured }) })),
    targets:
      target !== null
        ? [{ code: target.code }]
        : parts.map((grams) => ({
            packaging: 'drum' as const,
            volumeMillilitres: litres,
            ...(kind === 'split' && { grams }),
          })),
  };
  const must = foretell(history, { kind, sources, target, parts, poured, litres });
  const { actor } = world.staff.storekeeper;
  const answer = await history.attempt(kind, { must }, () =>
    history.service(Genealogy).operate(actor, withoutKey, given),
  );
  if (answer === null) return;
  const before = { state: source.state, zoneId: source.zoneId };
  const into = target === null ? await Promise.all(answer.targets.map(({ id }) => newBox(history, id))) : [target];
  const [clocks, days] = [
    [...sources, ...(target ? [target] : [])].map(({ since }) => since!),
    [...sources, ...(target ? [target] : [])].map(({ dueOn }) => dueOn!),
  ];
  // The product tells the targets in the order asked for or any other: their masses tell them apart, and what is in them is alike.
  const amounts =
    kind === 'decant' ? [poured] : target === null && kind === 'split' ? into.map(({ grams }) => grams) : [held];
  expect(amounts.toSorted()).toEqual((kind === 'decant' ? [poured] : parts).toSorted());
  const wanted = kind === 'split' ? parts : amounts;
  const ordered = kind === 'split' ? orderedAs(wanted, into) : into;
  for (const [place, box] of ordered.entries()) {
    if (target === null) Object.assign(box, { ...before, grams: 0, components: union(sources) });
    else box.components = union([...sources, target]);
    for (const from of sources) {
      const grams = kind === 'merge' || kind === 'repack' ? from.grams : wanted[place]!;
      model.pour(from, box, grams);
      from.grams -= grams;
      box.grams += grams;
    }
    Object.assign(box, { since: Math.min(...clocks), dueOn: days.toSorted()[0]! });
    if (target !== null) box.version += 1;
  }
  for (const from of sources) {
    if (from.grams === 0) Object.assign(from, { state: 'emptied', zoneId: null });
    from.version += 1;
  }
}

/** Codes are given in the order of the targets. */
function orderedAs(_: readonly number[], boxes: readonly Box[]): Box[] {
  return [...boxes].sort((a, b) => (a.code < b.code ? -1 : 1));
}

const union = (boxes: readonly Box[]): Set<string> => new Set(boxes.flatMap(({ components }) => [...components]));

async function newBox({ world, model }: History, id: string): Promise<Box> {
  const view = await world.test.app.get(ContainerReads).one(world.staff.manager.actor, id);
  const box = toBox(view);
  model.boxes.set(id, box);
  return box;
}

interface Pouring {
  readonly kind: FlowKind;
  readonly sources: readonly Box[];
  readonly target: Box | null;
  readonly parts: readonly number[];
  readonly poured: number;
  readonly litres: number;
}

/** Every reason that there is, since the product names one of them. */
function foretell({ model }: History, { kind, sources, target, parts, poured, litres }: Pouring): string[] {
  const [source] = sources as [Box];
  const all = target === null ? sources : [...sources, target];
  const zone = model.zones.get(source.zoneId ?? '');
  const outside = all.some(({ state }) => state !== 'stored' && state !== 'received');
  const freed = kind === 'split' && poured < source.grams ? 0 : sources.length;
  const stays = target === null ? parts.length : 0;
  const standing = zone === undefined ? [] : model.inZone(zone.id);
  const liquid = source.liquid
    ? litres * stays - (freed > 0 ? sum(sources.map(({ millilitres }) => millilitres)) : 0)
    : 0;
  const inZone = source.state === 'stored' && zone !== undefined && target === null;
  const volume = sum(standing.filter((box) => box.liquid).map(({ millilitres }) => millilitres));
  const heaviest = target === null ? Math.max(...parts) : target.grams + poured;
  const op = (code: string) => `container-operation.${code}`;
  return codesOf([
    [outside, op('not-in-store')],
    [all.some(({ held }) => held), op('held')],
    [all.some((box) => box.wasteCode !== source.wasteCode || box.liquid !== source.liquid), op('other-waste')],
    [all.some((box) => box.state !== source.state || box.zoneId !== source.zoneId), op('not-together')],
    [target !== null && target.firm !== null && target.firm !== source.firm, op('of-generator')],
    [all.some((one) => all.some((other) => clash(one, other))), op('incompatible')],
    [sources.some(({ grams }) => grams === 0), op('holds-nothing')],
    [(kind === 'split' || kind === 'decant') && poured > source.grams, op('more-than-held')],
    [kind === 'split' && parts.length === 1 && poured === source.grams, op('is-repack')],
    [zone?.counted === true, counting],
    [heaviest > (target?.millilitres ?? litres) * 5, 'container.mass-beyond-volume'],
    [inZone && zone.places !== null && standing.length - freed + stays > zone.places, op('places-full')],
    [inZone && source.liquid && litres > (zone.bund ?? 0), op('bund-too-small')],
    [inZone && liquid > 0 && volume + liquid > 10 * (zone.bund ?? 0), op('bund-full')],
  ]);
}
