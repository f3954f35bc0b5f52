import { fixedClock, systemClock } from './clock.js';

describe('clocks', () => {
  it('systemClock goes with the process', () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('fixedClock stands still, whatever its users do to their dates', () => {
    const instant = new Date('2026-12-31T15:59:59.999Z');
    const clock = fixedClock(instant);
    instant.setUTCFullYear(2000);
    clock.now().setUTCFullYear(2001);
    expect(clock.now().toISOString()).toBe('2026-12-31T15:59:59.999Z');
  });
});
