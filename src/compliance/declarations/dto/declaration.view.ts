import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../../shared/lifecycle.js';
import { periodKinds } from '../../../shared/period.js';
import type { PeriodKind } from '../../../shared/period.js';
import type { Declaration } from '../declaration.entity.js';
import { declarationStates } from '../declaration.lifecycle.js';
import type { DeclarationState } from '../declaration.lifecycle.js';
import { managementClasses } from '../declaration.types.js';
import type { DeclarationLine, LineFigures, ManagementClass } from '../declaration.types.js';
import { imbalanceOf } from '../equation.rules.js';

/** 申报 of one unit and period. */
export class DeclarationSummaryView {
  id!: string;
  facilityId!: string;
  /** Null: the facility's own. */
  enterpriseId!: string | null;
  unitName!: string;
  @ApiProperty({ enum: managementClasses })
  managementClass!: ManagementClass;
  @ApiProperty({ enum: periodKinds })
  kind!: PeriodKind;
  /** 2026-07, 2026-Q3 or 2026. */
  period!: string;
  /** YYYY-MM-DD. */
  startsOn!: string;
  endsOn!: string;
  dueOn!: string;
  /** The due day may move: the holidays of its year are not announced. */
  dueProvisional!: boolean;
  /** 1, and one more with each correction. */
  number!: number;
  isLatest!: boolean;
  @ApiProperty({ enum: declarationStates })
  state!: DeclarationState;
  /** ISO 8601. */
  draftedAt!: string | null;
  reviewedAt!: string | null;
  submittedAt!: string | null;
  receiptNumber!: string | null;
  receiptAt!: string | null;
  version!: number;
}

export class DeclarationRestsOnView {
  /** Number of the last audit leaf that the figures know of. */
  seq!: number;
  /** ISO 8601, when that leaf was numbered. */
  at!: string;
}

export class DeclarationOutletView {
  provinceCode!: string;
  receiverName!: string;
  permitNumber!: string;
  /** Null: collected and stored only. */
  methodCode!: string | null;
  /** Negative: more came back than went. */
  grams!: number;
}

/** A waste code of it; all masses in grams. */
export class DeclarationLineView {
  wasteCode!: string;
  wasteName!: string | null;
  /** 上期末. */
  openingGrams!: number;
  /** What the period before said at its end; null: it was never submitted. */
  previousClosingGrams!: number | null;
  /** 产生, of the facility 接收 and what it produced itself. */
  takenInGrams!: number;
  /** Of it what the unit itself produced: all of an enterprise's. */
  producedGrams!: number;
  /** What weighing and counting found more (negative: less) of earlier stock. */
  differenceGrams!: number;
  /** 自行利用/处置. */
  treatedGrams!: number;
  /** 委外. */
  handedOnGrams!: number;
  /** 本期末. */
  closingGrams!: number;
  /** 0 when the equation holds. */
  imbalanceGrams!: number;
  @ApiProperty({ type: [DeclarationOutletView] })
  outlets!: DeclarationOutletView[];
}

export class DeclarationNumberView {
  id!: string;
  number!: number;
  @ApiProperty({ enum: declarationStates })
  state!: DeclarationState;
  correctionReason!: string | null;
  submittedAt!: string | null;
  receiptNumber!: string | null;
}

export class DeclarationView extends DeclarationSummaryView {
  correctsId!: string | null;
  correctionReason!: string | null;
  /** Drafts made of it; 0: none yet. */
  draft!: number;
  @ApiProperty({ type: DeclarationRestsOnView, nullable: true })
  restsOn!: DeclarationRestsOnView | null;
  /** Filed by the facility for the enterprise, under this consent. */
  consentId!: string | null;
  /** A document of the enterprise, or a facility document for the facility's own. */
  receiptDocumentId!: string | null;
  /** The period before, as it was last submitted; null: it never was. */
  previousId!: string | null;
  /** It begins with what the period before is declared to end with now. */
  chained!: boolean;
  @ApiProperty({ type: [DeclarationLineView] })
  lines!: DeclarationLineView[];
  /** All numbers of the period, the newest first. */
  @ApiProperty({ type: [DeclarationNumberView] })
  numbers!: DeclarationNumberView[];
  @ApiProperty({ type: [AllowedStepView] })
  allowedSteps!: AllowedStepView[];
}

/** The figures worked out anew. */
export class RecomputedView {
  leaf!: number;
  /** They are those of the declaration's draft, to the gram. */
  equal!: boolean;
  @ApiProperty({ type: [DeclarationLineView] })
  lines!: DeclarationLineView[];
}

export const toDeclarationSummaryView = (row: Declaration): DeclarationSummaryView => ({
  id: row.id,
  facilityId: row.facilityId,
  enterpriseId: row.enterpriseId,
  unitName: row.unitName,
  managementClass: row.managementClass,
  kind: row.kind,
  period: row.period,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  dueOn: row.dueOn,
  dueProvisional: row.dueProvisional,
  number: row.number,
  isLatest: row.isLatest,
  state: row.state,
  draftedAt: row.draftedAt?.toISOString() ?? null,
  reviewedAt: row.reviewedAt?.toISOString() ?? null,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  receiptNumber: row.receiptNumber,
  receiptAt: row.receiptAt?.toISOString() ?? null,
  version: row.version,
});

export const toLineView = (line: LineFigures & Partial<DeclarationLine>): DeclarationLineView => ({
  wasteCode: line.wasteCode,
  wasteName: line.wasteName ?? null,
  openingGrams: line.openingGrams,
  previousClosingGrams: line.previousClosingGrams ?? null,
  takenInGrams: line.takenInGrams,
  producedGrams: line.producedGrams,
  differenceGrams: line.differenceGrams,
  treatedGrams: line.treatedGrams,
  handedOnGrams: line.handedOnGrams,
  closingGrams: line.closingGrams,
  imbalanceGrams: imbalanceOf(line),
  outlets: line.outlets.map((outlet) => ({ ...outlet })),
});

interface Shown {
  readonly lines: readonly DeclarationLine[];
  readonly numbers: readonly Declaration[];
  readonly previousId: string | null;
  readonly chained: boolean;
  readonly steps: readonly AllowedStep[];
}

export const toDeclarationView = (row: Declaration, shown: Shown): DeclarationView => ({
  ...toDeclarationSummaryView(row),
  correctsId: row.correctsId,
  correctionReason: row.correctionReason,
  draft: row.draft,
  restsOn: row.restsOnSeq === null ? null : { seq: row.restsOnSeq, at: row.restsOnAt!.toISOString() },
  consentId: row.consentId,
  receiptDocumentId: row.receiptDocumentId ?? row.facilityReceiptId,
  previousId: shown.previousId,
  chained: shown.chained,
  lines: shown.lines.map(toLineView),
  numbers: shown.numbers.map((one) => ({
    id: one.id,
    number: one.number,
    state: one.state,
    correctionReason: one.correctionReason,
    submittedAt: one.submittedAt?.toISOString() ?? null,
    receiptNumber: one.receiptNumber,
  })),
  allowedSteps: [...shown.steps],
});
