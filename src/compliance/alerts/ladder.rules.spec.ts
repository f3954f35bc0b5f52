import fc from 'fast-check';
import { knownCalendar } from '../duties/testing/duty-context.js';
import { addDays } from '../../shared/working-days.js';
import { dutyLevels, reaches } from '../duties/duty.types.js';
import {
  deadlineRungs,
  paperRungs,
  standingAt,
  standingOn,
  workingDayAfter,
  workingDayBefore,
} from './ladder.rules.js';

const { days } = knownCalendar;
const escalation = { manager: 1, regulator: 3 };
const day = fc.integer({ min: 0, max: 640 }).map((n) => addDays('2026-01-01', n));

describe('workingDayBefore', () => {
  it.each([
    // Saturdays that are worked count, National Day does not.
    ['2026-10-13', 5, '2026-09-30'],
    ['2026-10-10', 3, '2026-09-30'],
    // Everything from 15 to 23 February is off, and the 14th and 28th are worked.
    ['2026-02-28', 6, '2026-02-13'],
    ['2026-06-30', 1, '2026-06-29'],
    // Nobody applies on a holiday: from 1 to 7 October the last working day is 30 September.
    ['2026-10-08', 1, '2026-09-30'],
    // The Friday before a Sunday has no working day after it but the Monday.
    ['2026-07-05', 1, '2026-07-02'],
    ['2026-12-31', 30, '2026-11-19'],
  ])('%s, %i working days before: %s', (until, n, expected) => {
    expect(workingDayBefore(until, n, days)).toBe(expected);
  });

  it('is the last day from which so many working days are left', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (until, n) => {
        const before = workingDayBefore(until, n, days);
        expect(workingDayAfter(before, n, days) <= until).toBe(true);
        expect(workingDayAfter(workingDayAfter(before, 1, days), n, days) > until).toBe(true);
      }),
    );
  });
});

describe('a ladder', () => {
  it('never goes down as days pass: neither level nor reach nor rung', () => {
    const rungsOf = fc
      .tuple(day, fc.boolean(), fc.integer({ min: 0, max: 20 }))
      .map(([dueOn, isPaper, early]) =>
        isPaper
          ? paperRungs(dueOn, [90, 30, 7], escalation, days)
          : deadlineRungs({ warnOn: addDays(dueOn, -early), dueOn }, escalation, days),
      );
    fc.assert(
      fc.property(rungsOf, day, fc.integer({ min: 0, max: 200 }), (rungs, first, later) => {
        const [before, after] = [standingOn(first, rungs), standingOn(addDays(first, later), rungs)];
        if (before === null) return;
        expect(after!.rung).toBeGreaterThanOrEqual(before.rung);
        expect(dutyLevels.indexOf(after!.level)).toBeGreaterThanOrEqual(dutyLevels.indexOf(before.level));
        expect(reaches.indexOf(after!.reach)).toBeGreaterThanOrEqual(reaches.indexOf(before.reach));
      }),
    );
  });

  it('warns on the last day where the warning would come after it', () => {
    const rungs = deadlineRungs({ warnOn: '2026-03-20', dueOn: '2026-03-10' }, escalation, days);
    expect(standingOn('2026-03-09', rungs)?.level).toBe('coming');
    expect(standingOn('2026-03-10', rungs)?.level).toBe('due');
  });
});

describe('standingAt', () => {
  const steps = [
    { from: 800, level: 'warn', reach: 'attending' },
    { from: 1_000, level: 'due', reach: 'manager' },
  ] as const;

  it.each([
    [799, null],
    [800, 'warn'],
    [999, 'warn'],
    [1_000, 'due'],
    [5_000, 'due'],
  ])('%i is %s', (value, level) => {
    expect(standingAt(value, steps)?.level ?? null).toBe(level);
  });
});
