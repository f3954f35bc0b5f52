import type { IntegerSetting } from './settings.types.js';

type Range = readonly [min: number, max: number];

const figure =
  (basis: string, uncertain: boolean) =>
  (fallback: number, [min, max]: Range, unit: string, zh: string, en: string): IntegerSetting => ({
    type: 'integer',
    fallback,
    min,
    max,
    unit,
    text: { zh, en },
    basis,
    uncertain,
    scope: null,
  });

/** No law says when to warn; how early is for the facility to choose. */
const early = figure('平台规则：提前预警', false);
const presumed = figure('平台规则：无法定数值，请集中点确认', true);

const workingDays = '工作日 working days';
const days = '天 days';

/** From when on people are warned of what they owe, and who is told next when nothing happens. */
export const dutySettings = {
  'duty.acceptance-warn-working-days': early(
    3,
    [1, 60],
    workingDays,
    '运抵后第几个工作日起预警验收期限',
    'Working day after arrival from which to warn of the acceptance deadline',
  ),
  'duty.backfill-warn-working-days': early(
    7,
    [1, 60],
    workingDays,
    '纸质转移结束后第几个工作日起预警补录期限',
    'Working day after the end of a paper transfer from which to warn of the back-fill deadline',
  ),
  'duty.discrepancy-report-working-days': figure('部令第23号 第18条“立即”，未定天数', true)(
    1,
    [1, 30],
    workingDays,
    '发现重大差异后向主管部门报告的期限',
    'Time to report a discrepancy to the bureau',
  ),
  'duty.permit-renewal-working-days': figure('国务院令第408号 第13条', false)(
    30,
    [1, 200],
    workingDays,
    '许可证到期前多少个工作日须提出换证申请',
    'Working days before expiry by which renewal of the permit is applied for',
  ),
  'duty.permit-renewal-warn-days': early(
    60,
    [1, 365],
    days,
    '换证申请期限前多少天起预警',
    'Days before the last day for applying from which to warn',
  ),
  'duty.papers-first-days': early(
    90,
    [1, 365],
    days,
    '证照、合同到期前多少天首次预警',
    'Days before papers and contracts expire of the first warning',
  ),
  'duty.papers-second-days': early(
    30,
    [1, 365],
    days,
    '证照、合同到期前多少天再次预警',
    'Days before papers and contracts expire of the second warning',
  ),
  'duty.papers-last-days': early(
    7,
    [1, 365],
    days,
    '证照、合同到期前多少天最后预警',
    'Days before papers and contracts expire of the last warning',
  ),
  'duty.declaration-warn-days': early(
    7,
    [1, 90],
    days,
    '申报期限前多少天起预警',
    'Days before a declaration is due from which to warn',
  ),
  'duty.plan-warn-days': early(
    30,
    [1, 90],
    days,
    '管理计划备案期限前多少天起预警',
    'Days before a management plan is due from which to warn',
  ),
  'duty.condition-warn-days': early(
    30,
    [1, 365],
    days,
    '批复要求期限前多少天起预警',
    'Days before a condition of an approval is due from which to warn',
  ),
  'duty.manager-working-days': early(
    1,
    [1, 60],
    workingDays,
    '逾期后第几个工作日升级至负责人',
    'Working day after the due day from which the manager is told',
  ),
  'duty.regulator-working-days': early(
    3,
    [1, 60],
    workingDays,
    '逾期后第几个工作日列入监管视图',
    'Working day after the due day from which regulators see it',
  ),
  'duty.generator-stock-warn-permille': early(
    800,
    [1, 1_000],
    '‰',
    '产废单位贮存量达到上限的多少时预警',
    'Share of the storage limit of a generator from which to warn',
  ),
  'duty.generator-age-warn-days': early(
    7,
    [1, 90],
    days,
    '产废单位贮存到期前多少天预警',
    'Days before waste at a generator is past its time from which to warn',
  ),
  'duty.intake-full-permille': figure('国务院令第408号 第12条', false)(
    1_000,
    [500, 1_500],
    '‰',
    '年收集量达到许可量的多少为用满',
    'Share of the permitted quantity at which it is used up',
  ),
  'duty.intake-breach-permille': figure('国务院令第408号 第12条：超过 20 % 须重新申请', false)(
    1_200,
    [500, 2_000],
    '‰',
    '年收集量达到许可量的多少须重新申请许可',
    'Share of the permitted quantity from which a new permit is needed',
  ),
  'duty.silent-days': presumed(
    180,
    [7, 1_000],
    days,
    '已核实单位多少天无预约、无登记视为异常',
    'Days without booking or labelling after which a verified firm is looked into',
  ),
  'duty.manual-weighing-days': presumed(
    30,
    [1, 366],
    days,
    '统计手工过磅比例的天数',
    'Days over which manual weighings are counted',
  ),
  'duty.manual-weighing-permille': presumed(
    50,
    [0, 1_000],
    '‰',
    '手工过磅占比超过多少时预警',
    'Share of manual weighings above which to warn',
  ),
  'duty.manual-weighing-least': presumed(
    20,
    [1, 10_000],
    '次 weighings',
    '少于多少次过磅不统计比例',
    'Weighings below which no share is worked out',
  ),
} as const satisfies Record<string, IntegerSetting>;
