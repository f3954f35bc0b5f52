export const mostAttempts = 10;

const firstPauseMs = 30_000;
const longestPauseMs = 30 * 60_000;

/** Milliseconds until the attempt after `attempts` failed ones: 30 s, doubled each time, at most 30 min; null: give up. */
export function pauseAfter(attempts: number): number | null {
  if (attempts >= mostAttempts) return null;
  return Math.min(longestPauseMs, firstPauseMs * 2 ** (attempts - 1));
}
