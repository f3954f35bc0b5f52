import { addDays } from './working-days.js';

export const periodKinds = ['month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A stretch of the calendar. Days as YYYY-MM-DD in Asia/Shanghai, both included. */
export interface Period {
  readonly kind: PeriodKind;
  /** 2026-07, 2026-Q3 or 2026. */
  readonly period: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const monthsOf: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 };

/** The period of the kind that holds the day. */
export function periodOf(kind: PeriodKind, day: string): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const length = monthsOf[kind];
  const first = month - ((month - 1) % length);
  const startsOn = firstOf(year, first);
  const endsOn = addDays(firstOf(year, first + length), -1);
  const names = { month: startsOn.slice(0, 7), quarter: `${year}-Q${(first + 2) / 3}`, year: `${year}` };
  return { kind, period: names[kind], startsOn, endsOn };
}

/** The period of that name: 2026-07, 2026-Q3 or 2026. */
export function periodNamed(name: string): Period {
  const [year, quarter] = name.split('-Q');
  if (quarter !== undefined) return periodOf('quarter', firstOf(Number(year), Number(quarter) * 3));
  return name.length === 4 ? periodOf('year', `${name}-01-01`) : periodOf('month', `${name}-01`);
}

/** Months may be counted beyond 12. */
function firstOf(year: number, month: number): string {
  const [years, place] = [Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
  return `${year + years}-${String(place).padStart(2, '0')}-01`;
}
