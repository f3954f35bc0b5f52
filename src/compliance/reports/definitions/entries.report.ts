import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Facilities } from '../../../facility/facilities.service.js';
import { accountWords, transferKindWords } from '../../../ledger/entry-list.types.js';
import type { EntryFilter, ListedEntry } from '../../../ledger/entry-list.types.js';
import { Ledger } from '../../../ledger/ledger.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { ReportDefinition, ReportParameters, TextRow, ValuesOf } from '../report-definition.types.js';
import { facilityOf } from '../report-facility.js';
import { periodOf, requireBegun } from '../report-parameters.js';
import { Reports } from '../reports.service.js';
import { column, words } from './column.js';
import { aFacility, periodBy } from './common-parameters.data.js';

const parameters = {
  period: periodBy('记账时间', 'the instant of the transfer'),
  facilityId: aFacility,
} as const satisfies ReportParameters;

type Values = ValuesOf<typeof parameters>;

const subjects = words({
  booking: ['预约', 'booking'],
  manifest: ['联单', 'manifest'],
  container: ['容器', 'container'],
  stockTake: ['盘点', 'stock-take'],
  transfer: ['外运', 'transfer'],
  permit: ['许可证', 'permit'],
});

/** Every entry of the ledger that mass and capacity move by: what the figures of all other reports rest on. */
@Injectable()
export class EntriesReport implements ReportDefinition<ListedEntry, typeof parameters>, OnModuleInit {
  readonly kind = 'entries';
  readonly title = { zh: '质量与额度分录明细', en: 'Ledger entries of mass and capacity' };
  readonly basis = 'HJ 1259-2022 6.1、6.2；国务院令第408号 第18条';
  readonly roles = [...plannerRoles, 'regulator'] as const;
  readonly parameters = parameters;
  readonly columns = [
    column('madeAt', '记账时间', 'Made at', { type: 'instant', width: 20 }),
    column('kind', '事项', 'Transfer', { type: 'word', words: transferKindWords }),
    column('account', '账户', 'Account', { type: 'word', words: accountWords, width: 24 }),
    column('year', '年度', 'Year', { type: 'integer', width: 8 }),
    column('wasteCode', '废物代码', 'Waste code'),
    column('scope', '账户范围', 'Scope of the account', { width: 40 }),
    column('enterpriseId', '产废单位编号', 'Id of the generator', { width: 38 }),
    column('postedGrams', '过账量(吨)', 'Posted (t)', { type: 'grams' }),
    column('pendingGrams', '预留量(吨)', 'Pending (t)', { type: 'grams' }),
    column('subject', '依据', 'About', { type: 'word', words: subjects }),
    column('subjectId', '依据编号', 'Id of what it is about', { width: 38 }),
    column('reason', '原因', 'Reason', { width: 28 }),
    column('transferId', '记账编号', 'Id of the transfer', { width: 38 }),
  ];
  readonly formats = ['csv', 'xlsx'] as const;

  constructor(
    private readonly reports: Reports,
    private readonly facilities: Facilities,
    private readonly ledger: Ledger,
  ) {}

  onModuleInit(): void {
    this.reports.register(this);
  }

  check(values: Values, now: Date): void {
    requireBegun(values, now);
  }

  async count(tx: Tx, values: Values): Promise<number> {
    return this.ledger.countEntries(tx, await this.filter(tx, values));
  }

  async *rows(tx: Tx, values: Values): AsyncGenerator<readonly TextRow[]> {
    const fields = this.columns.map(({ key }) => key);
    yield* this.ledger.entries(tx, await this.filter(tx, values), fields);
  }

  /** `facility.choose-one` (400), `facility.not-found` (404). */
  private async filter(tx: Tx, values: Values): Promise<EntryFilter> {
    const { id } = await this.facilities.requireVisible(tx, facilityOf(tx, values));
    return { facilityId: id, ...periodOf(values.period) };
  }
}
