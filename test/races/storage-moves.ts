import { ContainerReads } from '../../src/containers/container-reads.service.js';
import type { OperateContainers } from '../../src/containers/genealogy/dto/container-operation.dto.js';
import { Genealogy } from '../../src/containers/genealogy/genealogy.service.js';
import type { FlowKind } from '../../src/containers/container.types.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { PutAway } from '../../src/storage/put-away/put-away.service.js';
import { Quarantine } from '../../src/storage/put-away/quarantine.service.js';
import { toBox } from './storage-deliveries.js';
import type { History } from './storage-history.js';
import type { DomainError } from '../../src/shared/domain-error.js';
import { clash, isHere, objections, sum } from './storage-model.js';
import type { Box, Model, Place } from './storage-model.js';

export const wrongState = 'lifecycle.wrong-state';
export const counting = 'storage.zone-being-counted';

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
  const against = objections(history.model, box, zone).toSorted();
  const foretold =
    foretellPlacing(history, step, box, zone) ?? (against.length > 0 ? `refused: ${against.join()}` : 'done');
  const { refusal } = await history.outcome(step, () => placing(history, step, box, back ? null : zone));
  const heard =
    refusal === null ? 'done' : refusal.code === 'put-away.refused' ? `refused: ${rulesOf(refusal)}` : refusal.code;
  if (heard !== foretold) throw new Error(`${step}: ${foretold} was foretold, heard ${heard}`);
  if (refusal !== null) return false;
  Object.assign(box, { state: 'stored', zoneId: zone.id, version: box.version + 1 });
  return true;
}

const rulesOf = ({ fields }: DomainError): string =>
  fields
    .map(({ code }) => code)
    .toSorted()
    .join();

/** What comes before the rules of the zone; null: nothing. */
function foretellPlacing({ model }: History, step: Placing, box: Box, zone: Place): string | null {
  if (box.state !== placingFrom[step]) return wrongState;
  return zone.counted || model.zones.get(box.zoneId!)!.counted ? counting : null;
}

function placing(history: History, step: Placing, { id, code }: Box, zone: Place | null): Promise<unknown> {
  const { actor } = history.world.staff.storekeeper;
  const service = history.service(PutAway);
  if (zone === null) return service.unpick(actor, withoutKey, id, {});
  const into = { zoneId: zone.id };
  if (step === 'unpick') return service.unpick(actor, withoutKey, id, into);
  // A spot that none had before: the zone may be the one it stands in, and a part stands where the whole stood.
  if (step === 'move') return service.move(actor, withoutKey, id, { ...into, spot: `B-${history.done}` });
  return service.putAwayScanned(actor, withoutKey, { ...into, code });
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

/** Whom its label names as having produced what is in it; null: it takes anybody's. */
const ownerOf = ({ firm, own }: Box): string | null => firm ?? (own === null ? null : 'facility');

export const codesOf = (rules: readonly [boolean, string][]): string[] =>
  rules.filter(([holds]) => holds).map(([, code]) => code);

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
  const own = others.filter((box) => ownerOf(box) === null || ownerOf(box) === ownerOf(source));
  return carryOut(history, kind, [source], roll.pick(own.length > 0 && roll.chance(0.9) ? own : others));
}

async function carryOut(history: History, kind: FlowKind, sources: readonly Box[], target: Box | null): Promise<void> {
  const { roll } = history;
  const held = sum(sources.map(({ grams }) => grams));
  const portion = () => 1 + roll.below(Math.max(1, held / 2));
  const pouring = {
    kind,
    sources,
    target,
    parts:
      kind === 'split'
        ? Array.from({ length: 1 + roll.below(3) }, portion)
        : kind === 'decant'
          ? [1 + roll.below(Math.max(1, roll.chance(0.1) ? held * 2 : held))]
          : [held],
    litres: roll.chance(0.9) ? 200_000 : 2_000,
  };
  const { actor } = history.world.staff.storekeeper;
  const answer = await history.attempt(kind, { must: foretell(history, pouring) }, () =>
    history.service(Genealogy).operate(actor, withoutKey, requestOf(pouring)),
  );
  if (answer === null) return;
  const place = { state: sources[0]!.state, zoneId: sources[0]!.zoneId };
  const made = target === null ? await Promise.all(answer.targets.map(({ id }) => newBox(history, id))) : [];
  // Codes are given in the order of the targets.
  const fresh = made.sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const box of fresh) Object.assign(box, { ...place, grams: 0 });
  settlePouring(history.model, pouring, target === null ? fresh : [target]);
}

