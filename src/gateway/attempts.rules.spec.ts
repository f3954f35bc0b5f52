import { mostAttempts, pauseAfter } from './attempts.rules.js';

describe('the pause between attempts', () => {
  it('begins with 30 s, doubles, and never exceeds 30 min', () => {
    expect([1, 2, 3].map(pauseAfter)).toEqual([30_000, 60_000, 120_000]);
    expect(pauseAfter(mostAttempts - 1)).toBe(30 * 60_000);
  });

  it('ends when the attempts are used up', () => {
    expect(pauseAfter(mostAttempts)).toBeNull();
  });
});
