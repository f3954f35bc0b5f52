import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { packagingWords, wasteFormWords } from '../../../catalogue/trade-templates.types.js';
import { ContainerLists } from '../../../containers/container-lists.service.js';
import type { ListedStock } from '../../../containers/container-list.types.js';
import { Facilities } from '../../../facility/facilities.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles, storekeeperRoles } from '../../../shared/roles.js';
import type { Role } from '../../../shared/roles.js';
import { asOfInFuture } from '../../../storage/stock/stock.errors.js';
import type { ReportDefinition, ReportParameters, TextRow, ValuesOf } from '../report-definition.types.js';
import { facilityOf } from '../report-facility.js';
import { Reports } from '../reports.service.js';
import { column, words } from './column.js';
import { aFacility } from './common-parameters.data.js';

const parameters = {
  asOf: {
    type: 'instant',
    required: false,
    text: { zh: '截至时刻（不填为现在）', en: 'As of this instant; else now' },
  },
  facilityId: aFacility,
} as const satisfies ReportParameters;

type Values = ValuesOf<typeof parameters>;

const places = words({
  bay: ['待入库区', 'receiving bay'],
  zone: ['库区', 'zone'],
  dock: ['出库待装区', 'dock'],
});

/** What stands in a facility, now or at any past instant, container by container. */
@Injectable()
export class StockReport implements ReportDefinition<ListedStock, typeof parameters>, OnModuleInit {
  readonly kind = 'stock';
  readonly title = { zh: '库存明细表', en: 'Stock, container by container' };
  readonly basis = 'GB 18597-2023 贮存管理；HJ 1259-2022 6.2';
  readonly roles: readonly Role[] = [...new Set<Role>([...plannerRoles, ...storekeeperRoles, 'regulator'])];
  readonly parameters = parameters;
  readonly columns = [
    column('code', '数字识别码', 'Container code', { width: 40 }),
    column('enterpriseName', '产废单位', 'Generator', { width: 28 }),
    column('wasteCode', '废物代码', 'Waste code'),
    column('name', '废物名称', 'Waste', { width: 20 }),
    column('form', '形态', 'Form', { type: 'word', words: wasteFormWords }),
    column('packaging', '包装方式', 'Packaging', { type: 'word', words: packagingWords }),
    column('grams', '贮存量(吨)', 'Mass (t)', { type: 'grams' }),
    column('place', '所在位置', 'Place', { type: 'word', words: places }),
    column('zoneName', '计入库区', 'Counts against zone'),
    column('held', '隔离', 'In quarantine', { type: 'flag' }),
    column('acceptedAt', '贮存起算时间', 'Clock started', { type: 'instant', width: 20 }),
    column('dueOn', '最晚贮存日期（仅现时库存）', 'Last day in store, of the present stock', { type: 'day' }),
    column('since', '在此位置起', 'There since', { type: 'instant', width: 20 }),
  ];
  readonly formats = ['csv', 'xlsx'] as const;

  constructor(
    private readonly reports: Reports,
    private readonly facilities: Facilities,
    private readonly lists: ContainerLists,
  ) {}

  onModuleInit(): void {
    this.reports.register(this);
  }

  /** `stock.as-of-in-future`, 400. */
  check({ asOf }: Values, now: Date): void {
    if (asOf !== undefined && new Date(asOf) > now) throw asOfInFuture({}, '/parameters/asOf');
  }

  async count(tx: Tx, values: Values): Promise<number> {
    return this.lists.countStock(tx, await this.facility(tx, values), instantOf(values));
  }

  async *rows(tx: Tx, values: Values): AsyncGenerator<readonly TextRow[]> {
    const fields = this.columns.map(({ key }) => key);
    yield* this.lists.stock(tx, await this.facility(tx, values), instantOf(values), fields);
  }

  /** `facility.choose-one` (400), `facility.not-found` (404). */
  private async facility(tx: Tx, values: Values): Promise<string> {
    return (await this.facilities.requireVisible(tx, facilityOf(tx, values))).id;
  }
}

const instantOf = ({ asOf }: Values): Date | null => (asOf === undefined ? null : new Date(asOf));
