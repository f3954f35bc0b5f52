import { AllowedStepView } from '../../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../../shared/lifecycle.js';
import type { AgreementPrice } from '../agreement-price.entity.js';
import type { AgreementState } from '../agreement.types.js';
import type { ServiceAgreement } from '../service-agreement.entity.js';

/** A service agreement in a list. */
export class AgreementSummaryView {
  id!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  number!: string;
  state!: AgreementState;
  /** First and last day, YYYY-MM-DD. */
  validFrom!: string;
  validTo!: string;
  /** Least charge of a visit in fen. */
  minimumChargeFen!: number;
  /** Null while the signed paper is not on file. */
  signedDocumentId!: string | null;
  /** ISO 8601. */
  createdAt!: string;
  version!: number;
}

/** A price from its first day until the next of the same code. */
export class AgreementPriceView {
  wasteCode!: string;
  /** First day, YYYY-MM-DD. */
  validFrom!: string;
  /** Fen per kilogram; negative: the facility pays the enterprise. */
  fenPerKg!: number;
}

export class AgreementView extends AgreementSummaryView {
  /** By code, the newest first. */
  prices!: AgreementPriceView[];
  terminateReason!: string | null;
  /** ISO 8601. */
  terminatedAt!: string | null;
  allowedSteps!: AllowedStepView[];
}

export const toAgreementSummaryView = (
  row: ServiceAgreement,
  names: ReadonlyMap<string, string>,
): AgreementSummaryView => ({
  id: row.id,
  enterpriseId: row.enterpriseId,
  enterpriseName: names.get(row.enterpriseId) ?? '',
  number: row.number,
  state: row.state,
  validFrom: row.validFrom,
  validTo: row.validTo,
  minimumChargeFen: row.minimumChargeFen,
  signedDocumentId: row.signedDocumentId,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});

export const toAgreementView = (
  row: ServiceAgreement,
  names: ReadonlyMap<string, string>,
  prices: readonly AgreementPrice[],
  steps: readonly AllowedStep[],
): AgreementView => ({
  ...toAgreementSummaryView(row, names),
  prices: prices.map(({ wasteCode, validFrom, fenPerKg }) => ({ wasteCode, validFrom, fenPerKg })),
  terminateReason: row.terminateReason,
  terminatedAt: row.terminatedAt?.toISOString() ?? null,
  allowedSteps: [...steps],
});
