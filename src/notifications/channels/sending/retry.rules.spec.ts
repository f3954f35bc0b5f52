import { mostAttempts, pauseAfter, retryPausesMs } from './retry.rules.js';

const id = '0199aaaa-0000-7000-8000-000000000001';

describe('retries', () => {
  it('follow the schedule with at most a tenth more, and end', () => {
    retryPausesMs.forEach((pause, index) => {
      const found = pauseAfter(index + 1, id, null)!;
      expect(found).toBeGreaterThanOrEqual(pause);
      expect(found).toBeLessThanOrEqual(pause * 1.1);
    });
    expect(pauseAfter(mostAttempts, id, null)).toBeNull();
    expect(pauseAfter(mostAttempts, id, 60_000)).toBeNull();
  });

  it('wait as long as the receiver asks, within a day, and never less than the schedule says', () => {
    expect(pauseAfter(1, id, 90_000)).toBe(90_000);
    expect(pauseAfter(1, id, 1)).toBeGreaterThanOrEqual(5_000);
    expect(pauseAfter(1, id, 90 * 86_400_000)).toBe(86_400_000);
  });

  it('of different deliveries come at different instants', () =>
    expect(pauseAfter(3, id, null)).not.toBe(pauseAfter(3, id.replace(/1$/, '2'), null)));
});
