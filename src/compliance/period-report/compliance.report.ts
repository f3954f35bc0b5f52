import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.service.js';
import type { PageContent } from '../../platform/documents/paged-document.js';
import type { Language } from '../../shared/domain-error.js';
import type { LineFigures } from '../declarations/declaration.types.js';
import { aFacility } from '../reports/definitions/common-parameters.data.js';
import type { ReportColumn, ReportDefinition, ReportParameters, ValuesOf } from '../reports/report-definition.types.js';
import { facilityOf } from '../reports/report-facility.js';
import { requireBegun } from '../reports/report-parameters.js';
import { Reports } from '../reports/reports.service.js';
import { PeriodReportFigures } from './period-figures.service.js';
import { periodReportHead } from './period-report.paper.js';

const parameters = {
  period: { type: 'period', required: true, text: { zh: '年份或月份', en: 'Year or month' } },
  facilityId: aFacility,
} as const satisfies ReportParameters;

type Values = ValuesOf<typeof parameters>;
type Row = Pick<
  LineFigures,
  'wasteCode' | 'openingGrams' | 'takenInGrams' | 'producedGrams' | 'differenceGrams' | 'handedOnGrams' | 'closingGrams'
>;

const mass = (key: Exclude<keyof Row, 'wasteCode'>, zh: string, en: string): ReportColumn<keyof Row> => ({
  key,
  header: { zh: `${zh}（吨）`, en: `${en} (t)` },
  type: 'grams',
  paper: 110,
});

/** The compliance report of a month or year (合规报告), asked for like every report; on paper with charts. */
@Injectable()
export class ComplianceReport implements ReportDefinition<Row, typeof parameters>, OnModuleInit {
  readonly kind = 'compliance';
  readonly title = { zh: '合规报告', en: 'Compliance report' };
  readonly basis = 'HJ 1259-2022 7.2；国务院令第408号 第18条；部令23号 第18条、第20条';
  readonly roles = ['operator.manager', 'regulator'] as const;
  readonly parameters = parameters;
  readonly columns: readonly ReportColumn<keyof Row>[] = [
    { key: 'wasteCode', header: { zh: '废物代码', en: 'Waste code' }, type: 'text', paper: '*' },
    mass('openingGrams', '期初库存', 'Opening stock'),
    mass('takenInGrams', '接收与自产', 'Taken in and produced'),
    mass('producedGrams', '其中自产', 'of it produced here'),
    mass('differenceGrams', '盘点差', 'Difference'),
    mass('handedOnGrams', '委外', 'Handed on'),
    mass('closingGrams', '期末库存', 'Closing stock'),
  ];
  readonly formats = ['pdf', 'xlsx', 'csv'] as const;

  constructor(
    private readonly reports: Reports,
    private readonly figures: PeriodReportFigures,
  ) {}

  onModuleInit(): void {
    this.reports.register(this);
  }

  check(values: Values, now: Date): void {
    requireBegun(values, now);
  }

  async count(tx: Tx, values: Values): Promise<number> {
    return (await this.lines(tx, values)).length;
  }

  async *rows(tx: Tx, values: Values): AsyncGenerator<readonly Row[]> {
    yield await this.lines(tx, values);
  }

  async paperHead(tx: Tx, values: Values, language: Language): Promise<readonly PageContent[]> {
    return periodReportHead(await this.figures.of(tx, facilityOf(tx, values), values.period), language);
  }

  private lines(tx: Tx, values: Values): Promise<readonly LineFigures[]> {
    return this.figures.lines(tx, facilityOf(tx, values), values.period);
  }
}
