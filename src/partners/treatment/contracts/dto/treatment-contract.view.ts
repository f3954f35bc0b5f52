import { AllowedStepView } from '../../../../platform/http/allowed-step.view.js';
import type { Actor } from '../../../../shared/roles.js';
import type { ContractState } from '../../treatment.types.js';
import type { TreatmentContract } from '../treatment-contract.entity.js';
import { contractLifecycle } from '../treatment-contract.lifecycle.js';

/** A contract in a list. */
export class TreatmentContractSummaryView {
  id!: string;
  facilityId!: string;
  companyId!: string;
  number!: string;
  /** First and last day, YYYY-MM-DD. */
  validFrom!: string;
  validTo!: string;
  /** Grams a calendar year. */
  quotaGrams!: number;
  /** `active`, or `terminated` before its last day. */
  state!: ContractState;
  terminateReason!: string | null;
  /** ISO 8601. */
  terminatedAt!: string | null;
  /** Send it back as If-Match: "v3". */
  version!: number;
  allowedSteps!: AllowedStepView[];
}

/** A price from its first day until the next of the same code. */
export class TreatmentPriceView {
  wasteCode!: string;
  /** First day, YYYY-MM-DD. */
  validFrom!: string;
  /** Fen per kilogram that the facility pays; negative: the company pays. */
  fenPerKg!: number;
}

/** What is planned and shipped on a contract in one calendar year. */
export class ContractYearView {
  year!: number;
  quotaGrams!: number;
  /** Planned, not yet shipped. */
  pendingGrams!: number;
  /** Shipped. */
  postedGrams!: number;
}

export class TreatmentContractView extends TreatmentContractSummaryView {
  /** By code, the newest first. */
  prices!: TreatmentPriceView[];
  /** The years in which something was planned, the earliest first. */
  years!: ContractYearView[];
}

export const toTreatmentContractSummaryView = (row: TreatmentContract, actor: Actor): TreatmentContractSummaryView => ({
  id: row.id,
  facilityId: row.facilityId,
  companyId: row.companyId,
  number: row.number,
  validFrom: row.validFrom,
  validTo: row.validTo,
  quotaGrams: row.quotaGrams,
  state: row.state,
  terminateReason: row.terminateReason,
  terminatedAt: row.terminatedAt?.toISOString() ?? null,
  version: row.version,
  allowedSteps: contractLifecycle.allowedSteps(row.state, actor, {}),
});
