import { addDays, addWorkingDays, isWorkingDay, shanghaiDate, startOfShanghaiDay } from '../../shared/working-days.js';
import type { CalendarDay } from '../../shared/working-days.js';
import type { DutyLevel, Reach, Rung, Standing } from '../duties/duty.types.js';

/** From which working day after the due day on who is told. */
export interface EscalationDays {
  readonly manager: number;
  readonly regulator: number;
}

/** When papers are warned of: days before their last one, the farthest first. */
export type PaperDays = readonly [first: number, second: number, last: number];

/** The n-th working day after a day, both YYYY-MM-DD. */
export const workingDayAfter = (day: string, n: number, calendar: readonly CalendarDay[]): string =>
  shanghaiDate(addWorkingDays(startOfShanghaiDay(day), n, calendar));

/** More working days than a search backwards may look at, twice over: a bound on the loop. */
const mostDaysBack = 800;

/**
 * The last working day from which the n-th working day after it still is no later than `day`: by when something is done
 * that must be done n working days before. YYYY-MM-DD. Throws RangeError where the calendar has too few working days.
 */
export function workingDayBefore(day: string, n: number, calendar: readonly CalendarDay[]): string {
  for (let back = n; back <= mostDaysBack; back += 1) {
    const candidate = addDays(day, -back);
    if (isWorkingDay(candidate, calendar) && workingDayAfter(candidate, n, calendar) <= day) return candidate;
  }
  throw new RangeError(`no day ${n} working days before ${day}`);
}

/**
 * A deadline: known, warned of, due on its last day, overdue the day after; then the manager is told and the regulators
 * see it. Days are YYYY-MM-DD.
 */
export function deadlineRungs(
  { warnOn, dueOn }: { readonly warnOn: string; readonly dueOn: string },
  escalation: EscalationDays,
  calendar: readonly CalendarDay[],
): Rung[] {
  return [
    { from: beginning, level: 'coming', reach: 'attending' },
    // A warning later than the last day would come after the end.
    { from: warnOn < dueOn ? warnOn : dueOn, level: 'warn', reach: 'attending' },
    { from: dueOn, level: 'due', reach: 'attending' },
    ...afterDue(dueOn, 'overdue', escalation, calendar),
  ];
}

/** Papers that run out: warned of three times, the last as due; past their last day what needs them is a breach. */
export function paperRungs(
  lastDay: string,
  [first, second, last]: PaperDays,
  escalation: EscalationDays,
  calendar: readonly CalendarDay[],
): Rung[] {
  return [
    { from: addDays(lastDay, -first), level: 'warn', reach: 'attending' },
    { from: addDays(lastDay, -second), level: 'warn', reach: 'attending' },
    { from: addDays(lastDay, -last), level: 'due', reach: 'manager' },
    ...afterDue(lastDay, 'breach', escalation, calendar),
  ];
}

function afterDue(
  dueOn: string,
  level: DutyLevel,
  { manager, regulator }: EscalationDays,
  calendar: readonly CalendarDay[],
): Rung[] {
  return [
    { from: addDays(dueOn, 1), level, reach: level === 'breach' ? 'manager' : 'attending' },
    { from: workingDayAfter(dueOn, manager, calendar), level, reach: 'manager' },
    { from: workingDayAfter(dueOn, regulator, calendar), level, reach: 'regulator' },
  ];
}

const beginning = '0001-01-01';

/** How far it has come on a day (YYYY-MM-DD); null: it has not begun. */
export function standingOn(today: string, rungs: readonly Rung[]): Standing | null {
  const rung = rungs.findLastIndex(({ from }) => from <= today);
  if (rung === -1) return null;
  const { level, reach } = rungs[rung]!;
  return { level, rung, reach };
}

/** A limit that is passed in steps, the lowest first; null below all of them. */
export function standingAt(
  value: number,
  steps: readonly { readonly from: number; readonly level: DutyLevel; readonly reach: Reach }[],
): Standing | null {
  const rung = steps.findLastIndex(({ from }) => value >= from);
  if (rung === -1) return null;
  const { level, reach } = steps[rung]!;
  return { level, rung, reach };
}

export const isAlert = (level: DutyLevel | 'closed'): boolean => level !== 'coming' && level !== 'closed';
