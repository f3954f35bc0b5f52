import { monthsAfter } from '../../../shared/working-days.js';
import { contractEndsEarly, contractTooLong, priceOutside, pricePast, priceTwice } from '../treatment.errors.js';

/** Days as YYYY-MM-DD; `validTo` is the last one. */
interface Period {
  readonly validFrom: string;
  readonly validTo: string;
}

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

interface PriceLine {
  readonly wasteCode: string;
  readonly validFrom: string;
}

/** `treatment-contract.price-twice`, 422. */
export function assertPricedOnce(prices: readonly PriceLine[]): void {
  const keys = prices.map(({ wasteCode, validFrom }) => `${wasteCode} ${validFrom}`);
  const place = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (place >= 0) throw priceTwice({ code: prices[place]!.wasteCode }, `/prices/${place}/wasteCode`);
}

/** A later price begins within the contract and not in the past. `treatment-contract.price-outside`, `…price-past`, 422. */
export function assertPriceDays(
  prices: readonly Pick<PriceLine, 'validFrom'>[],
  { validFrom, validTo }: Period,
  today: string,
): void {
  prices.forEach((price, place) => {
    const pointer = `/prices/${place}/validFrom`;
    if (price.validFrom < validFrom || price.validFrom > validTo) throw priceOutside({ validFrom, validTo }, pointer);
    if (price.validFrom < today) throw pricePast({ today }, pointer);
  });
}
