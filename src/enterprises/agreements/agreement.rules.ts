import {
  agreementEndsEarly,
  agreementOutsidePermit,
  priceOutsideAgreement,
  pricePast,
  priceTwice,
} from './agreement.errors.js';

/** Days as YYYY-MM-DD; `validTo` is the last one. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string;
}

/**
 * An agreement lies within the permit in force when it begins: waste may be handed over under a permit only (法典
 * 第534条). `agreement.ends-early`, `agreement.outside-permit`, 422.
 */
export function assertPeriod(agreement: Period, permit: Period & { readonly number: string }): void {
  const { validFrom, validTo, number } = permit;
  if (agreement.validTo < agreement.validFrom) throw agreementEndsEarly({}, '/validTo');
  if (agreement.validFrom < validFrom)
    throw agreementOutsidePermit({ permit: number, validFrom, validTo }, '/validFrom');
  if (agreement.validTo > validTo) throw agreementOutsidePermit({ permit: number, validFrom, validTo }, '/validTo');
}

/** `agreement.price-twice`, 422. */
export function assertPricedOnce(prices: readonly { readonly wasteCode: string; readonly validFrom: string }[]): void {
  const keys = prices.map(({ wasteCode, validFrom }) => `${wasteCode} ${validFrom}`);
  const place = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (place >= 0) throw priceTwice({ code: prices[place]!.wasteCode }, `/prices/${place}/wasteCode`);
}

/** A later price begins within the agreement and not in the past. `agreement.price-outside`, `agreement.price-past`, 422. */
export function assertPriceDays(
  prices: readonly { readonly validFrom: string }[],
  agreement: Period,
  today: string,
): void {
  const { validFrom, validTo } = agreement;
  prices.forEach((price, place) => {
    const pointer = `/prices/${place}/validFrom`;
    if (price.validFrom < validFrom || price.validFrom > validTo)
      throw priceOutsideAgreement({ validFrom, validTo }, pointer);
    if (price.validFrom < today) throw pricePast({ today }, pointer);
  });
}
