import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.service.js';
import { aFacility, periodBy } from '../../reports/definitions/common-parameters.data.js';
import type {
  ReportColumn,
  ReportDefinition,
  ReportParameters,
  ValuesOf,
} from '../../reports/report-definition.types.js';
import { daysOf, requireBegun } from '../../reports/report-parameters.js';
import { Reports } from '../../reports/reports.service.js';
import { recordBookReaders } from '../ledger-people.js';
import { bookColumns, bookEntryWords } from './book-columns.js';
import type { BookRow } from './book-columns.js';
import { RecordBook } from './record-book.service.js';

const parameters = {
  period: periodBy('收运、转出和事故发生时间', 'the day of receipt, of dispatch and of the incident'),
  facilityId: aFacility,
} as const satisfies ReportParameters;

type Values = ValuesOf<typeof parameters>;

/** 危险废物经营情况记录簿 as a file. */
@Injectable()
export class RecordBookReport implements ReportDefinition<BookRow, typeof parameters>, OnModuleInit {
  readonly kind = 'record-book';
  readonly title = { zh: '危险废物经营情况记录簿', en: 'Record book of the permit holder' };
  readonly basis = '国务院令第408号 第18条';
  readonly roles = recordBookReaders;
  readonly parameters = parameters;
  readonly columns: readonly ReportColumn<keyof BookRow>[] = bookColumns.map(({ key, zh, en, ...rest }) => ({
    key,
    header: { zh, en },
    type: 'holds' in rest ? rest.holds : 'text',
    ...('width' in rest && { width: rest.width }),
    ...(key === 'entry' && { words: bookEntryWords }),
  }));
  readonly formats = ['csv', 'xlsx'] as const;

  constructor(
    private readonly reports: Reports,
    private readonly book: RecordBook,
  ) {}

  onModuleInit(): void {
    this.reports.register(this);
  }

  check(values: Values, now: Date): void {
    requireBegun(values, now);
  }

  count(tx: Tx, { period, facilityId }: Values): Promise<number> {
    return this.book.count(tx, { ...daysOf(period), facilityId });
  }

  rows(tx: Tx, { period, facilityId }: Values): AsyncIterable<readonly BookRow[]> {
    return this.book.rows(tx, { ...daysOf(period), facilityId });
  }
}
