import { dayOf } from '../../../shared/format';
import type { BalanceLine } from './join-balance';

/** What the balance was read of: a facility's year, up to now or as of a past instant. */
export interface BalanceSight {
  readonly facilityId: string;
  readonly year: string;
  /** Null: now. */
  readonly asOf: string | null;
}

type Table = 'B.1' | 'B.2' | 'B.4' | 'B.5' | 'balance';

const address = (path: string, named: Readonly<Record<string, string | null | undefined>>): string =>
  `${path}?${new URLSearchParams(Object.entries(named).filter((one): one is [string, string] => typeof one[1] === 'string')).toString()}`;

/** The ledger of the same facility, days and instant; with both days its tables can be downloaded, too. */
export function ledgerBehind({ facilityId, year, asOf }: BalanceSight, table: Table, wasteCode?: string): string {
  const to = asOf === null ? `${year}-12-31` : dayOf(asOf);
  return address('/ledgers', { facilityId, table, wasteCode, from: `${year}-01-01`, to, asOf });
}

/** The containers in store. */
export const stockBehind = ({ facilityId, asOf }: BalanceSight, wasteCode?: string): string =>
  address('/stock', { facilityId, groupBy: 'code', wasteCode, asOf });

/**
 * The tables whose records of a code add up to the figure. 接收 has none: table B.2 also has what was repacked and what the
 * facility produced itself.
 */
export const tableOf: Readonly<Partial<Record<keyof BalanceLine, Table>>> = {
  generatedGrams: 'B.1',
  selfTreatedGrams: 'B.4',
  sentAwayGrams: 'B.5',
};
