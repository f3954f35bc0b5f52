import fc from 'fast-check';
import { daysBack, forecastFill, mostDaysBack, usedPermille } from './capacity.rules.js';
import type { FillFacts } from './capacity.rules.js';

const tonnes = (t: number) => t * 1_000_000;
const year: FillFacts = {
  today: '2026-07-01',
  lastDay: '2026-12-31',
  limitGrams: tonnes(5_000),
  postedGrams: tonnes(3_000),
  reservedGrams: tonnes(200),
  recentGrams: tonnes(1_800),
  recentDays: 90,
};
const fillsOn = (change: Partial<FillFacts>) => forecastFill({ ...year, ...change }).fillsOn;

describe('forecastFill', () => {
  it('goes on in a straight line from what is posted and reserved', () => {
    // 1,800 t free at 20 t a day: 90 days from 1 July.
    expect(forecastFill(year)).toEqual({ fillsOn: '2026-09-29', gramsPerDay: tonnes(20), recentDays: 90 });
  });

  it('counts open reservations as used', () => {
    expect(fillsOn({ reservedGrams: 0 })).toBe('2026-10-09');
  });

  it.each<[string, Partial<FillFacts>, string | null]>([
    ['today when nothing is free', { reservedGrams: tonnes(2_000) }, '2026-07-01'],
    ['the first day on which the line reaches the limit', { recentGrams: tonnes(1_799) }, '2026-09-30'],
    ['the last day of the year still', { recentGrams: tonnes(1_800 * 90) / 183, recentDays: 90 }, '2026-12-31'],
    ['no day after the year', { recentGrams: tonnes(800) }, null],
    ['no day without intake', { recentGrams: 0 }, null],
    ['no day while more leaves than comes', { recentGrams: -tonnes(5) }, null],
    ['no day beyond ten years, for a limit without a year', { lastDay: null, recentGrams: 1 }, null],
    ['a day of the next year, for a limit without a year', { lastDay: null, recentGrams: tonnes(800) }, '2027-01-20'],
  ])('answers %s', (_name, change, expected) => {
    expect(fillsOn({ ...change, recentGrams: Math.ceil(change.recentGrams ?? year.recentGrams) })).toBe(expected);
  });

  it('names the first full day: the line is below the limit the day before and not below on it', () => {
    const grams = fc.integer({ min: 0, max: 5_000_000_000 });
    fc.assert(
      fc.property(
        grams,
        grams,
        grams,
        fc.integer({ min: 1, max: 90 }),
        (postedGrams, reservedGrams, recentGrams, recentDays) => {
          const facts = { ...year, lastDay: null, postedGrams, reservedGrams, recentGrams, recentDays };
          const day = forecastFill(facts).fillsOn;
          if (day === null) return;
          const days = BigInt((Date.parse(day) - Date.parse(year.today)) / 86_400_000);
          const lineAt = (n: bigint) =>
            BigInt(postedGrams + reservedGrams) * BigInt(recentDays) + BigInt(recentGrams) * n;
          const limit = BigInt(year.limitGrams) * BigInt(recentDays);
          expect(lineAt(days) >= limit).toBe(true);
          if (days > 0n) expect(lineAt(days - 1n) < limit).toBe(true);
        },
      ),
    );
  });
});

describe('daysBack', () => {
  it.each([
    [null, 1],
    ['2026-07-01', 1],
    ['2026-06-30', 2],
    ['2026-04-03', 90],
    ['2025-01-01', mostDaysBack],
  ])('from %s on: %i days', (first, days) => {
    expect(daysBack(first, '2026-07-01')).toBe(days);
  });
});

describe('usedPermille', () => {
  it.each([
    [0, 5, 0],
    [4_999, 5_000, 999],
    [5_000, 5_000, 1_000],
    [0, 0, 1_000],
  ])('%i of %i is %i ‰', (used, limit, permille) => {
    expect(usedPermille(used, limit)).toBe(permille);
  });
});
