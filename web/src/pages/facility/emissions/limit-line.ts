import type { Schemas } from '../../../api/queries';
import { dayOf } from '../../../shared/format';

type Limit = Pick<Schemas['EmissionLimitView'], 'averaging' | 'lowerBound' | 'upperBound' | 'validFrom' | 'validTo'>;

export interface Point {
  readonly at: string;
  /** Decimal text; null where nothing counts: calibration, maintenance, a fault. */
  readonly value: string | null;
}

/** The limit that held on the day of an instant in Shanghai; of two the later one. */
const limitAt = <L extends Limit>(limits: readonly L[], at: string): L | undefined => {
  const day = dayOf(at);
  return limits
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
    .reduce<L | undefined>(
      (kept, limit) => (kept === undefined || limit.validFrom > kept.validFrom ? limit : kept),
      undefined,
    );
};

/** A run of neighbouring points under one bound: what a dated limit looks like in a chart. */
export interface LimitRun {
  readonly from: number;
  readonly to: number;
  readonly bound: string;
}

/** Bounds along the points, in runs: a limit that was replaced within the chart makes two lines. */
export function limitRuns(
  points: readonly Point[],
  limits: readonly Limit[],
  side: 'upperBound' | 'lowerBound',
): LimitRun[] {
  return points.reduce<LimitRun[]>((runs, { at }, place) => {
    const bound = limitAt(limits, at)?.[side] ?? null;
    const last = runs.at(-1);
    if (bound === null) return runs;
    return last !== undefined && last.bound === bound && last.to === place - 1
      ? [...runs.slice(0, -1), { ...last, to: place }]
      : [...runs, { from: place, to: place, bound }];
  }, []);
}

/** For the eye only: the server judges the exact, unrounded amounts. */
export function isBeyond({ at, value }: Point, limits: readonly Limit[]): boolean {
  const limit = limitAt(limits, at);
  if (value === null || limit === undefined) return false;
  const amount = Number(value);
  const { lowerBound, upperBound } = limit;
  return (upperBound !== null && amount > Number(upperBound)) || (lowerBound !== null && amount < Number(lowerBound));
}
