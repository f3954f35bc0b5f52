import {
  countAmbiguous,
  generatedInFuture,
  generatedLongAgo,
  notAtGenerator,
  weighedOnManifest,
} from './generation.errors.js';
import { containerStateWords } from '../container.types.js';
import type { ContainerState } from '../container.types.js';

/** Most containers that one request labels. */
export const mostLabelledAtOnce = 100;

/**
 * 即产生即打码 (环固体〔2025〕10号): labels follow at once, and a generator may catch up by a month. What stood about for longer,
 * such as a laboratory's old bottles (苏教办科函〔2020〕31号), people of the facility record when they have seen it (platform rule).
 */
export const longestBackfillDays = { generator: 30, facility: 3_650 } as const;

const dayMs = 86_400_000;

/** `container.generated-in-future`, `container.generated-long-ago` (422) at `/generatedAt`. */
export function assertGeneratedAt(generatedAt: Date, now: Date, by: keyof typeof longestBackfillDays): void {
  const shown = generatedAt.toISOString();
  if (generatedAt > now) throw generatedInFuture({ generatedAt: shown }, '/generatedAt');
  const days = longestBackfillDays[by];
  if (now.getTime() - generatedAt.getTime() > days * dayMs)
    throw generatedLongAgo({ generatedAt: shown, days }, '/generatedAt');
}

/** Each package with the field it came from. With `count`, that many like the one given; else `container.count-ambiguous`. */
export function packagesOf<Package>(
  given: readonly Package[],
  count: number | undefined,
): { readonly package: Package; readonly pointer: string }[] {
  if (count !== undefined && given.length !== 1) throw countAmbiguous({}, '/count');
  const all = given.map((one, place) => ({ package: one, pointer: `/containers/${place}/grams` }));
  return all.flatMap((one) => Array.from({ length: count ?? 1 }, () => one));
}

interface Standing {
  readonly state: ContainerState;
  readonly manifestLineId: string | null;
  readonly enterpriseId: string | null;
}

const atGenerator: readonly ContainerState[] = ['registered', 'storedAtGenerator'];

/** A label of the facility's own stands at no generator. `container.not-at-generator`, 409. */
export function assertAtGenerator({ state, enterpriseId }: Standing): void {
  if (enterpriseId === null || !atGenerator.includes(state))
    throw notAtGenerator({ state }, undefined, { state: containerStateWords[state] });
}

/** What a driver has signed for keeps its mass. `container.on-manifest`, `container.not-at-generator` (409). */
export function assertWeighable(container: Standing): void {
  if (container.manifestLineId !== null) throw weighedOnManifest({});
  assertAtGenerator(container);
}
