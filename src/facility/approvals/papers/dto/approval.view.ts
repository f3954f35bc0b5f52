import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../../../shared/lifecycle.js';
import { approvalKinds, approvalStates } from '../../approvals.types.js';
import type { ApprovalKind, ApprovalState, LegalSource } from '../../approvals.types.js';
import type { Approval } from '../approval.entity.js';
import { hasBegun, isOver, sourcesOf } from '../approval.rules.js';

/** 批准文件 of the facility. Days are YYYY-MM-DD. */
export class ApprovalSummaryView {
  id!: string;
  facilityId!: string;
  @ApiProperty({ enum: approvalKinds })
  kind!: ApprovalKind;
  @ApiProperty({ enum: approvalStates })
  state!: ApprovalState;
  /** 文号; of an insurance the policy number. */
  number!: string | null;
  /** The authority; of an insurance the insurer. */
  issuer!: string | null;
  issuedOn!: string | null;
  validFrom!: string | null;
  /** Last day; null where it has no end. */
  validUntil!: string | null;
  /** Entered as in force, and today lies within its validity. */
  inForceToday!: boolean;
  /** 保险金额 in fen. */
  insuredFen!: number | null;
  /** The paper that this one renews. */
  followsId!: string | null;
  version!: number;
}

/** A rule that asks for such a paper. */
export class LegalSourceView implements LegalSource {
  text!: string;
  /** First day it is in force, YYYY-MM-DD; null where that is not known. */
  since!: string | null;
  /** Last day it was in force; null while it is. */
  until!: string | null;
  /** Written from memory: compare it with the text before you rely on it. */
  uncertain!: boolean;
}

export class ApprovalView extends ApprovalSummaryView {
  /** What it rests on, as written when it was entered. */
  basis!: string;
  note!: string | null;
  /** GET /facility-documents/:id/content gives each. */
  documentIds!: string[];
  revokeReason!: string | null;
  /** The renewal of this paper, be it a draft or in force. */
  followedById!: string | null;
  /** The rules that ask for such a paper on its day of issue; of a draft without one, today. */
  sources!: LegalSourceView[];
  /** ISO 8601. */
  createdAt!: string;
  allowedSteps!: AllowedStepView[];
}

export const toApprovalSummaryView = (row: Approval, today: string): ApprovalSummaryView => ({
  id: row.id,
  facilityId: row.facilityId,
  kind: row.kind,
  state: row.state,
  number: row.number,
  issuer: row.issuer,
  issuedOn: row.issuedOn,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  inForceToday: row.state === 'inForce' && hasBegun(row.validFrom, today) && !isOver(row.validUntil, today),
  insuredFen: row.insuredFen,
  followsId: row.followsId,
  version: row.version,
});

export const toApprovalView = (
  row: Approval,
  today: string,
  followedById: string | null,
  allowedSteps: AllowedStep[],
): ApprovalView => ({
  ...toApprovalSummaryView(row, today),
  basis: row.basis,
  note: row.note,
  documentIds: row.documentIds,
  revokeReason: row.revokeReason,
  followedById,
  sources: sourcesOf(row.kind, row.issuedOn ?? today),
  createdAt: row.createdAt.toISOString(),
  allowedSteps,
});
