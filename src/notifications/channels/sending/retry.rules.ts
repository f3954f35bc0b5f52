import { jitterOf } from '../../../shared/jitter.js';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses after the first failed attempt, the second …: the schedule that Standard Webhooks recommends. */
export const retryPausesMs: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** Attempts after which a delivery is parked. */
export const mostAttempts = retryPausesMs.length + 1;

/** Longest pause that a receiver may ask for (Retry-After). */
const longestAskedMs = 24 * hour;

/** What waits longer for its turn, behind others on a failing or paused channel, is no news any more. */
export const staleAfterMs = 7 * 24 * hour;

const jitter = 0.1;

/**
 * Milliseconds until the next attempt; null when there is none. Up to a tenth more by the delivery's id, so that what
 * failed together does not come back together; as long as the receiver asked for, within a day.
 */
export function pauseAfter(attempts: number, id: string, askedMs: number | null): number | null {
  const pause = retryPausesMs[attempts - 1];
  if (pause === undefined) return null;
  return Math.max(Math.min(askedMs ?? 0, longestAskedMs), pause + Math.floor(pause * jitter * jitterOf(id, attempts)));
}
