import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  addWorkingDays,
  endOfShanghaiDay,
  isWorkingDay,
  monthsAfter,
  shanghaiDate,
  shanghaiMinute,
  shanghaiYear,
  startOfShanghaiDay,
  type CalendarDay,
} from './working-days.js';

/** A Golden Week as the State Council orders it: seven days off, two weekend days worked. */
const october: CalendarDay[] = [
  { date: '2026-09-27', kind: 'workday' },
  ...['01', '02', '03', '04', '05', '06', '07'].map((day) => ({ date: `2026-10-${day}`, kind: 'holiday' as const })),
  { date: '2026-10-10', kind: 'workday' },
];

const at = (shanghai: string): Date => new Date(`${shanghai}+08:00`);
const instant = () => fc.date({ min: at('2000-01-01T00:00:00'), max: at('2099-12-31T00:00:00'), noInvalidDate: true });

describe('Shanghai dates', () => {
  it('change at 16:00 UTC, and the year with them', () => {
    expect(shanghaiDate(new Date('2026-12-31T15:59:59.999Z'))).toBe('2026-12-31');
    expect(shanghaiDate(new Date('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01');
    expect(shanghaiYear(new Date('2026-12-31T15:59:59.999Z'))).toBe(2026);
    expect(shanghaiYear(new Date('2026-12-31T16:00:00.000Z'))).toBe(2027);
    expect(shanghaiMinute(new Date('2026-12-31T16:01:59.999Z'))).toBe('2027-01-01 00:01');
  });

  it('begin and end around every instant of theirs', () => {
    fc.assert(
      fc.property(instant(), (instant) => {
        const date = shanghaiDate(instant);
        expect(startOfShanghaiDay(date).getTime()).toBeLessThanOrEqual(instant.getTime());
        expect(endOfShanghaiDay(date).getTime()).toBeGreaterThanOrEqual(instant.getTime());
        expect(endOfShanghaiDay(date).getTime() - startOfShanghaiDay(date).getTime()).toBe(86_399_999);
      }),
    );
  });

  it('agree with the zone database', () => {
    const zone = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    fc.assert(fc.property(instant(), (instant) => expect(shanghaiDate(instant)).toBe(zone.format(instant))));
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '2026-01-01T00:00:00Z', '', 'today'])('refuse %j', (date) => {
    expect(() => startOfShanghaiDay(date)).toThrow(RangeError);
    expect(() => endOfShanghaiDay(date)).toThrow(RangeError);
    expect(() => isWorkingDay(date, [])).toThrow(RangeError);
  });
});

describe('months after a day', () => {
  it.each([
    ['2026-03-03', 6, '2026-09-03'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-01', 12, '2027-12-01'],
    ['2026-01-15', 36, '2029-01-15'],
    ['2026-03-15', 12, '2027-03-15'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-01', 120, '2036-01-01'],
    ['2199-12-31', 120, '2209-12-31'],
  ])('%s + %i is %s', (date, months, later) => {
    expect(monthsAfter(date, months)).toBe(later);
  });

  it('never skip a month', () => {
    const day = fc.date({ min: at('2000-01-01T12:00:00'), max: at('2099-01-01T12:00:00'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 36 }), (instant, months) => {
        const date = instant.toISOString().slice(0, 10);
        const [year, month] = date.split('-').map(Number) as [number, number];
        const later = monthsAfter(date, months);
        expect(new Date(`${later}T00:00:00Z`).toISOString().slice(0, 10)).toBe(later);
        expect(Number(later.slice(0, 4)) * 12 + Number(later.slice(5, 7))).toBe(year * 12 + month + months);
      }),
    );
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['2026-09-25', true], // Friday
    ['2026-09-26', false], // Saturday
    ['2026-09-27', true], // Sunday worked for the holiday
    ['2026-10-01', false], // Thursday, National Day
    ['2026-10-04', false], // Sunday
    ['2026-10-10', true], // Saturday worked for the holiday
    ['2026-10-11', false], // Sunday
  ])('%s: %p', (date, working) => {
    expect(isWorkingDay(date, october)).toBe(working);
  });
});

describe('the host’s time zone', () => {
  it('does not matter: no local part of a date is read', () => {
    const local = [
      'getDay',
      'getDate',
      'getHours',
      'getMonth',
      'getFullYear',
      'getTimezoneOffset',
      'toString',
    ] as const;
    const spies = local.map((name) => jest.spyOn(Date.prototype, name));
    addWorkingDays(at('2026-09-29T10:00:00'), 5, october);
    isWorkingDay('2026-09-26', october);
    shanghaiYear(at('2026-12-31T23:00:00'));
    const calls = spies.map((spy) => spy.mock.calls.length);
    spies.forEach((spy) => spy.mockRestore());
    expect(calls).toEqual(local.map(() => 0));
  });
});

describe('addWorkingDays', () => {
  it.each<[string, string, number, CalendarDay[], string]>([
    ['counts from the day after', '2026-11-23T09:00:00', 5, [], '2026-11-30'],
    ['counts from Monday when received on a Friday', '2026-11-27T23:59:59', 1, [], '2026-11-30'],
    ['counts from Monday when received on a Saturday', '2026-11-28T00:00:00', 1, [], '2026-11-30'],
    ['skips a holiday and counts its worked Saturday', '2026-09-29T10:00:00', 5, october, '2026-10-12'],
    ['counts plain weekdays without a calendar', '2026-09-29T10:00:00', 5, [], '2026-10-06'],
    ['crosses the year', '2026-12-31T23:30:00', 1, [{ date: '2027-01-01', kind: 'holiday' }], '2027-01-04'],
  ])('%s', (_name, from, days, calendar, end) => {
    expect(addWorkingDays(at(from), days, calendar)).toEqual(at(`${end}T23:59:59.999`));
  });

  it('takes the day in Shanghai, not in UTC', () => {
    expect(addWorkingDays(new Date('2026-11-23T15:59:59Z'), 1, [])).toEqual(at('2026-11-24T23:59:59.999'));
    expect(addWorkingDays(new Date('2026-11-23T16:00:00Z'), 1, [])).toEqual(at('2026-11-25T23:59:59.999'));
  });

  it('ends on a working day with exactly n working days after the start', () => {
    const kind = fc.constantFrom('holiday' as const, 'workday' as const);
    const date = fc
      .date({ min: at('2026-09-01T00:00:00'), max: at('2026-12-31T00:00:00'), noInvalidDate: true })
      .map(shanghaiDate);
    const from = fc.date({ min: at('2026-09-01T00:00:00'), max: at('2026-12-31T00:00:00'), noInvalidDate: true });
    const calendar = fc.uniqueArray(fc.record({ date, kind }), { selector: (day) => day.date, maxLength: 120 });
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 40 }), calendar, (from, n, calendar) => {
        const end = addWorkingDays(from, n, calendar);
        let counted = 0;
        for (
          let day = startOfShanghaiDay(shanghaiDate(from)).getTime() + 86_400_000;
          day < end.getTime();
          day += 86_400_000
        )
          if (isWorkingDay(shanghaiDate(new Date(day)), calendar)) counted += 1;
        expect(counted).toBe(n);
        expect(isWorkingDay(shanghaiDate(end), calendar)).toBe(true);
        expect(end).toEqual(endOfShanghaiDay(shanghaiDate(end)));
      }),
    );
  });

  it.each([0, -1, 1.5, 401, NaN])('refuses to count %p days', (n) => {
    expect(() => addWorkingDays(at('2026-11-23T09:00:00'), n, [])).toThrow(RangeError);
  });

  it('counts its largest number of days', () => {
    expect(addWorkingDays(at('2026-11-22T09:00:00'), 400, [])).toEqual(at('2028-06-02T23:59:59.999'));
  });
});

describe('a date moved by days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-11-22', 90, '2027-02-20'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s by %d days is %s', (date, days, moved) => {
    expect(addDays(date, days)).toBe(moved);
  });

  it.each(['2026-02-30', '2026-2-3', ''])('refuses "%s", which is no date', (date) => {
    expect(() => addDays(date, 1)).toThrow(RangeError);
  });
});

describe('days between two dates', () => {
  it.each([
    ['2026-11-25', '2026-11-25', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-03-01', '2026-02-28', -1],
  ])('%s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('are what addDays adds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000, max: 4_000 }), (days) => {
        expect(daysBetween('2026-11-25', addDays('2026-11-25', days))).toBe(days);
      }),
    );
  });

  it('needs dates that exist', () => {
    expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrow(RangeError);
  });
});
