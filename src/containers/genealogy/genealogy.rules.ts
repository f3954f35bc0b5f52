import type { Hazard } from '../../shared/waste-code.js';
import { sumGrams } from '../../shared/mass.js';
import { isOwnWaste } from '../container.rules.js';
import { containerStateWords, flowKindWords } from '../container.types.js';
import type { FlowKind } from '../container.types.js';
import {
  existingTargetNeeded,
  gramsNeeded,
  holdsNothing,
  inQuarantine,
  inKilograms,
  massChanged,
  massesDiffer,
  moreThanHeld,
  namedTwice,
  newTargetNeeded,
  nothingLeftToSplit,
  notInStore,
  notTogether,
  ofGenerator,
  onTransfer,
  otherWaste,
  sourcesNotFitting,
  targetsNotFitting,
  tooHeavy,
} from './genealogy.errors.js';
import type { PlannedFlow, Vessel, WantedOperation, WantedTarget } from './genealogy.types.js';

export const mostSources = 200;
export const mostTargets = 100;
/** 100 t, the bound of the column: more than any tank a road vehicle carries. */
export const mostGramsInOne = 100_000_000;

interface Counts {
  readonly sources: readonly [least: number, most: number];
  readonly targets: readonly [least: number, most: number];
}

const counts: Readonly<Record<FlowKind, Counts>> = {
  split: { sources: [1, 1], targets: [1, mostTargets] },
  merge: { sources: [2, mostSources], targets: [1, 1] },
  repack: { sources: [1, 1], targets: [1, 1] },
  decant: { sources: [1, 1], targets: [1, 1] },
};

/** What can be told from the request alone; refusals of 422 point at the field to mend. */
export function requireShape({ kind, sources, targets }: WantedOperation): void {
  const [leastSources, sourcesAtMost] = counts[kind].sources;
  const [leastTargets, targetsAtMost] = counts[kind].targets;
  if (sources.length < leastSources || sources.length > sourcesAtMost)
    throw sourcesNotFitting({ kind, least: leastSources, most: sourcesAtMost }, '/sources', {
      kind: flowKindWords[kind],
    });
  if (targets.length < leastTargets || targets.length > targetsAtMost)
    throw targetsNotFitting({ kind, least: leastTargets, most: targetsAtMost }, '/targets', {
      kind: flowKindWords[kind],
    });
  targets.forEach((target, place) => requireTarget(kind, target, `/targets/${place}`));
}

function requireTarget(kind: FlowKind, { code, packaging, volumeMillilitres, grams }: WantedTarget, at: string): void {
  if (kind === 'decant') {
    const isExisting = code !== undefined && packaging === undefined && volumeMillilitres === undefined;
    if (!isExisting) throw existingTargetNeeded({}, `${at}/code`);
    return;
  }
  if (code !== undefined) throw newTargetNeeded({}, `${at}/code`);
  if (packaging === undefined) throw newTargetNeeded({}, `${at}/packaging`);
  if (volumeMillilitres === undefined) throw newTargetNeeded({}, `${at}/volumeMillilitres`);
  if (kind === 'split' && grams === undefined) throw gramsNeeded({}, `${at}/grams`);
}

/** No container twice, neither among the sources nor as source and target. */
export function requireDistinct(codes: readonly string[], pointers: readonly string[]): void {
  codes.forEach((code, place) => {
    if (codes.indexOf(code) < place) throw namedTwice({ code }, pointers[place]);
  });
}

/**
 * What goes together into one container is one waste in one form, and stands in one place: the bay, or one zone. So no zone
 * gains or loses mass, and nothing comes to stand beside what it did not stand beside before. Nothing in quarantine, and
 * nothing listed for a shipment, takes part. `vessels` are sources and existing targets.
 */
export function requireTogether(vessels: readonly Vessel[], pointers: readonly string[]): void {
  const first = vessels[0]!;
  vessels.forEach((vessel, place) => {
    const { code, state } = vessel;
    const [pointer, other] = [pointers[place], first.code];
    if (state !== 'received' && state !== 'stored')
      throw notInStore({ code, state }, pointer, { state: containerStateWords[state] });
    if (vessel.heldAt !== null) throw inQuarantine({ code }, pointer);
    if (vessel.transferId !== null) throw onTransfer({ code }, pointer);
    if (vessel.wasteCode !== first.wasteCode || vessel.form !== first.form) throw otherWaste({ code, other }, pointer);
    if (state !== first.state || vessel.zoneId !== first.zoneId) throw notTogether({ code, other }, pointer);
  });
}

/**
 * A label names whose waste it is (HJ 1276-2022 产生/收集单位), so a generator's container takes that generator's only, and
 * one of the facility's own waste nothing else. As such a container therefore never holds anything else, comparing the labels
 * is enough.
 */
export function requireOwnWaste(source: Vessel, target: Vessel, pointer: string): void {
  const isFilled = target.enterpriseId === null && !isOwnWaste(target);
  if (isFilled || (target.enterpriseId === source.enterpriseId && isOwnWaste(target) === isOwnWaste(source))) return;
  throw ofGenerator({ code: target.code }, pointer);
}

