import { calendarGap, deadlineOf } from './work-calendar.rules.js';

describe('calendarGap', () => {
  it.each([
    [[2025, 2026], '2026-11-30', null],
    [[2025, 2026], '2026-12-01', '2027'],
    [[2026, 2027], '2026-12-31', null],
    [[2025], '2026-03-01', '2026'],
    [[], '2026-12-05', '2026、2027'],
  ])('known %j on %s: %s missing', (known, today, missing) => {
    const gap = calendarGap(known, today);
    if (missing === null) expect(gap).toBeNull();
    else expect(gap?.zh).toContain(`${missing} 年`);
  });
});

describe('deadlineOf', () => {
  const known = { days: [{ date: '2026-10-01', kind: 'holiday' as const }], years: [2026] };

  it('counts by the calendar and is firm inside the known years', () => {
    expect(deadlineOf(new Date('2026-09-30T10:00:00+08:00'), 1, known)).toEqual({
      at: new Date('2026-10-02T23:59:59.999+08:00'),
      provisional: false,
    });
  });

  it('is provisional once it reaches a year without a list', () => {
    expect(deadlineOf(new Date('2026-12-30T10:00:00+08:00'), 5, known).provisional).toBe(true);
  });
});
