import type { ContainerMove, LockedContainer, NewContainer } from '../containers.service.js';
import { earliestClock, gramsInto, gramsOutOf, nameOf, stabilisedOf, unionOf } from './genealogy.rules.js';
import type { PlannedFlow, WantedTarget } from './genealogy.types.js';

interface Poured {
  readonly kind: string;
  readonly operationId: string;
  readonly sources: readonly LockedContainer[];
  readonly existing: LockedContainer | null;
  readonly flows: readonly PlannedFlow[];
}

/** What the label of a container says of what is in it: all that any part said. */
const declared = (parts: readonly LockedContainer[]) => ({
  hazards: unionOf(parts.map(({ hazards }) => hazards)),
  components: unionOf(parts.map(({ components }) => components)),
  harmfulComponents: unionOf(parts.map(({ harmfulComponents }) => harmfulComponents)),
});

/** The containers to be filled; their day is the day of filling (HJ 1276-2022 产生/收集日期). */
export function newContainers(
  now: Date,
  sources: readonly LockedContainer[],
  wanted: readonly WantedTarget[],
  flows: readonly PlannedFlow[],
): NewContainer[] {
  const { wasteCode, form } = sources[0]!;
  return wanted.map(({ packaging, volumeMillilitres }, place) => ({
    ...declared(sources),
    profileId: null,
    wasteCode,
    form,
    name: nameOf(sources),
    packaging: packaging!,
    volumeMillilitres: volumeMillilitres!,
    grams: gramsInto(flows, place),
    generatedAt: now,
  }));
}

/** What was poured out of is emptied, or keeps its rest where it stands. */
export const pouringMoves = ({ kind, operationId, sources, flows }: Poured): ContainerMove[] =>
  sources.map((container, place) => {
    const grams = container.grams - gramsOutOf(flows, place);
    const data = { operationId, zoneId: container.zoneId };
    if (grams > 0) return { container, action: kind, change: { grams }, data };
    return { container, step: 'empty', change: { grams, zoneId: null, spot: null }, data };
  });

/** What was filled stands where the sources stood, under the clock of the oldest part. */
export function fillingMoves(
  { kind, operationId, sources, existing, flows }: Poured,
  targets: readonly LockedContainer[],
): ContainerMove[] {
  const data = { operationId, zoneId: sources[0]!.zoneId };
  if (existing !== null) {
    const parts = [existing, ...sources];
    const grams = existing.grams + gramsInto(flows, 0);
    const change = { grams, ...declared(parts), ...earliestClock(parts), ...stabilisedOf(parts) };
    return [{ container: existing, action: kind, change, data }];
  }
  const { zoneId, spot, state } = sources[0]!;
  const step = state === 'stored' ? 'fill' : 'fillInBay';
  const change = { zoneId, spot, ...earliestClock(sources), ...stabilisedOf(sources) };
  return targets.map((container) => ({ container, step, change, data }));
}
