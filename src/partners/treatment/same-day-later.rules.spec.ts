import { sameDayLater } from './same-day-later.rules.js';

describe('sameDayLater', () => {
  it.each([
    ['2026-03-15', 12, '2027-03-15'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-01', 120, '2036-01-01'],
    ['2199-12-31', 120, '2209-12-31'],
  ])('%s and %d months: %s', (day, months, end) => {
    expect(sameDayLater(day, months)).toBe(end);
  });
});
