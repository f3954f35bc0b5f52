import { addWorkingDays, monthsAfter, shanghaiDate } from '../../shared/working-days.js';
import type { CalendarDay } from '../../shared/working-days.js';

/** What is configured for a waste code; 0: does not apply. */
export interface StorageLimits {
  readonly months: number;
  /** At most 400. */
  readonly workingDays: number;
}

/** 法典第535条: no longer than one year, whatever is configured. */
const mostMonths = 12;

/**
 * The last day in store, YYYY-MM-DD in Asia/Shanghai: the earliest of the months (苏环办〔2019〕390号: half a year), of the
 * working days (国务院令第408号 第20条: 90) and of one year. A last day that is a holiday is not put off (民法典第203条 would):
 * the stricter reading cannot break the rule.
 */
export function lastDayInStore(startedAt: Date, limits: StorageLimits, calendar: readonly CalendarDay[]): string {
  const day = shanghaiDate(startedAt);
  const ends = [monthsAfter(day, mostMonths)];
  if (limits.months > 0) ends.push(monthsAfter(day, limits.months));
  if (limits.workingDays > 0) ends.push(shanghaiDate(addWorkingDays(startedAt, limits.workingDays, calendar)));
  return ends.sort()[0]!;
}
