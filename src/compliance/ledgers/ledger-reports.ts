import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { aFacility, periodBy } from '../reports/definitions/common-parameters.data.js';
import type { ReportColumn, ReportDefinition, ReportParameters, ValuesOf } from '../reports/report-definition.types.js';
import { daysOf, requireBegun } from '../reports/report-parameters.js';
import { Reports } from '../reports/reports.service.js';
import { ledgerColumns } from './ledger-columns.js';
import type { LedgerColumn } from './ledger-columns.js';
import { ledgerReaders } from './ledger-people.js';
import { tableWords } from './ledger-words.data.js';
import { ledgerTables } from './ledger.types.js';
import type { LedgerTable } from './ledger.types.js';
import type { LedgerRowsQuery } from './ledgers.service.js';
import { StatutoryLedgers } from './ledgers.service.js';

const parameters = {
  period: periodBy('发生时间', 'the time of the occurrence'),
  enterpriseId: {
    type: 'uuid',
    required: false,
    text: { zh: '产废单位的台账；不填为集中点的', en: 'The ledger of this generator; else the facility’s' },
  },
  facilityId: aFacility,
} as const satisfies ReportParameters;

type Values = ValuesOf<typeof parameters>;

/** 管理台账 as files: a report for each table, since each has columns of its own. */
@Injectable()
export class LedgerReports implements OnModuleInit {
  constructor(
    private readonly reports: Reports,
    private readonly ledgers: StatutoryLedgers,
  ) {}

  onModuleInit(): void {
    for (const table of ledgerTables) this.reports.register(this.of(table));
  }

  /** `ledger-b1` … `ledger-b5`. */
  private of(table: LedgerTable): ReportDefinition<object, typeof parameters> {
    const { zh, en } = tableWords[table];
    return {
      kind: `ledger-${table.toLowerCase().replace('.', '')}`,
      title: { zh: `管理台账 表${table} ${zh}`, en: `Statutory ledger, table ${table}: ${en}` },
      basis: `HJ 1259-2022 6.2、附录B 表${table}`,
      roles: ledgerReaders,
      parameters,
      columns: ledgerColumns(table).map(reportColumnOf),
      formats: ['csv', 'xlsx'],
      check: requireBegun,
      count: (tx, values) => this.ledgers.count(tx, queryOf(table, values)),
      rows: (tx, values) => this.ledgers.rows(tx, queryOf(table, values)),
    };
  }
}

const reportColumnOf = ({ key, zh, en, holds }: LedgerColumn): ReportColumn => ({
  key,
  header: { zh, en },
  type: holds ?? 'text',
  width: key === 'containerCode' ? 40 : 18,
});

const queryOf = (table: LedgerTable, { period, enterpriseId, facilityId }: Values): LedgerRowsQuery => ({
  table,
  ...daysOf(period),
  enterpriseId,
  facilityId,
});
