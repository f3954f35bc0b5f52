import type { SettingName } from '../../../identity/settings/settings.data.js';
import { addWorkingDays } from '../../../shared/working-days.js';
import { contextOn, knownCalendar } from '../testing/duty-context.js';
import { deadlineFinding, paperFinding, papersUntil, renewalFinding, workingDaysFinding } from './deadlines.rules.js';

const id = '01900000-0000-7000-8000-0000000000aa';
const arrivedOn = (day: string) => {
  const startedAt = new Date(`${day}T15:00:00+08:00`);
  return { id, reference: 'GI-2026-000001', startedAt, dueAt: addWorkingDays(startedAt, 5, knownCalendar.days) };
};
const standing = (found: { level: string; reach: string } | null) => found && `${found.level} ${found.reach}`;

describe('acceptance, five working days (部令23号 第18条), warned of at three', () => {
  it.each([
    // Over National Day: 10 October is a Saturday that is worked.
    ['2026-09-30', '2026-09-30', 'coming attending'],
    ['2026-09-30', '2026-10-09', 'coming attending'],
    ['2026-09-30', '2026-10-10', 'warn attending'],
    ['2026-09-30', '2026-10-12', 'warn attending'],
    ['2026-09-30', '2026-10-13', 'due attending'],
    ['2026-09-30', '2026-10-14', 'overdue manager'],
    ['2026-09-30', '2026-10-15', 'overdue manager'],
    ['2026-09-30', '2026-10-16', 'overdue regulator'],
    // Over the Spring Festival: 14 and 28 February are Saturdays that are worked, nine days in between are off.
    ['2026-02-13', '2026-02-24', 'coming attending'],
    ['2026-02-13', '2026-02-25', 'warn attending'],
    ['2026-02-13', '2026-02-27', 'due attending'],
    ['2026-02-13', '2026-02-28', 'overdue manager'],
    ['2026-02-13', '2026-03-02', 'overdue manager'],
    ['2026-02-13', '2026-03-03', 'overdue regulator'],
    // A plain week: due on a Friday, overdue over the weekend before anybody else is told.
    ['2026-07-03', '2026-07-10', 'due attending'],
    ['2026-07-03', '2026-07-11', 'overdue attending'],
    ['2026-07-03', '2026-07-13', 'overdue manager'],
    ['2026-07-03', '2026-07-15', 'overdue regulator'],
    // The Sunday before New Year's Day off is worked: 4 January.
    ['2025-12-31', '2026-01-04', 'coming attending'],
    ['2025-12-31', '2026-01-06', 'warn attending'],
    ['2025-12-31', '2026-01-08', 'due attending'],
  ])('arrived %s, on %s: %s', (started, today, expected) => {
    const found = deadlineFinding('manifest', arrivedOn(started), 3, contextOn(today));
    expect(standing(found)).toBe(expected);
    expect(found.provisional).toBe(false);
  });

  it('counts 2027 by plain weekdays, and says that it is provisional', () => {
    const found = deadlineFinding('manifest', arrivedOn('2026-12-30'), 3, contextOn('2026-12-31'));
    expect(found).toMatchObject({ dueOn: '2027-01-06', provisional: true, level: 'coming' });
    const within = deadlineFinding('manifest', arrivedOn('2026-12-24'), 3, contextOn('2026-12-31'));
    expect(within).toMatchObject({ dueOn: '2026-12-31', provisional: false, level: 'due' });
  });
});

describe('a discrepancy, one working day', () => {
  it.each([
    ['2026-09-30', '2026-09-30', '2026-10-08', 'warn attending'],
    ['2026-09-30', '2026-10-08', '2026-10-08', 'due attending'],
    ['2026-09-30', '2026-10-09', '2026-10-08', 'overdue manager'],
    ['2026-02-13', '2026-02-14', '2026-02-14', 'due attending'],
    ['2026-05-08', '2026-05-10', '2026-05-09', 'overdue attending'],
  ])('found %s, on %s due %s: %s', (started, today, dueOn, expected) => {
    const { startedAt } = arrivedOn(started);
    const found = workingDaysFinding('discrepancy', { id, reference: '', startedAt }, 1, contextOn(today));
    expect([found.dueOn, standing(found)]).toEqual([dueOn, expected]);
  });
});

describe('papers, 90, 30 and 7 days', () => {
  const paper = { id, reference: '苏F12345', validTo: '2026-09-30' };
  it.each([
    ['2026-07-01', null, undefined],
    ['2026-07-02', 'warn attending', 0],
    ['2026-08-30', 'warn attending', 0],
    ['2026-08-31', 'warn attending', 1],
    ['2026-09-22', 'warn attending', 1],
    ['2026-09-23', 'due manager', 2],
    ['2026-09-30', 'due manager', 2],
    // Expired over a week of holidays: from the first day on it is a breach, the third working day is a Saturday.
    ['2026-10-01', 'breach manager', 3],
    ['2026-10-09', 'breach manager', 4],
    ['2026-10-10', 'breach regulator', 5],
  ])('on %s: %s', (today, expected, rung) => {
    const found = paperFinding('vehicle', paper, contextOn(today));
    expect([standing(found), found?.rung]).toEqual([expected, rung]);
  });

  it('asks for as many days as the earliest warning needs, whatever the settings', () => {
    const figures: Partial<Record<SettingName, number>> = { 'duty.papers-first-days': 10, 'duty.papers-last-days': 40 };
    expect(papersUntil(contextOn('2026-09-01', figures))).toBe('2026-10-11');
  });
});

describe('renewal of the permit, 30 working days before (国务院令408号 第13条)', () => {
  const permit = { id, reference: 'JSNT-1', validTo: '2026-12-31' };
  it.each([
    ['2026-09-19', null],
    ['2026-09-20', 'warn attending'],
    ['2026-11-18', 'warn attending'],
    ['2026-11-19', 'due attending'],
    ['2026-11-20', 'overdue manager'],
    ['2026-11-24', 'overdue regulator'],
    ['2026-12-31', 'overdue regulator'],
    ['2027-01-01', null],
  ])('on %s: %s', (today, expected) => {
    const found = renewalFinding(permit, contextOn(today));
    expect(standing(found)).toBe(expected);
    if (found !== null) expect(found).toMatchObject({ dueOn: '2026-11-19', provisional: false });
  });

  it('is provisional where the permit ends in a year whose holidays are not announced', () => {
    const found = renewalFinding({ ...permit, validTo: '2027-02-28' }, contextOn('2026-12-15'));
    expect(found).toMatchObject({ provisional: true, level: 'warn' });
  });
});
