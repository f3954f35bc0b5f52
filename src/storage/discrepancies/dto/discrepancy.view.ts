import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView, TextView } from '../../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../../shared/lifecycle.js';
import type { Discrepancy } from '../discrepancy.entity.js';
import { discrepancyStates } from '../discrepancy.lifecycle.js';
import type { DiscrepancyState } from '../discrepancy.lifecycle.js';
import { textOf } from '../discrepancy.rules.js';
import { decisions, discrepancyAttributes } from '../discrepancy.types.js';
import type { BureauReport, Decision, DiscrepancyAttribute } from '../discrepancy.types.js';

/** Draft of the report to the bureau (部令23号 第18条 ¶2). */
export class BureauReportView implements BureauReport {
  internalNumber!: string;
  officialNumber!: string | null;
  consignor!: string;
  consignorUscc!: string;
  carrier!: string;
  plate!: string;
  consignee!: string;
  /** ISO 8601. */
  arrivedAt!: string;
  @ApiProperty({ enum: discrepancyAttributes })
  attribute!: DiscrepancyAttribute;
  position!: number;
  wasteCode!: string;
  wasteName!: string;
  expected!: string;
  found!: string;
  /** Null until decided. */
  @ApiProperty({ enum: decisions, nullable: true })
  decision!: Decision | null;
  reason!: string | null;
  /** Ready to be sent, in Chinese. */
  text!: string;
}

/** One attribute of one line that is not as manifested. */
export class DiscrepancyView {
  id!: string;
  manifestId!: string;
  manifestLineId!: string;
  enterpriseId!: string;
  /** The consignor, as its manifest names it. */
  enterpriseName!: string;
  /** Internal number of the manifest. */
  manifestNumber!: string;
  wasteCode!: string;
  wasteName!: string;
  @ApiProperty({ enum: discrepancyAttributes })
  attribute!: DiscrepancyAttribute;
  /** In the words of the manifest, in Chinese. */
  expected!: string;
  /** In Chinese, or as the receiver wrote it. */
  found!: string;
  /** `expected` for readers of either language; so is `foundText`. */
  expectedText!: TextView;
  foundText!: TextView;
  /** Grams, of a quantity. */
  foundGrams!: number | null;
  @ApiProperty({ enum: discrepancyStates })
  state!: DiscrepancyState;
  @ApiProperty({ enum: decisions, nullable: true })
  decision!: Decision | null;
  decisionReason!: string | null;
  /** ISO 8601. */
  openedAt!: string;
  decidedAt!: string | null;
  /** When the consignor was told. */
  noticeSentAt!: string | null;
  /** When it was reported to the bureau. */
  reportedAt!: string | null;
  reportReference!: string | null;
  withdrawReason!: string | null;
}

export class DiscrepancyDetailView extends DiscrepancyView {
  bureauReport!: BureauReportView;
  allowedSteps!: AllowedStepView[];
}

export const toDiscrepancyView = (row: Discrepancy): DiscrepancyView => ({
  id: row.id,
  manifestId: row.manifestId,
  manifestLineId: row.manifestLineId,
  enterpriseId: row.enterpriseId,
  // The report was drafted with what people know the delivery by, and is kept with the row: a list needs no other read.
  enterpriseName: row.bureauReport.consignor,
  manifestNumber: row.bureauReport.internalNumber,
  wasteCode: row.bureauReport.wasteCode,
  wasteName: row.bureauReport.wasteName,
  attribute: row.attribute,
  expected: row.expected,
  found: row.found,
  expectedText: textOf(row.attribute, row.expected),
  foundText: textOf(row.attribute, row.found),
  foundGrams: row.foundGrams,
  state: row.state,
  decision: row.decision,
  decisionReason: row.decisionReason,
  openedAt: row.openedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  noticeSentAt: row.noticeSentAt?.toISOString() ?? null,
  reportedAt: row.reportedAt?.toISOString() ?? null,
  reportReference: row.reportReference,
  withdrawReason: row.withdrawReason,
});

export const toDiscrepancyDetailView = (row: Discrepancy, steps: readonly AllowedStep[]): DiscrepancyDetailView => ({
  ...toDiscrepancyView(row),
  bureauReport: row.bureauReport,
  allowedSteps: [...steps],
});
