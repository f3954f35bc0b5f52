import type { MethodCode } from '../../shared/method-code.js';
import type { Grams } from '../../shared/mass.js';
import type { PartnerState } from '../partner.lifecycle.js';

/** A treatment company as other modules plan with it. */
export interface TreatmentParty {
  readonly id: string;
  readonly facilityId: string;
  readonly name: string;
  readonly uscc: string;
  /** The county it sits in, six digits; any province. */
  readonly divisionCode: string;
  readonly address: string;
  readonly phone: string;
  readonly permitNo: string;
  /** First and last valid day, YYYY-MM-DD. */
  readonly permitValidFrom: string;
  readonly permitValidTo: string;
  readonly state: PartnerState;
  /** What its permit lets it do with each code it may take. */
  readonly methodsOf: ReadonlyMap<string, readonly MethodCode[]>;
}

/** The contract in force on a day. Days YYYY-MM-DD, `validTo` the last one. */
export interface ContractInForce {
  readonly id: string;
  readonly number: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Grams a calendar year. */
  readonly quotaGrams: Grams;
}

/** With whom there is a contract on a day, and what that company's permit lets it do. */
export interface ContractedCompany {
  readonly companyId: string;
  readonly name: string;
  /** The county it sits in, six digits. */
  readonly seatCode: string;
  readonly permitNo: string;
  /** Grams a calendar year, over all codes. */
  readonly quotaGrams: Grams;
  readonly lines: readonly { readonly wasteCode: string; readonly methodCode: MethodCode }[];
}

export const contractStates = ['active', 'terminated'] as const;
export type ContractState = (typeof contractStates)[number];

export const approvalStates = ['active', 'revoked'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** What may go of one code, and what may be done with it. */
export interface ApprovedLine {
  readonly wasteCode: string;
  readonly methodCode: MethodCode;
  readonly grams: Grams;
}

/** A 跨省转移批准. Days YYYY-MM-DD, `validTo` the last one. */
export interface ApprovalTerms {
  readonly id: string;
  readonly companyId: string;
  readonly number: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** The provinces on the way, as the decision names them. */
  readonly route: string;
  readonly state: ApprovalState;
  readonly lines: readonly ApprovedLine[];
}
