import { isGivenUp, mostAttempts, pauseAfter } from './attempts.rules.js';

describe('the pause between attempts', () => {
  it.each([
    [1, 30_000],
    [2, 60_000],
    [3, 120_000],
    [7, 1_800_000],
    [10, 1_800_000],
    [100_000, 1_800_000],
  ])('after %i failed ones is %i ms and at most a fifth more', (attempts, pauseMs) => {
    for (const id of ['a', 'b', 'c']) {
      expect(pauseAfter(attempts, id)).toBeGreaterThanOrEqual(pauseMs);
      expect(pauseAfter(attempts, id)).toBeLessThan(pauseMs * 1.2);
    }
  });

  it('is the same for the same message, and differs between messages', () => {
    expect(pauseAfter(1, 'one')).toBe(pauseAfter(1, 'one'));
    expect(new Set(Array.from({ length: 20 }, (_, index) => pauseAfter(1, `${index}`))).size).toBeGreaterThan(15);
  });
});

describe('giving up', () => {
  it.each([
    [mostAttempts - 1, false, false],
    [mostAttempts, false, true],
    [mostAttempts + 1, false, true],
    [mostAttempts, true, false],
    [1_000, true, false],
  ])('after %i attempts, the last a probe: %s → %s', (attempts, isProbe, expected) => {
    expect(isGivenUp(attempts, isProbe)).toBe(expected);
  });
});
