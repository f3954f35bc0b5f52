import type { QuietHours } from './quiet-hours.rules.js';
import { quietUntil } from './quiet-hours.rules.js';
import { staleAfterMs } from './retry.rules.js';

/** What the rules look at of a delivery that waits. */
export interface Waiting {
  readonly sequence: number;
  readonly isUrgent: boolean;
  /** A test or a code: somebody waits for it. */
  readonly isAsked: boolean;
  readonly isDigest: boolean;
  readonly held: boolean;
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly queuedAt: Date;
}

export interface Line {
  readonly kind: 'email' | 'webhook' | 'robot';
  readonly state: 'unconfirmed' | 'active' | 'failing' | 'paused' | 'removed';
  readonly quietHours: QuietHours | null;
}

export type Move<W extends Waiting> =
  | { readonly do: 'discard' | 'expire' | 'bundle'; readonly items: readonly W[] }
  | { readonly do: 'send'; readonly item: W }
  /** Until nothing is queued any more when null. */
  | { readonly do: 'wait'; readonly until: Date | null };

/** Most notices in one digest. */
export const digestSize = 50;
/** Deliveries waiting at once that are told in one message: a robot takes 20 messages a minute. */
const burst = 6;

/**
 * What to do next on a channel, of the deliveries that wait in their order. A webhook gets them one by one, each after the
 * one before it was sent or given up. People get what came in quiet hours, or in a burst, as one digest.
 */
export function nextMove<W extends Waiting>(line: Line, queue: readonly W[], now: Date): Move<W> {
  if (queue.length === 0) return { do: 'wait', until: null };
  if (line.state === 'removed') return { do: 'discard', items: queue };
  const stale = queue.filter(({ queuedAt }) => now.getTime() - queuedAt.getTime() > staleAfterMs);
  if (stale.length > 0) return { do: 'expire', items: stale };
  if (line.state === 'paused') return { do: 'wait', until: null };
  const end = quietUntil(line.quietHours, now);
  if (end !== null) return moveInQuiet(line, queue, now, end);
  const items = line.kind === 'webhook' ? [] : toBundle(queue);
  if (items.length > 1) return { do: 'bundle', items };
  return sendOrWait(queue[0]!, now);
}

/** A webhook keeps its order: what is urgent goes when its turn comes, and all after it waits. */
function moveInQuiet<W extends Waiting>(line: Line, queue: readonly W[], now: Date, end: Date): Move<W> {
  const passes = ({ isUrgent, isAsked }: W): boolean => isUrgent || isAsked;
  const next = line.kind === 'webhook' ? queue.slice(0, 1).find(passes) : queue.find(passes);
  if (next === undefined) return { do: 'wait', until: end };
  const move = sendOrWait(next, now);
  return move.do === 'wait' && move.until! > end ? { do: 'wait', until: end } : move;
}

/** What was tried already stays what it was: the receiver may have got it. */
function toBundle<W extends Waiting>(queue: readonly W[]): W[] {
  const fresh = queue.filter(({ attempts, isAsked, isDigest }) => attempts === 0 && !isAsked && !isDigest);
  const held = fresh.filter(({ held }) => held);
  return (held.length > 1 ? held : fresh.length >= burst ? fresh : []).slice(0, digestSize);
}

function sendOrWait<W extends Waiting>(item: W, now: Date): Move<W> {
  const at = item.nextAttemptAt ?? now;
  return at <= now ? { do: 'send', item } : { do: 'wait', until: at };
}
