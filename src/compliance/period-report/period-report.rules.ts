import { addDays } from '../../shared/working-days.js';
import { sumGrams } from '../../shared/mass.js';
import type { LineFigures } from '../declarations/declaration.types.js';
import type { ReportedPeriod, SeriesPoint } from './period-report.types.js';

/** What changed stock on a day: taken in or produced, sent on (less what came back), and what counting found more. */
export interface DayFigures {
  readonly day: string;
  readonly takenInGrams: number;
  readonly handedOnGrams: number;
  readonly differenceGrams: number;
}

/**
 * A point for each day of a month and each month of a year up to `today`, the quiet ones included; stock is carried from
 * point to point, so the last one is what the lines close with.
 */
export function seriesOf(
  { period, startsOn, endsOn }: ReportedPeriod,
  openingGrams: number,
  days: readonly DayFigures[],
  today: string,
): SeriesPoint[] {
  const length = period.length === 4 ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length;
  const names = [...new Set(daysOf(startsOn, endsOn < today ? endsOn : today).map((day) => day.slice(0, length)))];
  let stock = openingGrams;
  return names.map((name) => {
    const own = days.filter(({ day }) => day.startsWith(name));
    const takenInGrams = sumGrams(own.map((day) => day.takenInGrams));
    const handedOnGrams = own.reduce((sum, day) => sum + day.handedOnGrams, 0);
    stock += takenInGrams - handedOnGrams + own.reduce((sum, day) => sum + day.differenceGrams, 0);
    return { name, takenInGrams, handedOnGrams, closingGrams: stock };
  });
}

/** At most those of a leap year. */
function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length < 366; day = addDays(day, 1)) days.push(day);
  return days;
}

const summed = [
  'openingGrams',
  'takenInGrams',
  'producedGrams',
  'differenceGrams',
  'handedOnGrams',
  'closingGrams',
] as const;

export type LineTotals = Readonly<Record<(typeof summed)[number], number>>;

/** Of all codes. Differences and what was sent on may be negative. */
export const totalsOf = (lines: readonly LineFigures[]): LineTotals =>
  Object.fromEntries(summed.map((name) => [name, lines.reduce((sum, line) => sum + line[name], 0)])) as LineTotals;
