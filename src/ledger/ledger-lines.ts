import type { LedgerLine } from './ledger.service.js';

/** One line an account, those of nothing left out. */
export function summed(lines: readonly LedgerLine[]): LedgerLine[] {
  const sums = new Map<string, LedgerLine>();
  for (const { account, grams } of lines)
    sums.set(account.key, { account, grams: (sums.get(account.key)?.grams ?? 0) + grams });
  return [...sums.values()].filter(({ grams }) => grams !== 0);
}
