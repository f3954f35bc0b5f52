import { digestSize, nextMove } from './turn.rules.js';
import type { Line, Waiting } from './turn.rules.js';
import { usualQuietHours } from './quiet-hours.rules.js';

const day = new Date('2026-03-02T10:00:00+08:00');
const night = new Date('2026-03-02T23:00:00+08:00');
const morning = new Date('2026-03-03T07:00:00+08:00');
const line = (kind: Line['kind'], more: Partial<Line> = {}): Line => ({
  kind,
  state: 'active',
  quietHours: usualQuietHours,
  ...more,
});
let sequence = 0;
const waiting = (more: Partial<Waiting> = {}): Waiting => ({
  sequence: (sequence += 1),
  isUrgent: false,
  isAsked: false,
  isDigest: false,
  held: false,
  attempts: 0,
  nextAttemptAt: day,
  queuedAt: day,
  ...more,
});
const many = (count: number, more: Partial<Waiting> = {}): Waiting[] =>
  Array.from({ length: count }, () => waiting(more));

describe('the next move on a channel', () => {
  it('is none without anything queued', () =>
    expect(nextMove(line('webhook'), [], day)).toEqual({ do: 'wait', until: null }));

  it.each(['webhook', 'email', 'robot'] as const)('of a %s by day is to send the first', (kind) => {
    const queue = many(3);
    expect(nextMove(line(kind), queue, day)).toEqual({ do: 'send', item: queue[0] });
  });

  it('of a webhook is to wait for the first, whatever stands behind it', () => {
    const later = new Date(day.getTime() + 60_000);
    const queue = [waiting({ attempts: 1, nextAttemptAt: later }), waiting({ isUrgent: true })];
    expect(nextMove(line('webhook', { quietHours: null }), queue, day)).toEqual({ do: 'wait', until: later });
  });

  it.each([
    ['usual', {}],
    ['digest', { isDigest: true }],
  ])('in quiet hours is to wait for their end: %s', (_, more) => {
    for (const kind of ['email', 'robot', 'webhook'] as const)
      expect(nextMove(line(kind), many(3, more), night)).toEqual({ do: 'wait', until: morning });
  });

  it.each([
    ['urgent', { isUrgent: true }],
    ['asked for', { isAsked: true }],
  ])('in quiet hours lets pass what is %s', (_, more) => {
    const [usual, passing] = [waiting({ held: true }), waiting(more)];
    expect(nextMove(line('email'), [usual, passing], night)).toEqual({ do: 'send', item: passing });
    expect(nextMove(line('webhook'), [passing, usual], night)).toEqual({ do: 'send', item: passing });
    expect(nextMove(line('webhook'), [usual, passing], night)).toEqual({ do: 'wait', until: morning });
  });

  it('after quiet hours is one digest of what was held, and not for a webhook', () => {
    const held = many(2, { held: true });
    const queue = [...held, waiting()];
    expect(nextMove(line('email'), queue, morning)).toEqual({ do: 'bundle', items: held });
    expect(nextMove(line('webhook'), queue, morning)).toEqual({ do: 'send', item: held[0] });
    expect(nextMove(line('email'), [held[0]!], morning)).toEqual({ do: 'send', item: held[0] });
  });

  it('of a burst is one digest, bounded, without what was tried before', () => {
    const tried = waiting({ attempts: 1 });
    const queue = [tried, ...many(60)];
    expect(nextMove(line('robot'), queue.slice(0, 6), day)).toEqual({ do: 'send', item: tried });
    expect(nextMove(line('robot'), queue, day)).toEqual({ do: 'bundle', items: queue.slice(1, 1 + digestSize) });
  });

  it('of a removed channel is to discard, of a paused one to wait, of what is stale to let it go', () => {
    const queue = many(2);
    const old = waiting({ queuedAt: new Date(day.getTime() - 8 * 86_400_000) });
    expect(nextMove(line('email', { state: 'removed' }), queue, day)).toEqual({ do: 'discard', items: queue });
    expect(nextMove(line('email', { state: 'paused' }), queue, day)).toEqual({ do: 'wait', until: null });
    for (const state of ['active', 'failing', 'paused'] as const)
      expect(nextMove(line('webhook', { state }), [old, ...queue], day)).toEqual({ do: 'expire', items: [old] });
  });
});
