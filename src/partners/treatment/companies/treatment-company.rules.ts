import { countyOf } from '../../../shared/division.js';
import { parseUscc } from '../../../shared/uscc.js';
import type { UsccCheck } from '../../../shared/uscc.js';
import { permitEndsEarly, seatUnknown, usccDoubtful, usccMalformed } from '../treatment.errors.js';

interface SettledUscc {
  readonly uscc: string;
  readonly usccCheck: UsccCheck;
  readonly usccOverrideReason: string | null;
}

/**
 * The form to store. Codes in use fail their own check digit (GB 32100-2015), so such a one is taken with the reason why it
 * is right all the same. `treatment-company.uscc-malformed`, `treatment-company.uscc-doubtful`, 422.
 */
export function settleUscc(text: string, overrideReason: string | null): SettledUscc {
  const { code, wellFormed, checkDigitValid } = parseUscc(text);
  if (!wellFormed) throw usccMalformed({}, '/uscc');
  if (checkDigitValid) return { uscc: code, usccCheck: 'passed', usccOverrideReason: null };
  if (overrideReason === null) throw usccDoubtful({}, '/uscc');
  return { uscc: code, usccCheck: 'failed', usccOverrideReason: overrideReason };
}

/** The present code of the county, of any province. `treatment-company.division-unknown`, 422. */
export function settleSeat(code: string): string {
  const county = countyOf(code);
  if (county === null) throw seatUnknown({}, '/divisionCode');
  return county;
}

/** `treatment-company.permit-ends-early`, 422. */
export function assertPermitPeriod(permit: { permitValidFrom: string; permitValidTo: string }): void {
  if (permit.permitValidTo < permit.permitValidFrom) throw permitEndsEarly({}, '/permitValidTo');
}