/** How much goes from where to where. A split and a decanting may leave a rest in the source; the others take all. */
export function planFlows(wanted: WantedOperation, sources: readonly Vessel[]): PlannedFlow[] {
  sources.forEach(({ code, grams }, place) => {
    if (grams === 0) throw holdsNothing({ code }, `/sources/${place}/code`);
  });
  const flows = wanted.kind === 'split' ? splitFlows(wanted, sources[0]!) : pooledFlows(wanted, sources);
  const most = Math.max(...wanted.targets.map((_, place) => gramsInto(flows, place)));
  if (most > mostGramsInOne) {
    const masses = { grams: most, mostGrams: mostGramsInOne };
    throw tooHeavy(masses, '/targets', inKilograms(masses));
  }
  return flows;
}

/** Of a split: grams of the targets; what is not named stays where it is. */
function splitFlows(wanted: WantedOperation, source: Vessel): PlannedFlow[] {
  requireRecorded(wanted, [source]);
  const flows = wanted.targets.map(({ grams = 0 }, to) => ({ from: 0, to, grams }));
  const grams = sumGrams(flows.map((flow) => flow.grams));
  const { code, grams: heldGrams } = source;
  if (grams > heldGrams) throw moreThanHeld({ code, grams, heldGrams }, '/targets', inKilograms({ grams, heldGrams }));
  if (grams === heldGrams && flows.length === 1) throw nothingLeftToSplit({}, '/targets/0/grams');
  return flows;
}

/** Of a merging, repacking or decanting: everything goes into one. */
function pooledFlows(wanted: WantedOperation, sources: readonly Vessel[]): PlannedFlow[] {
  if (wanted.kind !== 'decant') requireRecorded(wanted, sources);
  const flows = sources.map(({ code, grams: heldGrams }, from) => {
    const grams = wanted.kind === 'decant' ? (wanted.sources[from]!.grams ?? heldGrams) : heldGrams;
    if (grams > heldGrams)
      throw moreThanHeld({ code, grams, heldGrams }, `/sources/${from}/grams`, inKilograms({ grams, heldGrams }));
    return { from, to: 0, grams };
  });
  const movedGrams = gramsInto(flows, 0);
  const { grams = movedGrams } = wanted.targets[0]!;
  if (grams !== movedGrams)
    throw massesDiffer({ grams, movedGrams }, '/targets/0/grams', inKilograms({ grams, movedGrams }));
  return flows;
}

/** Where all is taken, a mass given for the source is the one that was read: it must be the one in the books. */
function requireRecorded({ sources }: WantedOperation, vessels: readonly Vessel[]): void {
  vessels.forEach(({ code, grams: heldGrams }, place) => {
    const { grams = heldGrams } = sources[place]!;
    if (grams !== heldGrams)
      throw massChanged({ code, grams, heldGrams }, `/sources/${place}/grams`, inKilograms({ grams, heldGrams }));
  });
}

export const gramsInto = (flows: readonly PlannedFlow[], to: number): number =>
  flows.filter((flow) => flow.to === to).reduce((sum, { grams }) => sum + grams, 0);

export const gramsOutOf = (flows: readonly PlannedFlow[], from: number): number =>
  flows.filter((flow) => flow.from === from).reduce((sum, { grams }) => sum + grams, 0);

/** What a container filled from several says of itself: what any of them said. */
export const unionOf = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

interface Clocked {
  readonly clockStartedAt: Date | null;
  readonly dueOn: string | null;
}

/** The storage clock of a mixture is its oldest part's, so that no pouring ever turns it back (苏环办〔2019〕390号). */
export function earliestClock(parts: readonly Clocked[]): Clocked {
  const starts = parts.flatMap(({ clockStartedAt }) => (clockStartedAt === null ? [] : [clockStartedAt]));
  const days = parts.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).sort();
  const first = starts.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  return { clockStartedAt: first, dueOn: days[0] ?? null };
}

export interface Treated {
  readonly hazards: readonly Hazard[];
  readonly stabilisedAt: Date | null;
  readonly stabilisedBy: string | null;
  readonly stabilisedHow: string | null;
}

const unmarked = { stabilisedAt: null, stabilisedBy: null, stabilisedHow: null };

/**
 * A mixture is stable where every reactive part was made so; the mark of the part treated last is its own (GB 18597-2023 4.9).
 * The profile declares R wherever the catalogue has it for certain.
 */
export function stabilisedOf(parts: readonly Treated[]): Omit<Treated, 'hazards'> {
  if (parts.some(({ hazards, stabilisedAt }) => hazards.includes('R') && stabilisedAt === null)) return unmarked;
  const latest = [...parts].sort((a, b) => Number(b.stabilisedAt) - Number(a.stabilisedAt))[0] ?? unmarked;
  const { stabilisedAt, stabilisedBy, stabilisedHow } = latest;
  return { stabilisedAt, stabilisedBy, stabilisedHow };
}

/** The heaviest part's name; of several as heavy the one named first. */
export const nameOf = (vessels: readonly Vessel[]): string =>
  vessels.reduce((heaviest, vessel) => (vessel.grams > heaviest.grams ? vessel : heaviest)).name;
