/**
 * China keeps one time zone, UTC+8, and has had no daylight saving since 1991; nothing here is older. A fixed offset
 * therefore says the same as the zone database and depends neither on it nor on the host's time zone.
 */
const shanghaiOffsetMs = 8 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** Largest number of working days ever counted: a bound on the loop. */
const maxWorkingDays = 400;

/** A day which differs from its weekday: a holiday, or a weekend day worked in its stead (调休). */
export interface CalendarDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly kind: 'holiday' | 'workday';
}

/** The date in Asia/Shanghai, YYYY-MM-DD. Throws RangeError for an invalid Date. */
export const shanghaiDate = (instant: Date): string =>
  new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10);

/** The calendar year in Asia/Shanghai: the year whose quota an instant counts towards. */
export const shanghaiYear = (instant: Date): number => Number(shanghaiDate(instant).slice(0, 4));

/** 'YYYY-MM-DD HH:mm:ss' in Asia/Shanghai. Throws RangeError for an invalid Date. */
export const shanghaiSecond = (instant: Date): string =>
  new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 19).replace('T', ' ');

/** 'YYYY-MM-DD HH:mm' in Asia/Shanghai, as official forms have it. Throws RangeError for an invalid Date. */
export const shanghaiMinute = (instant: Date): string => shanghaiSecond(instant).slice(0, 16);

/** 00:00:00.000 in Asia/Shanghai; what is beyond a year's months or a month's days runs on into the next. Months from 1. */
export const shanghaiMidnight = (year: number, month: number, day: number): Date =>
  new Date(Date.UTC(year, month - 1, day) - shanghaiOffsetMs);

/** 00:00:00.000 in Asia/Shanghai of a date YYYY-MM-DD. Throws RangeError for a date which does not exist. */
export const startOfShanghaiDay = (date: string): Date => new Date(midnightUtc(date) - shanghaiOffsetMs);

/** 23:59:59.999 in Asia/Shanghai of a date YYYY-MM-DD. Throws RangeError for a date which does not exist. */
export const endOfShanghaiDay = (date: string): Date => new Date(midnightUtc(date) - shanghaiOffsetMs + dayMs - 1);

/** The date so many days later, earlier when negative; dates YYYY-MM-DD. Throws RangeError for a date which does not exist. */
export const addDays = (date: string, days: number): string => isoDate(midnightUtc(date) + days * dayMs);

/**
 * The last day of a period of so many months that begins on a date: the same day of the month it ends in, or that month's
 * last where it has no such day (民法典 第201、202条: the first day does not count). Dates YYYY-MM-DD.
 */
export function monthsAfter(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const later = Math.min(day, daysIn(laterYear, laterMonth));
  return [`${laterYear}`, `${laterMonth}`.padStart(2, '0'), `${later}`.padStart(2, '0')].join('-');
}

/** Days from one date to the other, negative when `to` comes first; YYYY-MM-DD. Throws RangeError for a date which does not exist. */
export const daysBetween = (from: string, to: string): number => (midnightUtc(to) - midnightUtc(from)) / dayMs;

/** Monday to Friday unless a holiday, and the weekend days the calendar makes workdays. Date: YYYY-MM-DD. */
export const isWorkingDay = (date: string, calendar: readonly CalendarDay[]): boolean =>
  isWorking(midnightUtc(date), kindsByDate(calendar));

/**
 * The end (23:59:59.999 Asia/Shanghai) of the n-th working day after the day of `from`, n from 1 to 400. The day itself
 * does not count: five working days from a Monday's receipt end on the next Monday (部令23号 第18条: within 5 working
 * days; 第20条: within 10). Years missing in the calendar count their plain weekdays. Throws RangeError.
 */
export function addWorkingDays(from: Date, n: number, calendar: readonly CalendarDay[]): Date {
  if (!Number.isInteger(n) || n < 1 || n > maxWorkingDays) throw new RangeError(`working days out of bounds: ${n}`);
  const kinds = kindsByDate(calendar);
  // Of seven days in a row at least five are weekdays, so the calendar's own days are all that can prolong the search.
  const maxDays = 2 * n + 7 + kinds.size * 2;
  let day = midnightUtc(shanghaiDate(from));
  let left = n;
  for (let passed = 0; passed < maxDays; passed += 1) {
    day += dayMs;
    if (isWorking(day, kinds)) left -= 1;
    if (left === 0) return endOfShanghaiDay(isoDate(day));
  }
  throw new RangeError('the work calendar has too few working days');
}

type Kinds = ReadonlyMap<string, CalendarDay['kind']>;

const kindsByDate = (calendar: readonly CalendarDay[]): Kinds =>
  new Map(calendar.map(({ date, kind }) => [date, kind]));

function isWorking(day: number, kinds: Kinds): boolean {
  const kind = kinds.get(isoDate(day));
  if (kind !== undefined) return kind === 'workday';
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Day 0 of the next month is the last one of this. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isoDate = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** A date as the milliseconds of its midnight in UTC: the form in which days are counted here. */
function midnightUtc(date: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // Date.parse reads 30 February as 2 March.
  if (Number.isNaN(day) || isoDate(day) !== date) throw new RangeError(`not a date: ${date}`);
  return day;
}
