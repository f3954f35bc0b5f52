import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../../shared/lifecycle.js';
import { objectionOutcomes } from '../../settlement.types.js';
import type { ObjectionOutcome } from '../../settlement.types.js';
import type { StatementObjection } from '../statement-objection.entity.js';
import type { Statement } from '../statement.entity.js';
import { statementStates } from '../statement.lifecycle.js';
import type { StatementState } from '../statement.lifecycle.js';

/** 月结单 of a firm. */
export class StatementSummaryView {
  id!: string;
  facilityId!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  /** YYYY-MM. */
  month!: string;
  @ApiProperty({ enum: statementStates })
  state!: StatementState;
  /** Fen; negative: the facility owes the firm. */
  totalFen!: number;
  /** What sharing trips saved the firm in the month. */
  savedFen!: number;
  /** Visits and corrections in it. */
  charges!: number;
  /** ISO 8601. */
  issuedAt!: string | null;
  /** Until then the firm may object; afterwards it counts as agreed. */
  objectionDueAt!: string | null;
  agreedAt!: string | null;
  /** YYYY-MM-DD. */
  paidOn!: string | null;
  paymentReference!: string | null;
  createdAt!: string;
  version!: number;
}

export class ObjectionView {
  id!: string;
  lineIds!: string[];
  reason!: string;
  /** ISO 8601. */
  raisedAt!: string;
  answerDueAt!: string;
  @ApiProperty({ enum: objectionOutcomes, nullable: true })
  outcome!: ObjectionOutcome | null;
  answer!: string | null;
  answeredAt!: string | null;
  /** The correction that answers it. */
  correctionId!: string | null;
}

export class StatementView extends StatementSummaryView {
  /** The newest twenty. */
  objections!: ObjectionView[];
  allowedSteps!: AllowedStepView[];
}

export const toStatementSummaryView = (row: Statement): StatementSummaryView => ({
  id: row.id,
  facilityId: row.facilityId,
  enterpriseId: row.enterpriseId,
  enterpriseName: row.enterpriseName,
  month: row.month,
  state: row.state,
  totalFen: row.totalFen,
  savedFen: row.savedFen,
  charges: row.charges,
  issuedAt: row.issuedAt?.toISOString() ?? null,
  objectionDueAt: row.objectionDueAt?.toISOString() ?? null,
  agreedAt: row.agreedAt?.toISOString() ?? null,
  paidOn: row.paidOn,
  paymentReference: row.paymentReference,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});

const toObjectionView = (row: StatementObjection): ObjectionView => ({
  id: row.id,
  lineIds: row.lineIds,
  reason: row.reason,
  raisedAt: row.raisedAt.toISOString(),
  answerDueAt: row.answerDueAt.toISOString(),
  outcome: row.outcome,
  answer: row.answer,
  answeredAt: row.answeredAt?.toISOString() ?? null,
  correctionId: row.correctionId,
});

export const toStatementView = (
  row: Statement,
  objections: readonly StatementObjection[],
  steps: readonly AllowedStep[],
): StatementView => ({
  ...toStatementSummaryView(row),
  objections: objections.map(toObjectionView),
  allowedSteps: [...steps],
});
