import { periodNamed } from './period.js';

describe('the days of a period', () => {
  it.each([
    ['year', '2026', '2026-01-01', '2026-12-31'],
    ['month', '2026-02', '2026-02-01', '2026-02-28'],
    ['month', '2028-02', '2028-02-01', '2028-02-29'],
    ['month', '2026-12', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-Q4', '2026-10-01', '2026-12-31'],
  ])('%s %s: %s to %s', (kind, period, startsOn, endsOn) => {
    expect(periodNamed(period)).toEqual({ kind, period, startsOn, endsOn });
  });
});
