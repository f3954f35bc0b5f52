import { AllowedStepView } from '../../../../platform/http/allowed-step.view.js';
import type { MethodCode } from '../../../../shared/method-code.js';
import type { Actor } from '../../../../shared/roles.js';
import type { UsccCheck } from '../../../../shared/uscc.js';
import { treatmentCompanyLifecycle } from '../../../partner.lifecycle.js';
import type { PartnerState } from '../../../partner.lifecycle.js';
import type { TreatmentCompany } from '../treatment-company.entity.js';
import type { TreatmentPermitLine } from '../treatment-permit-line.entity.js';

/** A treatment company in a list. */
export class TreatmentCompanySummaryView {
  id!: string;
  facilityId!: string;
  name!: string;
  uscc!: string;
  /** Of the check digit. */
  usccCheck!: UsccCheck;
  /** Why a failed check digit was accepted. */
  usccOverrideReason!: string | null;
  /** The county it sits in, six digits of GB/T 2260. */
  divisionCode!: string;
  address!: string;
  phone!: string;
  /** Number of the 危险废物经营许可证. */
  permitNo!: string;
  /** First and last valid day, YYYY-MM-DD. */
  permitValidFrom!: string;
  permitValidTo!: string;
  /** `active`, or `retired`: named by old papers and no longer shipped to. */
  state!: PartnerState;
  /** Send it back as If-Match: "v3". */
  version!: number;
  allowedSteps!: AllowedStepView[];
}

export class PermitLineView {
  wasteCode!: string;
  /** 利用处置方式代码, HJ 1033 附录F. */
  methodCode!: MethodCode;
}

/** A treatment company with all that its permit allows. */
export class TreatmentCompanyView extends TreatmentCompanySummaryView {
  /** By code, then by method. */
  permitLines!: PermitLineView[];
}

export const toTreatmentCompanySummaryView = (row: TreatmentCompany, actor: Actor): TreatmentCompanySummaryView => ({
  id: row.id,
  facilityId: row.facilityId,
  name: row.name,
  uscc: row.uscc,
  usccCheck: row.usccCheck,
  usccOverrideReason: row.usccOverrideReason,
  divisionCode: row.seatCode,
  address: row.address,
  phone: row.phone,
  permitNo: row.permitNo,
  permitValidFrom: row.permitValidFrom,
  permitValidTo: row.permitValidTo,
  state: row.state,
  version: row.version,
  allowedSteps: treatmentCompanyLifecycle.allowedSteps(row.state, actor, {}),
});

export const toTreatmentCompanyView = (
  row: TreatmentCompany,
  lines: readonly Pick<TreatmentPermitLine, 'wasteCode' | 'methodCode'>[],
  actor: Actor,
): TreatmentCompanyView => ({
  ...toTreatmentCompanySummaryView(row, actor),
  permitLines: lines.map(({ wasteCode, methodCode }) => ({ wasteCode, methodCode })),
});
