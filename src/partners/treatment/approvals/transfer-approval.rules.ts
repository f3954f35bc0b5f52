import { monthsAfter } from '../../../shared/working-days.js';
import {
  approvalBeyondPermit,
  approvalEndsEarly,
  approvalNotNeeded,
  approvalTooLong,
  approvedNotPermitted,
} from '../treatment.errors.js';
import { isCrossProvince } from '../treatment.rules.js';
import type { ApprovedLine, TreatmentParty } from '../treatment.types.js';

interface GivenApproval {
  readonly validFrom: string;
  readonly validTo: string;
  readonly lines: readonly ApprovedLine[];
}

/**
 * What an approval can say (部令23号 第21–28条): for a company in another province, for twelve months at most and no longer than
 * its permit, and only what that permit allows. `transfer-approval.not-needed`, `…ends-early`, `…too-long`,
 * `…beyond-permit`, `…line-not-permitted`, all 422.
 */
export function assertApproval(approval: GivenApproval, company: TreatmentParty, facilityDivision: string): void {
  const { validFrom, validTo, lines } = approval;
  if (!isCrossProvince(facilityDivision, company.divisionCode)) throw approvalNotNeeded({}, '/companyId');
  if (validTo < validFrom) throw approvalEndsEarly({}, '/validTo');
  const latest = monthsAfter(validFrom, 12);
  if (validTo > latest) throw approvalTooLong({ latest }, '/validTo');
  const { permitNo, permitValidTo } = company;
  if (validTo > permitValidTo) throw approvalBeyondPermit({ permitNo, validTo: permitValidTo }, '/validTo');
  lines.forEach(({ wasteCode: code, methodCode: method }, place) => {
    if (company.methodsOf.get(code)?.includes(method) !== true)
      throw approvedNotPermitted({ code, method }, `/lines/${place}`);
  });
}
