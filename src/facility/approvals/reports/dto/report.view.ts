import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../../../shared/lifecycle.js';
import type { EnvironmentalOpinion } from '../environmental-opinion.entity.js';
import type { EnvironmentalReport } from '../environmental-report.entity.js';
import type { EnvironmentalReview } from '../environmental-review.entity.js';
import type { ReportVersion } from '../report-version.entity.js';
import { reportForms, reportStates, verdicts } from '../report.types.js';
import type { Expert, ReportForm, ReportState, Verdict } from '../report.types.js';

/** 环评文件. Days are YYYY-MM-DD. */
export class ReportSummaryView {
  id!: string;
  facilityId!: string;
  @ApiProperty({ enum: reportStates })
  state!: ReportState;
  /** `report` 报告书, `form` 报告表. */
  @ApiProperty({ enum: reportForms })
  form!: ReportForm;
  projectName!: string;
  /** 编制单位. */
  preparedBy!: string;
  preparedOn!: string;
  /** 审批部门. */
  authority!: string | null;
  submittedOn!: string | null;
  resubmittedOn!: string | null;
  decisionNumber!: string | null;
  decidedOn!: string | null;
  /** The approval with its conditions: GET /approvals/:id. */
  approvalId!: string | null;
  acceptedOn!: string | null;
  publishedOn!: string | null;
  version!: number;
}

export class ReportVersionView {
  number!: number;
  documentId!: string;
  note!: string;
  /** ISO 8601. */
  filedAt!: string;
}

export class ExpertView implements Expert {
  name!: string;
  field!: string;
  organisation!: string;
}

export class OpinionView {
  id!: string;
  /** Within its review. */
  number!: number;
  text!: string;
  /** Name of the expert; null: the panel. */
  raisedBy!: string | null;
  answer!: string | null;
  changedWhere!: string | null;
  /** ISO 8601. */
  answeredAt!: string | null;
}

export class ReviewView {
  round!: number;
  heldOn!: string;
  place!: string;
  experts!: ExpertView[];
  @ApiProperty({ enum: verdicts, nullable: true })
  verdict!: Verdict | null;
  /** ISO 8601. */
  concludedAt!: string | null;
  /** As numbered. */
  opinions!: OpinionView[];
}

export class ReportView extends ReportSummaryView {
  rejectionReason!: string | null;
  acceptanceConclusion!: string | null;
  acceptanceDocumentId!: string | null;
  /** In the order in which they were filed; the last one stands. */
  versions!: ReportVersionView[];
  reviews!: ReviewView[];
  /** ISO 8601. */
  createdAt!: string;
  allowedSteps!: AllowedStepView[];
}

/** What hangs on a report. */
export interface ReportParts {
  readonly versions: readonly ReportVersion[];
  readonly reviews: readonly EnvironmentalReview[];
  readonly opinions: readonly EnvironmentalOpinion[];
}

export const toReportSummaryView = (row: EnvironmentalReport): ReportSummaryView => ({
  id: row.id,
  facilityId: row.facilityId,
  state: row.state,
  form: row.form,
  projectName: row.projectName,
  preparedBy: row.preparedBy,
  preparedOn: row.preparedOn,
  authority: row.authority,
  submittedOn: row.submittedOn,
  resubmittedOn: row.resubmittedOn,
  decisionNumber: row.decisionNumber,
  decidedOn: row.decidedOn,
  approvalId: row.approvalId,
  acceptedOn: row.acceptedOn,
  publishedOn: row.publishedOn,
  version: row.version,
});

export const toReportView = (
  row: EnvironmentalReport,
  { versions, reviews, opinions }: ReportParts,
  allowedSteps: AllowedStep[],
): ReportView => ({
  ...toReportSummaryView(row),
  rejectionReason: row.rejectionReason,
  acceptanceConclusion: row.acceptanceConclusion,
  acceptanceDocumentId: row.acceptanceDocumentId,
  versions: versions.map(toVersionView),
  reviews: reviews.map((review) => toReviewView(review, opinions)),
  createdAt: row.createdAt.toISOString(),
  allowedSteps,
});

const toVersionView = ({ number, documentId, note, filedAt }: ReportVersion): ReportVersionView => ({
  number,
  documentId,
  note,
  filedAt: filedAt.toISOString(),
});

const toReviewView = (review: EnvironmentalReview, opinions: readonly EnvironmentalOpinion[]): ReviewView => ({
  round: review.round,
  heldOn: review.heldOn,
  place: review.place,
  experts: review.experts.map(({ name, field, organisation }) => ({ name, field, organisation })),
  verdict: review.verdict,
  concludedAt: review.concludedAt?.toISOString() ?? null,
  opinions: opinions.filter(({ round }) => round === review.round).map((one) => toOpinionView(one, review.experts)),
});

const toOpinionView = (row: EnvironmentalOpinion, experts: readonly Expert[]): OpinionView => ({
  id: row.id,
  number: row.number,
  text: row.text,
  raisedBy: row.expert === null ? null : experts[row.expert - 1]!.name,
  answer: row.answer,
  changedWhere: row.changedWhere,
  answeredAt: row.answeredAt?.toISOString() ?? null,
});