const requestOf = ({ kind, sources, target, parts, litres }: Pouring): OperateContainers => ({
  kind,
  sources: sources.map(({ code }) => ({ code, ...(kind === 'decant' && { grams: parts[0]! }) })),
  targets:
    target !== null
      ? [{ code: target.code }]
      : parts.map((grams) => ({ packaging: 'drum', volumeMillilitres: litres, ...(kind === 'split' && { grams }) })),
});

function settlePouring(model: Model, { kind, sources, target, parts }: Pouring, into: readonly Box[]): void {
  const mixed = target === null ? sources : [...sources, target];
  const oldest = {
    components: union(mixed),
    since: Math.min(...mixed.map(({ since }) => since!)),
    dueOn: mixed.map(({ dueOn }) => dueOn!).toSorted()[0]!,
  };
  into.forEach((box, place) => {
    for (const from of sources) {
      const grams = kind === 'split' || kind === 'decant' ? parts[place]! : from.grams;
      model.pour(from, box, grams);
      from.grams -= grams;
      box.grams += grams;
    }
    Object.assign(box, oldest, target === null ? {} : { version: box.version + 1 });
  });
  for (const from of sources) {
    if (from.grams === 0) Object.assign(from, { state: 'emptied', zoneId: null });
    from.version += 1;
  }
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
  /** Grams for each target. */
  readonly parts: readonly number[];
  readonly litres: number;
}

const op = (code: string): string => `container-operation.${code}`;

/** Every reason that there is, since the product names one of them. */
function foretell({ model }: History, pouring: Pouring): string[] {
  const { sources, target } = pouring;
  const all = target === null ? sources : [...sources, target];
  const zone = model.zones.get(sources[0]!.zoneId ?? '');
  const ofZone = zone === undefined ? [] : againstZone(model, pouring, zone);
  return [...againstVessels(pouring, all), ...againstMasses(pouring), ...ofZone];
}

function againstVessels({ sources, target }: Pouring, all: readonly Box[]): string[] {
  const [source] = sources as [Box];
  const isForeign = target !== null && ownerOf(target) !== null && ownerOf(target) !== ownerOf(source);
  return codesOf([
    [all.some(({ state }) => state !== 'stored' && state !== 'received'), op('not-in-store')],
    [all.some(({ held }) => held), op('held')],
    [all.some((box) => box.wasteCode !== source.wasteCode || box.liquid !== source.liquid), op('other-waste')],
    [all.some((box) => box.state !== source.state || box.zoneId !== source.zoneId), op('not-together')],
    [isForeign, op('of-generator')],
    [all.some((one) => all.some((other) => clash(one, other))), op('incompatible')],
    [sources.some(({ grams }) => grams === 0), op('holds-nothing')],
  ]);
}

function againstMasses({ kind, sources, target, parts, litres }: Pouring): string[] {
  const poured = sum(parts);
  const held = sum(sources.map(({ grams }) => grams));
  const heaviest = Math.max(...parts) + (target?.grams ?? 0);
  return codesOf([
    [poured > held, op('more-than-held')],
    [kind === 'split' && parts.length === 1 && poured === held, op('is-repack')],
    [heaviest > (target?.millilitres ?? litres) * 5, 'container.mass-beyond-volume'],
  ]);
}

/** The sources' places and bund are free when they are emptied. */
function againstZone(model: Model, { sources, target, parts, litres }: Pouring, zone: Place): string[] {
  const [source] = sources as [Box];
  if (zone.counted) return [counting];
  if (source.state !== 'stored' || target !== null) return [];
  const isEmptied = sum(parts) === sum(sources.map(({ grams }) => grams));
  const stays = model.inZone(zone.id).filter((box) => !isEmptied || !sources.includes(box));
  const liquids = stays.filter(({ liquid }) => liquid).map(({ millilitres }) => millilitres);
  const bund = zone.bund ?? 0;
  return codesOf([
    [zone.places !== null && stays.length + parts.length > zone.places, op('places-full')],
    [source.liquid && litres > bund, op('bund-too-small')],
    [source.liquid && sum(liquids) + litres * parts.length > 10 * bund, op('bund-full')],
  ]);
}
