import type { LineFigures } from '../declarations/declaration.types.js';
import type { Text } from '../../shared/domain-error.js';
import type { Period } from '../../shared/period.js';

/** A month or a year. */
export type ReportedPeriod = Omit<Period, 'kind'>;

/** What went in, out, and stood at the end: of a day in a month's report, of a month in a year's. */
export interface SeriesPoint {
  readonly name: string;
  readonly takenInGrams: number;
  readonly handedOnGrams: number;
  readonly closingGrams: number;
}

/** What fell due in the period: done in time, done late, or not done though its time is over. */
export interface DeadlineFigure {
  readonly kind: 'acceptance' | 'backfill' | 'declaration';
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
}

export interface QuotaFigure {
  readonly year: number;
  /** '' of the permit as a whole. */
  readonly category: string;
  readonly quotaGrams: number;
  /** Of the year as it stands when the report is made. */
  readonly usedGrams: number;
}

export interface DiscrepancyFigure {
  readonly attribute: 'name' | 'quantity' | 'property' | 'form' | 'packaging';
  readonly found: number;
  readonly open: number;
  readonly unreported: number;
}

export interface AlertFigure {
  readonly kind: string;
  readonly title: Text;
  readonly opened: number;
  readonly open: number;
}

export interface EmissionLine {
  readonly outletCode: string;
  readonly outletName: string;
  readonly parameterName: Text;
  readonly unit: string;
  readonly readings: number;
  /** Decimal texts. */
  readonly mean: string | null;
  readonly most: string | null;
  readonly daysExceeded: number;
  readonly completePermille: number | null;
}

/** A compliance report (合规报告): every figure of a facility's month or year. Masses in grams. */
export interface PeriodFigures extends ReportedPeriod {
  readonly facilityId: string;
  readonly facilityName: string;
  /** Of each code: 期初, 接收 and 自产, 盘点差, 委外, 期末. */
  readonly lines: readonly LineFigures[];
  readonly series: readonly SeriesPoint[];
  readonly quotas: readonly QuotaFigure[];
  readonly deadlines: readonly DeadlineFigure[];
  readonly discrepancies: readonly DiscrepancyFigure[];
  readonly alerts: readonly AlertFigure[];
  readonly emissions: readonly EmissionLine[];
  /** The audit leaf that was the newest when it was made; null before the first. */
  readonly restsOn: { readonly seq: number; readonly at: Date } | null;
}
