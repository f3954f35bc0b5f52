import { shanghaiDate } from '../../shared/working-days.js';
import type { Averaging } from './emission.types.js';
import { exactText, roundedMean, unitsOf } from '../../shared/exact-decimal.js';

/** A single reading (count 1) or the sum over an hour or a day. */
export interface Judged {
  readonly itemId: string;
  readonly averaging: Averaging;
  /** Seconds since 1970: the reading's instant, or the beginning of the hour or day. */
  readonly at: number;
  readonly total: bigint;
  readonly count: number;
}

export interface Limit {
  readonly id: string;
  readonly itemId: string;
  readonly averaging: Averaging;
  readonly lowerBound: string | null;
  readonly upperBound: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface Exceedance {
  readonly limitId: string;
  readonly at: number;
  /** As it is shown: a mean at six decimals. */
  readonly value: string;
  /** How far beyond the bound, in the units of exact decimals: for choosing the worst. */
  readonly beyond: bigint;
}

/** Seven decimals more than any bound has would not change who is worse. */
const shownDecimals = 6;

export const isInForce = ({ validFrom, validTo }: Pick<Limit, 'validFrom' | 'validTo'>, at: number): boolean => {
  const day = shanghaiDate(new Date(at * 1000));
  return validFrom <= day && (validTo === null || validTo >= day);
};

/**
 * Whether a value lies beyond the limit that was in force on its day; null when it does not. Compared without rounding
 * (全数值比较法, GB/T 8170-2008 4.3.2): the sum against the bound times the count, so that nothing is ever divided.
 */
export function exceedanceOf(judged: Judged, limit: Limit): Exceedance | null {
  if (!isInForce(limit, judged.at)) return null;
  const { total, count, at } = judged;
  const [lower, upper] = [limit.lowerBound, limit.upperBound].map((bound) => (bound === null ? null : unitsOf(bound)));
  const isAbove = upper !== null && upper !== undefined && total > upper * BigInt(count);
  const isBelow = lower !== null && lower !== undefined && total < lower * BigInt(count);
  if (!isAbove && !isBelow) return null;
  const value = count === 1 ? exactText(total) : roundedMean(total, count, shownDecimals);
  const beyond = isAbove ? unitsOf(value) - upper : lower! - unitsOf(value);
  return { limitId: limit.id, at, value, beyond };
}

export function exceedancesOf(values: readonly Judged[], limits: readonly Limit[]): Exceedance[] {
  const byItem = new Map<string, Limit[]>();
  for (const limit of limits) {
    const key = `${limit.itemId} ${limit.averaging}`;
    byItem.set(key, [...(byItem.get(key) ?? []), limit]);
  }
  return values.flatMap((judged) =>
    (byItem.get(`${judged.itemId} ${judged.averaging}`) ?? []).flatMap((limit) => exceedanceOf(judged, limit) ?? []),
  );
}

/** First and last instant beyond the limit, and the worst value with its instant. */
export interface Episode {
  readonly firstAt: number;
  readonly lastAt: number;
  readonly worst: string;
  readonly worstAt: number;
}

/** Of at least one exceedance of one limit; of equal values the earliest is the worst. */
export function episodeOf(exceedances: readonly Exceedance[]): Episode {
  const instants = exceedances.map(({ at }) => at);
  const worst = exceedances.reduce((one, other) =>
    other.beyond > one.beyond || (other.beyond === one.beyond && other.at < one.at) ? other : one,
  );
  return {
    firstAt: instants.reduce((one, other) => Math.min(one, other)),
    lastAt: instants.reduce((one, other) => Math.max(one, other)),
    worst: worst.value,
    worstAt: worst.at,
  };
}

/** The alarm as it is and what came meanwhile: `limit` is its own, by which both worst values are compared. */
export function joined(known: Episode, added: Episode, limit: Limit): Episode {
  const beyondOf = ({ worst }: Episode) => {
    const [lower, upper] = [limit.lowerBound, limit.upperBound];
    const value = unitsOf(worst);
    return upper !== null && value > unitsOf(upper) ? value - unitsOf(upper) : unitsOf(lower ?? worst) - value;
  };
  const worse = beyondOf(added) > beyondOf(known) ? added : known;
  return {
    firstAt: Math.min(known.firstAt, added.firstAt),
    lastAt: Math.max(known.lastAt, added.lastAt),
    worst: worse.worst,
    worstAt: worse.worstAt,
  };
}
