import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { packagingWords, wasteFormWords } from '../../../catalogue/trade-templates.types.js';
import { ContainerLists } from '../../../containers/container-lists.service.js';
import type { ContainerListFilter, ListedContainer } from '../../../containers/container-list.types.js';
import { containerStateWords } from '../../../containers/container.types.js';
import type { ContainerState } from '../../../containers/container.types.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { ReportDefinition, ReportParameters, TextRow, ValuesOf } from '../report-definition.types.js';
import { periodOf, requireBegun } from '../report-parameters.js';
import { reportReaders } from '../report-readers.rules.js';
import { Reports } from '../reports.service.js';
import { column } from './column.js';
import { anEnterprise, periodBy } from './common-parameters.data.js';

const parameters = {
  period: { ...periodBy('产生时间', 'the time of generation'), required: false },
  state: {
    type: 'choice',
    required: false,
    text: { zh: '只列此状态', en: 'In this state only' },
    choices: containerStateWords,
  },
  enterpriseId: anEnterprise,
  facilityId: { type: 'uuid', required: false, text: { zh: '只列此集中点', en: 'Of this facility only' } },
} as const satisfies ReportParameters;

type Values = ValuesOf<typeof parameters>;

/** Every container as it is now. */
@Injectable()
export class ContainersReport implements ReportDefinition<ListedContainer, typeof parameters>, OnModuleInit {
  readonly kind = 'containers';
  readonly title = { zh: '容器和包装物清单', en: 'Containers' };
  readonly basis = 'HJ 1276-2022 数字识别码；HJ 1259-2022 6.2';
  readonly roles = reportReaders;
  readonly parameters = parameters;
  readonly columns = [
    column('code', '数字识别码', 'Container code', { width: 40 }),
    column('enterpriseName', '产废单位', 'Generator', { width: 28 }),
    column('wasteCode', '废物代码', 'Waste code'),
    column('name', '废物名称', 'Waste', { width: 20 }),
    column('form', '形态', 'Form', { type: 'word', words: wasteFormWords }),
    column('hazards', '危险特性', 'Hazards'),
    column('harmfulComponents', '有害成分', 'Harmful components', { width: 20 }),
    column('packaging', '包装方式', 'Packaging', { type: 'word', words: packagingWords }),
    column('volumeMillilitres', '容积(毫升)', 'Volume (ml)', { type: 'integer' }),
    column('grams', '现有量(吨)', 'Mass now (t)', { type: 'grams' }),
    column('state', '状态', 'State', { type: 'word', words: containerStateWords }),
    column('generatedAt', '产生时间', 'Generated', { type: 'instant', width: 20 }),
    column('handedOverGrams', '移出量(吨)', 'Handed over (t)', { type: 'grams' }),
    column('acceptedAt', '接收时间', 'Accepted', { type: 'instant', width: 20 }),
    column('dueOn', '最晚贮存日期', 'Last day in store', { type: 'day' }),
    column('zoneName', '库区', 'Zone'),
    column('spot', '库位', 'Spot'),
    column('heldAt', '隔离开始时间', 'In quarantine since', { type: 'instant', width: 20 }),
    column('holdReason', '隔离原因', 'Why in quarantine', { width: 28 }),
    column('voidReason', '作废原因', 'Why voided', { width: 28 }),
  ];
  readonly formats = ['csv', 'xlsx'] as const;

  constructor(
    private readonly reports: Reports,
    private readonly lists: ContainerLists,
  ) {}

  onModuleInit(): void {
    this.reports.register(this);
  }

  check({ period }: Values, now: Date): void {
    if (period !== undefined) requireBegun({ period }, now);
  }

  count(tx: Tx, values: Values): Promise<number> {
    return this.lists.count(tx, filterOf(values));
  }

  rows(tx: Tx, values: Values): AsyncIterable<readonly TextRow[]> {
    const fields = this.columns.map(({ key }) => key);
    return this.lists.containers(tx, filterOf(values), fields);
  }
}

const filterOf = ({ period, state, enterpriseId, facilityId }: Values): ContainerListFilter => ({
  facilityId: facilityId ?? null,
  enterpriseId: enterpriseId ?? null,
  state: (state as ContainerState | undefined) ?? null,
  ...(period === undefined ? { from: null, before: null } : periodOf(period)),
});
