import type { BreakerState, BreakerStep } from './breaker.lifecycle.js';

/**
 * Five failures in a row are an outage and not bad luck: at one failure in ten, bad luck does that once in 100,000 calls.
 * The first pause is short, since most outages are restarts; the longest is what an operator waits before making a call.
 */
export const breakerBounds = { failuresToOpen: 5, firstPauseMs: 60_000, longestPauseMs: 10 * 60_000 } as const;

/** What is stored of it. `probeAt`: open, when the probe may go; half-open, when the probe counts as lost. */
export interface BreakerFacts {
  readonly state: BreakerState;
  /** Failures in a row. */
  readonly failures: number;
  /** Times it opened since it was last closed. */
  readonly openings: number;
  readonly probeAt: Date | null;
}

export type Passage = 'send' | 'probe' | 'wait';

/** Whether a call may be made now. Of those that wait for an open breaker, one goes as the probe. */
export function passageOf({ state, probeAt }: BreakerFacts, now: Date): Passage {
  if (state === 'closed') return 'send';
  return probeAt === null || probeAt <= now ? 'probe' : 'wait';
}

export interface BreakerMove {
  readonly step: BreakerStep | null;
  readonly failures: number;
  readonly openings: number;
  readonly probeAt: Date | null;
}

/**
 * What a call's end means for the breaker; null: nothing. `isUp`: the system gave an answer, whatever it said. Any answer
 * closes the breaker; of failures while it is not closed only the probe's counts, as the others began before.
 */
export function afterCall(
  facts: BreakerFacts,
  { isUp, isProbe }: { readonly isUp: boolean; readonly isProbe: boolean },
  now: Date,
): BreakerMove | null {
  const { state, failures, openings } = facts;
  if (isUp) {
    if (state === 'closed') return failures === 0 ? null : { step: null, failures: 0, openings: 0, probeAt: null };
    return { step: 'close', failures: 0, openings: 0, probeAt: null };
  }
  if (state === 'closed') {
    if (failures + 1 < breakerBounds.failuresToOpen) return { ...facts, step: null, failures: failures + 1 };
    return { step: 'open', ...opened(failures, openings, now) };
  }
  return state === 'halfOpen' && isProbe ? { step: 'reopen', ...opened(failures, openings, now) } : null;
}

function opened(failures: number, openings: number, now: Date): Omit<BreakerMove, 'step'> {
  const { firstPauseMs, longestPauseMs } = breakerBounds;
  const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(openings, 20));
  return { failures: failures + 1, openings: openings + 1, probeAt: new Date(now.getTime() + pauseMs) };
}
