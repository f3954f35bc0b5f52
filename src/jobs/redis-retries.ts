import { setTimeout as pause } from 'node:timers/promises';

/** The longest pause before a lost Redis is tried again, after pauses that grow. */
const longestMs = 2_000;
/** By how much a timer may come late before the attempt it starts is under way. */
const lateMs = 100;

/**
 * When a lost Redis is tried again: one for all connections of a worker, of which BullMQ makes more after our pattern.
 *
 * BullMQ stops only after it heard the end of each. ioredis tells of no end when it is closed between two attempts, because
 * it takes away the timer that would; so a stop first lets every pause run out, and then none begins.
 */
export class RedisRetries {
  private nextAttemptAt = 0;
  private stopping = false;

  /** ioredis' `retryStrategy`: milliseconds to the next attempt, or null to give up what waits for the connection. */
  readonly strategy = (attempt: number): number | null => {
    if (this.stopping) return null;
    const delayMs = Math.min(attempt * 50, longestMs);
    this.nextAttemptAt = Math.max(this.nextAttemptAt, performance.now() + delayMs + lateMs);
    return delayMs;
  };

  /** From here on no connection is tried again. Takes at most as long as the longest pause. */
  async stop(): Promise<void> {
    this.stopping = true;
    const remainingMs = this.nextAttemptAt - performance.now();
    if (remainingMs > 0) await pause(remainingMs);
  }
}
