import { isLockWait, isRetryable } from '../platform/database/postgres-errors.js';
import type { PostgresFailure } from '../platform/database/postgres-errors.js';

export const mostAttempts = 5;

/**
 * A write that waited in vain for a lock starts again until then: with the last wait (`lock_timeout`, 5 s) a lock that
 * nobody gives back costs its caller about 15 s, as much as one statement may take.
 */
export const lockPatienceMs = 10_000;

/**
 * Whether a write may run again from its beginning after its attempt number `tries` ended in `failure`. In each of these
 * cases the transaction was undone: nothing took effect. Who waited in vain for a lock gave back connection and locks; when
 * the hot row's holder stood still (a pause of its process, or of the machine) everybody behind it is in that place at once.
 */
export function mayRunAgain(failure: PostgresFailure | null, tries: number, elapsedMs: number): boolean {
  if (tries >= mostAttempts) return false;
  return isRetryable(failure) || (isLockWait(failure) && elapsedMs < lockPatienceMs);
}
