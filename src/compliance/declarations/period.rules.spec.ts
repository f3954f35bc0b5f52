import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, isWorkingDay } from '../../shared/working-days.js';
import type { CalendarDay } from '../../shared/working-days.js';
import { periodKinds, periodNamed, periodOf } from '../../shared/period.js';
import { dueDay, endedPeriods, owes, planDueDay, statutoryDueDay } from './period.rules.js';

/** 国办发明电〔2025〕7号, as it is shipped. */
const days = readFileSync(join(__dirname, '../../catalogue/data/work-calendar-2026.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([date = '', kind = '']): CalendarDay => ({ date, kind: kind as CalendarDay['kind'] }));
const known = { days, years: [2026] };

describe('a period', () => {
  it.each([
    ['month', '2026-02-28', '2026-02', '2026-02-01', '2026-02-28'],
    ['month', '2024-02-01', '2024-02', '2024-02-01', '2024-02-29'],
    ['month', '2026-12-31', '2026-12', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
    ['year', '2026-07-01', '2026', '2026-01-01', '2026-12-31'],
  ] as const)('of a %s on %s is %s', (kind, day, period, startsOn, endsOn) => {
    expect(periodOf(kind, day)).toEqual({ kind, period, startsOn, endsOn });
  });

  it('follows the one before without a gap or a day in both', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2020-01-01', count));
    fc.assert(
      fc.property(day, fc.constantFrom('month', 'quarter', 'year'), (one, kind) => {
        const period = periodOf(kind, one);
        expect(period.startsOn <= one && one <= period.endsOn).toBe(true);
        expect(periodOf(kind, addDays(period.endsOn, 1)).startsOn).toBe(addDays(period.endsOn, 1));
      }),
    );
  });

  it('is opened when it has ended and did not end before the unit began, two years back at most', () => {
    const names = (since: string, today: string) => endedPeriods('month', since, today).map(({ period }) => period);
    expect(names('2026-05-20', '2026-08-01')).toEqual(['2026-05', '2026-06', '2026-07']);
    expect(names('2026-05-20', '2026-05-31')).toEqual([]);
    expect(names('2026-07-31', '2026-08-01')).toEqual(['2026-07']);
    expect(names('2000-01-01', '2026-08-01')).toHaveLength(24);
    expect(endedPeriods('year', '2000-01-01', '2026-08-01').map(({ period }) => period)).toEqual(['2024', '2025']);
  });
});

describe('a period by its name', () => {
  it('is the one that bears it, whatever day of it named it', () => {
    const someDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(fc.constantFrom(...periodKinds), someDay, (kind, day) => {
        const period = periodOf(kind, day);
        expect(periodNamed(period.period)).toEqual(period);
      }),
    );
  });
});

describe('what is owed', () => {
  it.each([
    ['KEY', 'month', true],
    ['KEY', 'quarter', false],
    ['KEY', 'year', true],
    ['SIMPLIFIED', 'month', false],
    ['SIMPLIFIED', 'quarter', true],
    ['SIMPLIFIED', 'year', true],
    ['REGISTERED', 'month', false],
    ['REGISTERED', 'quarter', false],
    ['REGISTERED', 'year', true],
  ] as const)('%s each %s: %p', (managementClass, kind, owed) => {
    expect(owes(managementClass, kind)).toBe(owed);
  });
});

describe('the due day', () => {
  it.each([
    ['month', '2026-12-05', '2027-01-15'],
    ['month', '2026-01-05', '2026-02-15'],
    ['quarter', '2026-02-05', '2026-04-15'],
    ['quarter', '2026-11-05', '2027-01-15'],
    ['year', '2025-06-01', '2026-03-31'],
  ] as const)('of the %s of %s is %s', (kind, day, dueOn) => {
    const period = periodOf(kind, day);
    expect(statutoryDueDay(period)).toBe(dueOn);
    expect(dueDay(period, false, known)).toEqual({ dueOn, provisional: false });
  });

  it('moved over the calendar of 2026 skips holidays and takes 调休 days for what they are', () => {
    const moved = Array.from({ length: 12 }, (_, month) =>
      periodOf('month', `2026-${String(month + 1).padStart(2, '0')}-01`),
    )
      .filter(({ period }) => period < '2026-12')
      .map((period) => [period.period, dueDay(period, true, known).dueOn]);
    expect(moved).toEqual([
      // 15 to 23 February is the Spring Festival.
      ['2026-01', '2026-02-24'],
      ['2026-02', '2026-03-16'],
      ['2026-03', '2026-04-15'],
      ['2026-04', '2026-05-15'],
      ['2026-05', '2026-06-15'],
      ['2026-06', '2026-07-15'],
      ['2026-07', '2026-08-17'],
      ['2026-08', '2026-09-15'],
      ['2026-09', '2026-10-15'],
      ['2026-10', '2026-11-16'],
      ['2026-11', '2026-12-15'],
    ]);
    for (const [, day] of moved) expect(isWorkingDay(day!, days)).toBe(true);
  });

  it('on a weekend day that is worked stays', () => {
    const worked = [{ date: '2026-08-15', kind: 'workday' as const }];
    const july = periodOf('month', '2026-07-01');
    expect(dueDay(july, true, { days: [...days, ...worked], years: [2026] }).dueOn).toBe('2026-08-15');
  });

  it('in a year whose holidays are not announced is provisional, unless it cannot move', () => {
    const december = periodOf('month', '2026-12-01');
    expect(dueDay(december, true, known)).toEqual({ dueOn: '2027-01-15', provisional: true });
    expect(dueDay(december, false, known)).toEqual({ dueOn: '2027-01-15', provisional: false });
    expect(dueDay(periodOf('year', '2026-01-01'), true, known)).toEqual({ dueOn: '2027-03-31', provisional: true });
  });

  it('of a plan is 31 March of its year', () => {
    expect(planDueDay(2027)).toBe('2027-03-31');
  });
});
