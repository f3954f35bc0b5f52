import { priceRules } from '../../shared/dated-prices.js';
import type { Period } from '../../shared/dated-prices.js';
import {
  agreementEndsEarly,
  agreementOutsidePermit,
  priceOutsideAgreement,
  pricePast,
  priceTwice,
} from './agreement.errors.js';

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

/** `agreement.price-twice`, `agreement.price-outside`, `agreement.price-past`, 422. */
export const { assertPricedOnce, assertPriceDays } = priceRules({
  twice: priceTwice,
  outside: priceOutsideAgreement,
  past: pricePast,
});
