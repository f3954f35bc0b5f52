import { priceRules } from '../../../shared/dated-prices.js';
import type { Period } from '../../../shared/dated-prices.js';
import { monthsAfter } from '../../../shared/working-days.js';
import { contractEndsEarly, contractTooLong, priceOutside, pricePast, priceTwice } from '../treatment.errors.js';

const mostYears = 10;

/** `treatment-contract.ends-early`, `treatment-contract.too-long`, 422. */
export function assertContractPeriod({ validFrom, validTo }: Period): void {
  if (validTo < validFrom) throw contractEndsEarly({}, '/validTo');
  if (validTo > monthsAfter(validFrom, mostYears * 12)) throw contractTooLong({}, '/validTo');
}

/** The calendar years whose quota a change moves: from this one on, since what was shipped before is done. At most 11. */
export function yearsFrom(thisYear: number, { validFrom, validTo }: Period): number[] {
  const first = Math.max(thisYear, Number(validFrom.slice(0, 4)));
  const last = Number(validTo.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

/** `treatment-contract.price-twice`, `…price-outside`, `…price-past`, 422. */
export const { assertPricedOnce, assertPriceDays } = priceRules({
  twice: priceTwice,
  outside: priceOutside,
  past: pricePast,
});
