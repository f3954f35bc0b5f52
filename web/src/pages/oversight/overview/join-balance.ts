import type { Schemas } from '../../../api/queries';
import type { overviewWords } from './overview.words';

type LedgerRow = Schemas['LedgerBalanceRowView'];
type StockRow = Pick<Schemas['StockFigureView'], 'wasteCode' | 'grams'>;

export type BalanceLine = Omit<LedgerRow, 'categoryCode'> & { readonly storedGrams: number };

const nothing = {
  openingGrams: 0,
  generatedGrams: 0,
  receivedGrams: 0,
  repackedGrams: 0,
  countedGrams: 0,
  selfTreatedGrams: 0,
  sentAwayGrams: 0,
  closingGrams: 0,
};

/** The ledger's codes beside the stock's; a code that only one of them knows is a line as well. */
export function joinBalance(ledger: readonly LedgerRow[], stock: readonly StockRow[]): BalanceLine[] {
  const stored = new Map<string, number>();
  for (const { wasteCode, grams } of stock)
    if (wasteCode !== null) stored.set(wasteCode, (stored.get(wasteCode) ?? 0) + grams);
  const known = new Set(ledger.map(({ wasteCode }) => wasteCode));
  const unknown = [...stored.keys()].filter((code) => !known.has(code));
  return [
    ...ledger.map((row) => ({ ...row, storedGrams: stored.get(row.wasteCode) ?? 0 })),
    ...unknown.map((wasteCode) => ({ ...nothing, wasteCode, storedGrams: stored.get(wasteCode)! })),
  ].sort((one, other) => one.wasteCode.localeCompare(other.wasteCode));
}

/** What the closing figure is made of, as it is shown, each with its sign. */
export const balanceTerms = [
  ['openingGrams', 'opening', 1],
  ['generatedGrams', 'generated', 1],
  ['receivedGrams', 'received', 1],
  ['repackedGrams', 'repacked', 1],
  ['countedGrams', 'counted', 1],
  ['selfTreatedGrams', 'selfTreated', -1],
  ['sentAwayGrams', 'sentAway', -1],
] as const satisfies readonly (readonly [keyof BalanceLine, keyof typeof overviewWords, 1 | -1])[];
