import { addDays, isWorkingDay } from '../../shared/working-days.js';
import type { CalendarDay } from '../../shared/working-days.js';
import { monthsOf, periodOf } from '../../shared/period.js';
import type { Period, PeriodKind } from '../../shared/period.js';
import type { ManagementClass } from './declaration.types.js';

export interface DueDay {
  readonly dueOn: string;
  /** It was moved by a year whose holidays are not announced, and may move again. */
  readonly provisional: boolean;
}

/** HJ 1259-2022 7.2: who declares how often. */
const owedKinds: Readonly<Record<ManagementClass, readonly PeriodKind[]>> = {
  KEY: ['month', 'year'],
  SIMPLIFIED: ['quarter', 'year'],
  REGISTERED: ['year'],
};

export const owes = (managementClass: ManagementClass, kind: PeriodKind): boolean =>
  owedKinds[managementClass].includes(kind);

/** HJ 1259-2022 7.2: the 15th of the month after; by 31 March of the year after. */
const [monthlyDay, yearlyDay] = ['15', '03-31'];

/** Longest way back: what was not opened for two years is no affair of a schedule. */
const mostMonthsBack = 24;
/** Of holidays in a row, with room. */
const mostDaysMoved = 30;

/** Of the kind, those that ended before `today`, the last two years at most, and did not end before `since`; oldest first. */
export function endedPeriods(kind: PeriodKind, since: string, today: string): Period[] {
  const ended: Period[] = [];
  let last = periodOf(kind, addDays(periodOf(kind, today).startsOn, -1));
  for (let count = 0; count < mostMonthsBack / monthsOf[kind]; count += 1) {
    if (last.endsOn < since) break;
    ended.unshift(last);
    last = periodOf(kind, addDays(last.startsOn, -1));
  }
  return ended;
}

/** The last day to declare it, as the standard says it. */
export function statutoryDueDay({ kind, endsOn }: Period): string {
  const next = addDays(endsOn, 1);
  return kind === 'year' ? `${next.slice(0, 4)}-${yearlyDay}` : `${next.slice(0, 8)}${monthlyDay}`;
}

/**
 * HJ 1259-2022 does not say that a due day which is a holiday moves, so by default it stays. A facility whose bureau lets
 * it move has it on the next working day.
 */
export function dueDay(
  period: Period,
  moves: boolean,
  { days, years }: { readonly days: readonly CalendarDay[]; readonly years: readonly number[] },
): DueDay {
  const stated = statutoryDueDay(period);
  if (!moves) return { dueOn: stated, provisional: false };
  const provisional = !years.includes(Number(stated.slice(0, 4)));
  for (let later = 0; later < mostDaysMoved; later += 1) {
    const dueOn = addDays(stated, later);
    if (isWorkingDay(dueOn, days)) return { dueOn, provisional };
  }
  throw new RangeError(`no working day within ${mostDaysMoved} days of ${stated}`);
}

/** A plan for a year is filed by 31 March of it (HJ 1259-2022 5.2). */
export const planDueDay = (year: number): string => `${year}-${yearlyDay}`;
