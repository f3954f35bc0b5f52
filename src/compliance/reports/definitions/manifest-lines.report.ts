import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { ListedLine } from '../../../manifests/manifest-line-list.types.js';
import { ManifestReads } from '../../../manifests/manifest-reads.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { enterpriseRoles } from '../../../shared/roles.js';
import type {
  ReportColumn,
  ReportDefinition,
  ReportParameters,
  TextRow,
  ValuesOf,
} from '../report-definition.types.js';
import { periodOf, requireBegun } from '../report-parameters.js';
import { Reports } from '../reports.service.js';
import { anEnterprise, periodBy } from './common-parameters.data.js';
import { manifestLineColumns } from './manifest-line-columns.data.js';

const parameters = {
  period: periodBy('联单编制日期', 'the day the manifest was drafted'),
  enterpriseId: anEnterprise,
} as const satisfies ReportParameters;

type Values = ValuesOf<typeof parameters>;

/** Every waste line of every manifest of a period, in the fields of the official form. */
@Injectable()
export class ManifestLinesReport implements ReportDefinition<ListedLine, typeof parameters>, OnModuleInit {
  readonly kind = 'manifest-lines';
  readonly title = { zh: '危险废物转移联单明细表', en: 'Lines of transfer manifests' };
  readonly basis = '部令23号 第6条、第20条；环办固体函〔2021〕577号';
  readonly roles = [
    ...enterpriseRoles,
    'operator.manager',
    'operator.dispatcher',
    'operator.weighbridge',
    'operator.warehouse',
    'regulator',
  ] as const;
  readonly parameters = parameters;
  readonly columns: readonly ReportColumn<keyof ListedLine>[] = manifestLineColumns;
  readonly formats = ['csv', 'xlsx', 'pdf'] as const;

  constructor(
    private readonly reports: Reports,
    private readonly manifests: ManifestReads,
  ) {}

  onModuleInit(): void {
    this.reports.register(this);
  }

  check(values: Values, now: Date): void {
    requireBegun(values, now);
  }

  count(tx: Tx, values: Values): Promise<number> {
    return this.manifests.countLines(tx, filterOf(values));
  }

  rows(tx: Tx, values: Values): AsyncIterable<readonly TextRow[]> {
    return this.manifests.lines(tx, filterOf(values), fields);
  }
}

const fields = manifestLineColumns.map(({ key }) => key);

const filterOf = ({ period, enterpriseId }: Values) => ({ ...periodOf(period), enterpriseId });
