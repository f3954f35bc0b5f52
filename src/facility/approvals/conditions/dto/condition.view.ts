import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../../../shared/lifecycle.js';
import { operatorRoles } from '../../../../shared/roles.js';
import { conditionKinds, conditionStates } from '../../approvals.types.js';
import type { ConditionKind, ConditionState, ResponsibleRole } from '../../approvals.types.js';
import type { ApprovalCondition } from '../approval-condition.entity.js';
import type { ApprovalProof } from '../approval-proof.entity.js';
import { isOverdue } from '../condition.rules.js';

/** 批复要求. Days are YYYY-MM-DD. */
export class ConditionSummaryView {
  id!: string;
  facilityId!: string;
  approvalId!: string;
  /** Within its approval. */
  number!: number;
  text!: string;
  @ApiProperty({ enum: conditionKinds })
  kind!: ConditionKind;
  /** Of a recurring one the first time; null: kept for good. */
  dueOn!: string | null;
  intervalMonths!: number | null;
  /** By then it has to be done, or done again. */
  nextDueOn!: string | null;
  /** Open after that day. */
  overdue!: boolean;
  lastProvedOn!: string | null;
  /** Who sees to it. */
  @ApiProperty({ enum: operatorRoles })
  role!: ResponsibleRole;
  basis!: string;
  @ApiProperty({ enum: conditionStates })
  state!: ConditionState;
  waiveReason!: string | null;
  version!: number;
}

export class ConditionView extends ConditionSummaryView {
  allowedSteps!: AllowedStepView[];
}

/** 履行记录. */
export class ProofView {
  id!: string;
  conditionId!: string;
  /** YYYY-MM-DD. */
  provedOn!: string;
  text!: string;
  documentId!: string | null;
  /** ISO 8601. */
  filedAt!: string;
}

export const toConditionSummaryView = (row: ApprovalCondition, today: string): ConditionSummaryView => ({
  id: row.id,
  facilityId: row.facilityId,
  approvalId: row.approvalId,
  number: row.number,
  text: row.text,
  kind: row.kind,
  dueOn: row.dueOn,
  intervalMonths: row.intervalMonths,
  nextDueOn: row.nextDueOn,
  overdue: isOverdue(row.state, row.nextDueOn, today),
  lastProvedOn: row.lastProvedOn,
  role: row.role,
  basis: row.basis,
  state: row.state,
  waiveReason: row.waiveReason,
  version: row.version,
});

export const toConditionView = (row: ApprovalCondition, today: string, allowedSteps: AllowedStep[]): ConditionView => ({
  ...toConditionSummaryView(row, today),
  allowedSteps,
});

export const toProofView = (row: ApprovalProof): ProofView => ({
  id: row.id,
  conditionId: row.conditionId,
  provedOn: row.provedOn,
  text: row.text,
  documentId: row.documentId,
  filedAt: row.filedAt.toISOString(),
});
