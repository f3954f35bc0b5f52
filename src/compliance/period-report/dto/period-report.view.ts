import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import { DeclarationRestsOnView } from '../../declarations/dto/declaration.view.js';
import { totalsOf } from '../period-report.rules.js';
import type { LineTotals } from '../period-report.rules.js';
import { attributeWords, deadlineWords } from '../period-report-words.data.js';
import type { DeadlineFigure, DiscrepancyFigure, PeriodFigures } from '../period-report.types.js';

/** Masses in grams. */
export class PeriodTotalsView implements LineTotals {
  /** 期初库存. */
  openingGrams!: number;
  /** 接收, and 自产 of the facility itself. */
  takenInGrams!: number;
  /** Of it 自产. */
  producedGrams!: number;
  /** 盘点差. */
  differenceGrams!: number;
  /** 委外, net of what came back. */
  handedOnGrams!: number;
  /** 期末库存. */
  closingGrams!: number;
}

export class PeriodLineView extends PeriodTotalsView {
  wasteCode!: string;
}

/** Of a day in a month's report, of a month in a year's. */
export class SeriesPointView {
  /** 2026-07-01, or 2026-07. */
  name!: string;
  takenInGrams!: number;
  handedOnGrams!: number;
  closingGrams!: number;
}

export class QuotaFigureView {
  year!: number;
  /** Empty for the permit as a whole. */
  category!: string;
  quotaGrams!: number;
  /** Of the year as it stands now. */
  usedGrams!: number;
}

export class DeadlineFigureView {
  @ApiProperty({ enum: ['acceptance', 'backfill', 'declaration'] })
  kind!: DeadlineFigure['kind'];
  title!: TextView;
  inTime!: number;
  late!: number;
  /** Not done though its time is over. */
  missing!: number;
}

export class DiscrepancyFigureView {
  @ApiProperty({ enum: ['name', 'quantity', 'property', 'form', 'packaging'] })
  attribute!: DiscrepancyFigure['attribute'];
  title!: TextView;
  found!: number;
  open!: number;
  unreported!: number;
}

export class AlertFigureView {
  kind!: string;
  title!: TextView;
  opened!: number;
  open!: number;
}

export class EmissionLineView {
  outletCode!: string;
  outletName!: string;
  @ApiProperty({ type: TextView })
  parameterName!: TextView;
  unit!: string;
  readings!: number;
  /** Decimal text. */
  mean!: string | null;
  most!: string | null;
  daysExceeded!: number;
  completePermille!: number | null;
}

/** A compliance report (合规报告) of a month or year; of one that runs, so far. */
export class PeriodReportView {
  facilityId!: string;
  facilityName!: string;
  period!: string;
  /** YYYY-MM-DD. */
  startsOn!: string;
  endsOn!: string;
  totals!: PeriodTotalsView;
  lines!: PeriodLineView[];
  series!: SeriesPointView[];
  quotas!: QuotaFigureView[];
  deadlines!: DeadlineFigureView[];
  discrepancies!: DiscrepancyFigureView[];
  alerts!: AlertFigureView[];
  emissions!: EmissionLineView[];
  @ApiProperty({ type: DeclarationRestsOnView, nullable: true })
  restsOn!: DeclarationRestsOnView | null;
}

export function toPeriodReportView(figures: PeriodFigures): PeriodReportView {
  const { facilityId, facilityName, period, startsOn, endsOn, series, quotas, alerts, emissions, restsOn } = figures;
  return {
    ...{ facilityId, facilityName, period, startsOn, endsOn },
    totals: totalsOf(figures.lines),
    lines: figures.lines.map(({ wasteCode, ...line }) => ({ wasteCode, ...totalsOf([{ wasteCode, ...line }]) })),
    series: [...series],
    quotas: [...quotas],
    deadlines: figures.deadlines.map((figure) => ({ ...figure, title: deadlineWords[figure.kind] })),
    discrepancies: figures.discrepancies.map((figure) => ({ ...figure, title: attributeWords[figure.attribute] })),
    alerts: [...alerts],
    emissions: [...emissions],
    restsOn: restsOn === null ? null : { seq: restsOn.seq, at: restsOn.at.toISOString() },
  };
}
