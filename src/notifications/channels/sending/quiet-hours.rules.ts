/** Minutes after midnight in Asia/Shanghai; the first belongs to the quiet hours, the last no more. May pass midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

export const usualQuietHours: QuietHours = { from: 22 * 60, to: 7 * 60 };

const shanghaiOffsetMinutes = 8 * 60;
const minutesPerDay = 24 * 60;
const msPerMinute = 60_000;

const minuteOfDay = (instant: Date): number =>
  (Math.floor(instant.getTime() / msPerMinute) + shanghaiOffsetMinutes) % minutesPerDay;

/** When the quiet hours end in which the instant lies; null outside of them. */
export function quietUntil(hours: QuietHours | null, now: Date): Date | null {
  if (hours === null) return null;
  const { from, to } = hours;
  const minute = minuteOfDay(now);
  const isQuiet = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return null;
  const left = (to - minute + minutesPerDay) % minutesPerDay;
  const thisMinute = Math.floor(now.getTime() / msPerMinute) * msPerMinute;
  return new Date(thisMinute + left * msPerMinute);
}
