import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CalendarDay } from '../../shared/working-days.js';
import { lastDayInStore } from './storage-clock.rules.js';

/** 国办发明电〔2025〕7号 for 2026; 2027 is not announced, so its days count as plain weekdays. */
const shipped = (): CalendarDay[] =>
  readFileSync(join(__dirname, '../../catalogue/data/work-calendar-2026.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','))
    .map(([date, kind]) => ({ date: date!, kind: kind === 'workday' ? 'workday' : 'holiday' }));

const calendar = shipped();
const at = (shanghai: string) => new Date(`${shanghai}+08:00`);
const halfAYear = { months: 6, workingDays: 0 };

describe('the last day in store', () => {
  it('is half a year after the day in Shanghai', () => {
    expect(lastDayInStore(at('2026-03-03T08:00:00'), halfAYear, calendar)).toBe('2026-09-03');
    expect(lastDayInStore(new Date('2026-03-03T16:30:00Z'), halfAYear, calendar)).toBe('2026-09-04');
  });

  it('is the 90th working day where that comes first, by holidays and make-up days', () => {
    const oil = { months: 6, workingDays: 90 };
    // Counted by hand from the list: 2026-03-03 is a Tuesday; 清明 04-06, 劳动节 05-01/04/05 and 端午 06-19 fall on
    // weekdays, 05-09 is a worked Saturday.
    expect(lastDayInStore(at('2026-03-03T08:00:00'), oil, calendar)).toBe('2026-07-13');
    expect(lastDayInStore(at('2026-03-03T08:00:00'), oil, [])).toBe('2026-07-07');
  });

  it('counts plain weekdays in a year without a list, and moves when the list comes', () => {
    const limits = { months: 0, workingDays: 10 };
    const start = at('2026-12-28T10:00:00');
    expect(lastDayInStore(start, limits, calendar)).toBe('2027-01-11');
    const announced: CalendarDay[] = [...calendar, { date: '2027-01-01', kind: 'holiday' }];
    expect(lastDayInStore(start, limits, announced)).toBe('2027-01-12');
  });

  it('is never later than one year, whatever is configured', () => {
    expect(lastDayInStore(at('2026-03-03T08:00:00'), { months: 0, workingDays: 0 }, calendar)).toBe('2027-03-03');
    expect(lastDayInStore(at('2026-03-03T08:00:00'), { months: 36, workingDays: 400 }, calendar)).toBe('2027-03-03');
  });

  it('is the earliest of what applies', () => {
    const start = fc.date({ min: at('2026-01-01T00:00:00'), max: at('2027-12-31T00:00:00'), noInvalidDate: true });
    const limits = fc.record({
      months: fc.integer({ min: 0, max: 36 }),
      workingDays: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(start, limits, (startedAt, { months, workingDays }) => {
        const both = lastDayInStore(startedAt, { months, workingDays }, calendar);
        const each = [
          lastDayInStore(startedAt, { months, workingDays: 0 }, calendar),
          lastDayInStore(startedAt, { months: 0, workingDays }, calendar),
        ];
        expect(both).toBe(each.sort()[0]);
      }),
    );
  });
});
