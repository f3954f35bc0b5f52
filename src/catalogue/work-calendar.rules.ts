import type { Text } from '../shared/domain-error.js';
import { addWorkingDays, shanghaiYear } from '../shared/working-days.js';
import type { CalendarDay } from '../shared/working-days.js';

/** The days that differ from Monday to Friday, and the years for which the State Council's list is known. */
export interface KnownCalendar {
  readonly days: readonly CalendarDay[];
  readonly years: readonly number[];
}

/** A deadline in working days. `provisional`: it touches a year whose holidays are not announced, and may move. */
export interface Deadline {
  readonly at: Date;
  readonly provisional: boolean;
}

/** The end of the n-th working day (1–400) after the day of `from`. */
export function deadlineOf(from: Date, workingDays: number, { days, years }: KnownCalendar): Deadline {
  const at = addWorkingDays(from, workingDays, days);
  const touched = [shanghaiYear(from), shanghaiYear(at)];
  return { at, provisional: touched.some((year) => !years.includes(year)) };
}

/** From here on next year's list is usually out (the State Council announces it in October or November). */
const decemberOn = '12-01';

/** What to tell the administrator when the running year, or from December on the next, is missing. Today: YYYY-MM-DD. */
export function calendarGap(knownYears: readonly number[], today: string): Text | null {
  const year = Number(today.slice(0, 4));
  const needed = today.slice(5) >= decemberOn ? [year, year + 1] : [year];
  const missing = needed.filter((one) => !knownYears.includes(one)).join('、');
  if (missing === '') return null;
  return {
    zh: `尚未导入 ${missing} 年节假日安排，涉及该年的工作日期限为暂定。请运行 npm run cli -- calendar import <文件>。`,
    en: `The holidays of ${missing} are not imported, so deadlines in working days there are provisional. Run npm run cli -- calendar import <file>.`,
  };
}
