import fc from 'fast-check';
import { periodNamed } from '../../shared/period.js';
import { seriesOf, totalsOf } from './period-report.rules.js';
import type { DayFigures } from './period-report.rules.js';

const day = (of: string, takenInGrams: number, handedOnGrams = 0, differenceGrams = 0): DayFigures => ({
  day: of,
  takenInGrams,
  handedOnGrams,
  differenceGrams,
});

describe('the series of a report', () => {
  it('has a point for each day of a month up to today, quiet ones included, and carries the stock', () => {
    const days = [day('2026-07-01', 100), day('2026-07-03', 40, 30), day('2026-07-03', 0, 0, -10)];
    expect(seriesOf(periodNamed('2026-07'), 1_000, days, '2026-07-04')).toEqual([
      { name: '2026-07-01', takenInGrams: 100, handedOnGrams: 0, closingGrams: 1_100 },
      { name: '2026-07-02', takenInGrams: 0, handedOnGrams: 0, closingGrams: 1_100 },
      { name: '2026-07-03', takenInGrams: 40, handedOnGrams: 30, closingGrams: 1_100 },
      { name: '2026-07-04', takenInGrams: 0, handedOnGrams: 0, closingGrams: 1_100 },
    ]);
  });

  it('has a point for each month of a year that is over', () => {
    const points = seriesOf(periodNamed('2025'), 0, [day('2025-01-31', 5), day('2025-12-31', 7, 20)], '2026-07-04');
    expect(points).toHaveLength(12);
    expect(points.at(-1)).toEqual({ name: '2025-12', takenInGrams: 7, handedOnGrams: 20, closingGrams: -8 });
  });

  it('ends with what was there plus all that changed it', () => {
    const change = fc.record({
      day: fc.integer({ min: 1, max: 31 }).map((of) => `2026-07-${String(of).padStart(2, '0')}`),
      takenInGrams: fc.nat(1_000_000),
      handedOnGrams: fc.integer({ min: -1_000, max: 1_000_000 }),
      differenceGrams: fc.integer({ min: -1_000, max: 1_000 }),
    });
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.array(change, { maxLength: 60 }), (opening, days) => {
        const net = days.reduce((sum, one) => sum + one.takenInGrams - one.handedOnGrams + one.differenceGrams, 0);
        const points = seriesOf(periodNamed('2026-07'), opening, days, '2026-08-01');
        expect(points).toHaveLength(31);
        expect(points.at(-1)!.closingGrams).toBe(opening + net);
      }),
    );
  });
});

it('adds up all codes, what is negative included', () => {
  const line = { wasteCode: '900-249-08', producedGrams: 2, treatedGrams: 0, outlets: [] };
  const lines = [
    { ...line, openingGrams: 5, takenInGrams: 10, differenceGrams: -1, handedOnGrams: 4, closingGrams: 10 },
    { ...line, openingGrams: 0, takenInGrams: 3, differenceGrams: 0, handedOnGrams: -2, closingGrams: 5 },
  ];
  expect(totalsOf(lines)).toEqual({
    openingGrams: 5,
    takenInGrams: 13,
    producedGrams: 4,
    differenceGrams: -1,
    handedOnGrams: 2,
    closingGrams: 15,
  });
});
