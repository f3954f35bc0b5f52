import { jitterOf } from '../../shared/jitter.js';

/** Attempts after which a message is left to a person, unless the system as a whole is down. */
export const mostAttempts = 10;

const firstPauseMs = 30_000;
const longestPauseMs = 30 * 60_000;
const jitter = 0.2;

/**
 * Milliseconds until the attempt after `attempts` failed ones: 30 s, doubled each time, at most 30 min, and up to a fifth
 * more by the message's id, so that what failed together does not come back together.
 */
export function pauseAfter(attempts: number, id: string): number {
  const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(attempts - 1, 20));
  return pauseMs + Math.floor(pauseMs * jitter * jitterOf(id, attempts));
}

/**
 * A message that fails while others get through has a fault of its own, which a person has to find. While the system is
 * down (the call was the breaker's probe) nothing is given up: the outage may last for days, and everything must go out
 * in the end.
 */
export const isGivenUp = (attempts: number, isProbe: boolean): boolean => attempts >= mostAttempts && !isProbe;
