import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.service.js';
import { periodNamed } from '../../shared/period.js';
import { aFacility, anEnterprise } from '../reports/definitions/common-parameters.data.js';
import type {
  ReportColumn,
  ReportDefinition,
  ReportParameters,
  TextRow,
  ValuesOf,
} from '../reports/report-definition.types.js';
import { facilityOf } from '../reports/report-facility.js';
import { requireBegun } from '../reports/report-parameters.js';
import { Reports } from '../reports/reports.service.js';
import { filingReaders } from './filing.types.js';
import { countSubmittedLines, submittedLines } from './submitted-lines.queries.js';
import type { SubmittedColumn, SubmittedFilter } from './submitted-lines.queries.js';

const parameters = {
  period: {
    type: 'declaredPeriod',
    required: true,
    text: { zh: '申报期：月份（表C.1）、季度（表C.2）或年份（表C.3）', en: 'Declared month, quarter or year' },
  },
  enterpriseId: anEnterprise,
  facilityId: aFacility,
} as const satisfies ReportParameters;

type Values = ValuesOf<typeof parameters>;
type Row = Readonly<Record<SubmittedColumn, string>>;
type Column = ReportColumn<SubmittedColumn>;

const column = (key: SubmittedColumn, zh: string, en: string, more: Partial<Column> = {}): Column => ({
  key,
  header: { zh, en },
  type: key.endsWith('Grams') ? 'grams' : 'text',
  ...more,
});

/** HJ 1033 附录F has no verified code for what is collected and stored only. */
const methods = { collected: { zh: '收集、贮存', en: 'collected and stored' } };

/** 申报表 C.1–C.3 of all who submitted, corrections in place of what they correct. */
@Injectable()
export class DeclarationsReport implements ReportDefinition<Row, typeof parameters>, OnModuleInit {
  readonly kind = 'declarations';
  readonly title = { zh: '危险废物申报表', en: 'Declarations submitted' };
  readonly basis = 'HJ 1259-2022 7.2、附录C 表C.1–C.3';
  readonly roles = filingReaders;
  readonly parameters = parameters;
  readonly columns: readonly Column[] = [
    column('unitName', '申报单位', 'Unit', { width: 28 }),
    column('period', '申报期', 'Period', { width: 10 }),
    column('wasteName', '危险废物名称', 'Waste', { width: 24 }),
    column('categoryCode', '危险废物类别', 'Category', { width: 12 }),
    column('wasteCode', '危险废物代码', 'Waste code', { width: 14 }),
    column('openingGrams', '上期末剩余贮存量(吨)', 'Opening stock (t)'),
    column('producedGrams', '产生量(吨)', 'Generated (t)'),
    column('receivedGrams', '接收量(吨)', 'Received (t)'),
    column('treatedGrams', '自行利用/处置量(吨)', 'Treated by itself (t)'),
    column('provinceCode', '委外利用/处置省份', 'Province'),
    column('receiverName', '接收单位名称', 'Receiver', { width: 28 }),
    column('permitNumber', '接收单位许可证编码', 'Permit of the receiver', { width: 22 }),
    column('methodCode', '委外利用/处置方式', 'Method', { type: 'word', words: methods }),
    column('handedOnGrams', '委外利用/处置量(吨)', 'Handed on (t)'),
    column('closingGrams', '本期末剩余贮存量(吨)', 'Closing stock (t)'),
    column(
      'differenceGrams',
      '盘点、复称差(吨)，已计入本期末',
      'Found by counting and weighing (t), within the closing',
    ),
    column('receiptNumber', '申报回执号', 'Receipt', { width: 22 }),
  ];
  readonly formats = ['csv', 'xlsx'] as const;

  constructor(private readonly reports: Reports) {}

  onModuleInit(): void {
    this.reports.register(this);
  }

  check(values: Values, now: Date): void {
    requireBegun(values, now);
  }

  count(tx: Tx, values: Values): Promise<number> {
    return countSubmittedLines(tx, filterOf(tx, values));
  }

  rows(tx: Tx, values: Values): AsyncIterable<readonly TextRow[]> {
    const names = this.columns.map(({ key }) => key);
    return submittedLines(tx, filterOf(tx, values), names);
  }
}

/** An enterprise's own, whichever facility it is served by. */
const filterOf = (tx: Tx, { period, enterpriseId, facilityId }: Values): SubmittedFilter => ({
  kind: periodNamed(period).kind,
  period,
  facilityId: tx.actor.enterpriseId === null ? facilityOf(tx, { facilityId }) : null,
  enterpriseId: tx.actor.enterpriseId ?? enterpriseId ?? null,
});
