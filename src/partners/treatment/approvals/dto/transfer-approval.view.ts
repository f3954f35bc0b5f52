import { AllowedStepView } from '../../../../platform/http/allowed-step.view.js';
import type { MethodCode } from '../../../../shared/method-code.js';
import type { Actor } from '../../../../shared/roles.js';
import type { ApprovalState } from '../../treatment.types.js';
import type { TransferApproval } from '../transfer-approval.entity.js';
import { approvalLifecycle } from '../transfer-approval.lifecycle.js';

/** An approval in a list. */
export class TransferApprovalSummaryView {
  id!: string;
  facilityId!: string;
  companyId!: string;
  /** 批准文号. */
  number!: string;
  /** First and last day, YYYY-MM-DD. */
  validFrom!: string;
  validTo!: string;
  /** 途经省份. */
  route!: string;
  /** `active`, or `revoked` before its last day. */
  state!: ApprovalState;
  revokeReason!: string | null;
  /** ISO 8601. */
  revokedAt!: string | null;
  /** Send it back as If-Match: "v3". */
  version!: number;
  allowedSteps!: AllowedStepView[];
}

export class ApprovedLineView {
  wasteCode!: string;
  /** 利用处置方式代码, HJ 1033 附录F. */
  methodCode!: MethodCode;
  /** Approved, over all trips. */
  grams!: number;
  /** Planned, not yet shipped. */
  pendingGrams!: number;
  /** Shipped. */
  postedGrams!: number;
}

export class TransferApprovalView extends TransferApprovalSummaryView {
  /** By code. */
  lines!: ApprovedLineView[];
}

export const toTransferApprovalSummaryView = (row: TransferApproval, actor: Actor): TransferApprovalSummaryView => ({
  id: row.id,
  facilityId: row.facilityId,
  companyId: row.companyId,
  number: row.number,
  validFrom: row.validFrom,
  validTo: row.validTo,
  route: row.route,
  state: row.state,
  revokeReason: row.revokeReason,
  revokedAt: row.revokedAt?.toISOString() ?? null,
  version: row.version,
  allowedSteps: approvalLifecycle.allowedSteps(row.state, actor, {}),
});
