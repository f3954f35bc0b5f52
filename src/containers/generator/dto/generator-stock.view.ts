import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import type {
  StockFinding,
  StockFindingCode,
  StockJudgement,
  StockLimits,
  StockLine,
} from '../generator-stock.rules.js';
import type { RiskGrade } from '../risk-grade.rules.js';

const grades = [1, 2, 3];

/** What stands at the generator of one waste code and risk grade. */
export class GeneratorStockLineView {
  wasteCode!: string;
  /** 1 is Ⅰ; null: not graded. */
  @ApiProperty({ enum: grades, nullable: true })
  riskGrade!: RiskGrade | null;
  containers!: number;
  grams!: number;
  /** ISO 8601. */
  oldestGeneratedAt!: string;
  /** Days since the day of the oldest one. */
  ageDays!: number;
  daysAllowed!: number | null;
  /** Last day for the oldest one, YYYY-MM-DD. */
  dueOn!: string | null;
}

export const stockFindingCodes: readonly StockFindingCode[] = [
  'generator.over-stock',
  'generator.over-age',
  'generator.near-age',
];

/** What the generator has to act upon. */
export class StockFindingView {
  /** Stable. */
  @ApiProperty({ enum: stockFindingCodes })
  code!: StockFindingCode;
  wasteCode!: string | null;
  @ApiProperty({ enum: grades, nullable: true })
  riskGrade!: RiskGrade | null;
  /** Containers that it is about. */
  containers!: number;
  grams!: number;
  text!: TextView;
  /** Where the limit comes from. */
  basis!: string;
  /** The source of the limit could not be verified. */
  uncertain!: boolean;
}

/** A limit of the storage point with its source. */
export class StockLimitView {
  value!: number;
  basis!: string;
  /** The source could not be verified. */
  uncertain!: boolean;
}

/** 贮存点 of a generator today. */
export class GeneratorStockView {
  enterpriseId!: string;
  enterpriseName!: string;
  /** YYYY-MM-DD in Asia/Shanghai. */
  on!: string;
  containers!: number;
  grams!: number;
  /** Grams that may stand there. */
  limit!: StockLimitView;
  /** By code, then by grade. */
  lines!: GeneratorStockLineView[];
  findings!: StockFindingView[];
}

export function toGeneratorStockView(
  enterprise: { readonly id: string; readonly name: string },
  on: string,
  { containers, grams, lines, findings }: StockJudgement,
  { stockGrams }: StockLimits,
): GeneratorStockView {
  return {
    enterpriseId: enterprise.id,
    enterpriseName: enterprise.name,
    on,
    containers,
    grams,
    limit: { ...stockGrams },
    lines: lines.map(toLineView),
    findings: findings.map(toStockFindingView),
  };
}

const toLineView = ({ oldestAt, ...line }: StockLine): GeneratorStockLineView => ({
  ...line,
  oldestGeneratedAt: oldestAt.toISOString(),
});

export const toStockFindingView = (finding: StockFinding): StockFindingView => ({ ...finding });
