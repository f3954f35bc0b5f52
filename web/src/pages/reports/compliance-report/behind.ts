import type { Schemas } from '../../../api/queries';

type Report = Pick<Schemas['PeriodReportView'], 'startsOn' | 'endsOn' | 'facilityId'>;

/** The ledger records that a figure of the report is made of. */
export function ledgerPath(report: Report, table: string, more: Readonly<Record<string, string>> = {}): string {
  const { startsOn: from, endsOn: to, facilityId } = report;
  return `/ledgers?${new URLSearchParams({ table, from, to, facilityId, ...more }).toString()}`;
}

/** The days of a point of the series: a day, or a month of a year's report. */
export function daysOf(name: string): { readonly from: string; readonly to: string } {
  if (name.length === 10) return { from: name, to: name };
  const [year, month] = name.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${name}-01`, to: `${name}-${last}` };
}
