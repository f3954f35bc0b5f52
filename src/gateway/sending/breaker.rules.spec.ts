import { afterCall, breakerBounds, passageOf } from './breaker.rules.js';
import type { BreakerFacts } from './breaker.rules.js';

const now = new Date('2026-03-02T01:00:00Z');
const at = (ms: number): Date => new Date(now.getTime() + ms);
const { failuresToOpen, firstPauseMs, longestPauseMs } = breakerBounds;
const closed: BreakerFacts = { state: 'closed', failures: 0, openings: 0, probeAt: null };
const open: BreakerFacts = { state: 'open', failures: 5, openings: 1, probeAt: at(firstPauseMs) };
const halfOpen: BreakerFacts = { state: 'halfOpen', failures: 5, openings: 1, probeAt: at(30_000) };

describe('what passes the breaker', () => {
  it.each([
    ['closed', closed, now, 'send'],
    ['open, before the pause is over', open, now, 'wait'],
    ['open, when it is over', open, at(firstPauseMs), 'probe'],
    ['half-open, while the probe is on its way', halfOpen, now, 'wait'],
    ['half-open, when the probe was lost', halfOpen, at(30_000), 'probe'],
  ] as const)('%s', (_, facts, instant, expected) => {
    expect(passageOf(facts, instant)).toBe(expected);
  });
});

describe('the end of a call', () => {
  const success = { isUp: true, isProbe: false };
  const failure = { isUp: false, isProbe: false };
  const closes = { step: 'close', failures: 0, openings: 0, probeAt: null };

  it.each([
    ['an answer changes nothing', closed, success, null],
    [
      'an answer forgets earlier failures',
      { ...closed, failures: 4 },
      success,
      { step: null, failures: 0, openings: 0, probeAt: null },
    ],
    ['a failure counts', closed, failure, { step: null, failures: 1, openings: 0, probeAt: null }],
    [
      'the last failure opens',
      { ...closed, failures: failuresToOpen - 1 },
      failure,
      { step: 'open', failures: failuresToOpen, openings: 1, probeAt: at(firstPauseMs) },
    ],
    ['a failure of an earlier call is no news', open, failure, null],
    ['an answer to an earlier call closes', open, success, closes],
    ['the probe closes', halfOpen, { isUp: true, isProbe: true }, closes],
    [
      'the probe that fails opens for twice as long',
      halfOpen,
      { isUp: false, isProbe: true },
      { step: 'reopen', failures: 6, openings: 2, probeAt: at(2 * firstPauseMs) },
    ],
    ['a failure beside the probe is no news', halfOpen, failure, null],
    [
      'the pause has an end',
      { ...halfOpen, openings: 40 },
      { isUp: false, isProbe: true },
      { step: 'reopen', failures: 6, openings: 41, probeAt: at(longestPauseMs) },
    ],
  ] as const)('%s', (_, facts, call, expected) => {
    const move = afterCall(facts, call, now);
    expect(move).toEqual(expected === null ? null : expect.objectContaining(expected));
  });
});
