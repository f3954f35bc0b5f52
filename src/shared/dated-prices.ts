import type { DomainError } from './domain-error.js';

/** Days as YYYY-MM-DD; `validTo` is the last one. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string;
}

interface PriceLine {
  readonly wasteCode: string;
  readonly validFrom: string;
}

/** How a paper with prices words its refusals; codes and statuses are its own. */
export interface PriceRefusals {
  readonly twice: (details: { code: string }, pointer: string) => DomainError;
  readonly outside: (details: { validFrom: string; validTo: string }, pointer: string) => DomainError;
  readonly past: (details: { today: string }, pointer: string) => DomainError;
}

/**
 * Prices of a paper, each holding from its day until the next of the same code. Lines are pointed at as `/prices/<place>`.
 */
export const priceRules = ({ twice, outside, past }: PriceRefusals) => ({
  /** Throws `twice` at the second price of a code on one day. */
  assertPricedOnce(prices: readonly PriceLine[]): void {
    const keys = prices.map(({ wasteCode, validFrom }) => `${wasteCode} ${validFrom}`);
    const place = keys.findIndex((key, index) => keys.indexOf(key) < index);
    if (place >= 0) throw twice({ code: prices[place]!.wasteCode }, `/prices/${place}/wasteCode`);
  },

  /** A later price begins within the paper's days, or throws `outside`, and not in the past, or throws `past`. */
  assertPriceDays(
    prices: readonly Pick<PriceLine, 'validFrom'>[],
    { validFrom, validTo }: Period,
    today: string,
  ): void {
    prices.forEach((price, place) => {
      const pointer = `/prices/${place}/validFrom`;
      if (price.validFrom < validFrom || price.validFrom > validTo) throw outside({ validFrom, validTo }, pointer);
      if (price.validFrom < today) throw past({ today }, pointer);
    });
  },
});
