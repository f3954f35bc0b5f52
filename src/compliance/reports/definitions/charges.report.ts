import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.service.js';
import type { ChargeListFilter, ListedCharge } from '../../../settlement/charge-list.types.js';
import { VisitCharges } from '../../../settlement/charges/visit-charges.service.js';
import { enterpriseRoles, plannerRoles } from '../../../shared/roles.js';
import type { ReportDefinition, ReportParameters, TextRow, ValuesOf } from '../report-definition.types.js';
import { daysOf, requireBegun } from '../report-parameters.js';
import { Reports } from '../reports.service.js';
import { column, words } from './column.js';
import { anEnterprise, periodBy } from './common-parameters.data.js';

const parameters = {
  period: periodBy('月结单月份', 'the month of the statement'),
  enterpriseId: anEnterprise,
} as const satisfies ReportParameters;

type Values = ValuesOf<typeof parameters>;

const kinds = words({ visit: ['上门结算单', 'visit'], correction: ['更正单', 'correction'] });
const items = words({
  waste: ['废物', 'waste'],
  minimum: ['最低收费', 'minimum charge'],
  transport: ['运输费（拼车分摊）', 'transport, shared'],
});
const outcomes = words({
  accepted: ['接受', 'accepted'],
  partlyAccepted: ['部分接受', 'accepted in part'],
  refused: ['拒收', 'refused'],
});

/** Every line of the bills of a period; bills are between a firm and its facility. */
@Injectable()
export class ChargesReport implements ReportDefinition<ListedCharge, typeof parameters>, OnModuleInit {
  readonly kind = 'charges';
  readonly title = { zh: '结算明细表', en: 'Settlement lines' };
  readonly basis = '民法典 第509条（按约定结算）';
  readonly roles = [...enterpriseRoles, ...plannerRoles] as const;
  readonly parameters = parameters;
  readonly columns = [
    column('month', '月结单月份', 'Month of the statement', { width: 10 }),
    column('enterpriseName', '产废单位', 'Generator', { width: 28 }),
    column('number', '单号', 'Number', { width: 24 }),
    column('kind', '单据', 'Paper', { type: 'word', words: kinds }),
    column('manifestNumber', '联单编号', 'Manifest number', { width: 22 }),
    column('agreementNumber', '协议编号', 'Agreement', { width: 20 }),
    column('handedOverOn', '交付日期', 'Handed over on', { type: 'day' }),
    column('acceptedOn', '验收日期', 'Accepted on', { type: 'day' }),
    column('outcome', '验收结果', 'Outcome', { type: 'word', words: outcomes }),
    column('position', '序号', 'No.', { type: 'integer', width: 6 }),
    column('item', '项目', 'Item', { type: 'word', words: items, width: 20 }),
    column('wasteCode', '废物代码', 'Waste code'),
    column('wasteName', '废物名称', 'Waste', { width: 20 }),
    column('grams', '计费量(吨)', 'Mass charged (t)', { type: 'grams' }),
    column('fenPerKg', '单价(元/千克)', 'Price (yuan/kg)', { type: 'fen' }),
    column('roundNumber', '车次', 'Round', { width: 18 }),
    column('amountFen', '金额(元)', 'Amount (yuan)', { type: 'fen' }),
    column('byHand', '人工更正', 'Set by hand', { type: 'flag' }),
    column('takenBack', '冲销', 'Taken back', { type: 'flag' }),
    column('reason', '更正原因', 'Why corrected', { width: 28 }),
  ];
  readonly formats = ['csv', 'xlsx'] as const;

  constructor(
    private readonly reports: Reports,
    private readonly charges: VisitCharges,
  ) {}

  onModuleInit(): void {
    this.reports.register(this);
  }

  check(values: Values, now: Date): void {
    requireBegun(values, now);
  }

  count(tx: Tx, values: Values): Promise<number> {
    return this.charges.countLines(tx, filterOf(values));
  }

  rows(tx: Tx, values: Values): AsyncIterable<readonly TextRow[]> {
    const fields = this.columns.map(({ key }) => key);
    return this.charges.lines(tx, filterOf(values), fields);
  }
}

function filterOf({ period, enterpriseId }: Values): ChargeListFilter {
  const { from, to } = daysOf(period);
  return { from: from.slice(0, 7), to: to.slice(0, 7), enterpriseId: enterpriseId ?? null };
}
