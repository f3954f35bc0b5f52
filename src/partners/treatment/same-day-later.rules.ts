/**
 * The last day of a period of so many months that begins on a day (YYYY-MM-DD): the same day of the month it ends in, or that
 * month's last (民法典 第201、202条: the first day does not count; without a corresponding day, the month's last).
 */
export function sameDayLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const place = month - 1 + months;
  const [endYear, endMonth] = [year + Math.floor(place / 12), place % 12];
  const lastOfMonth = new Date(Date.UTC(endYear, endMonth + 1, 0)).getUTCDate();
  return new Date(Date.UTC(endYear, endMonth, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
