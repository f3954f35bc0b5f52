import { articlesOf } from '../../shared/statute.js';
import { monitoringSettings } from './monitoring-settings.data.js';
import { reportSettings } from './report-settings.data.js';
import { ledgerSettings } from './ledger-settings.data.js';
import { declarationSettings } from './declaration-settings.data.js';
import { dutySettings } from './duty-settings.data.js';
import { roundSettings } from './round-settings.data.js';
import { settlementSettings } from './settlement-settings.data.js';
import type { IntegerSetting, SettingDescription } from './settings.types.js';

const integer = (
  fallback: number,
  min: number,
  max: number,
  unit: string,
  rest: SettingDescription,
): IntegerSetting => ({
  type: 'integer',
  fallback,
  min,
  max,
  unit,
  ...rest,
});

const rule = (
  zh: string,
  en: string,
  basis: string,
  doubt: 'certain' | 'uncertain' = 'certain',
): SettingDescription => ({
  text: { zh, en },
  basis,
  uncertain: doubt === 'uncertain',
  scope: null,
});

/** Days that waste of a risk grade may stay at the generator; grades by `risk-grade.rules.ts`. */
const riskGradeDays = {
  'generator.days-grade-1': riskDays('Ⅰ', 'I', 30),
  'generator.days-grade-2': riskDays('Ⅱ', 'II', 60),
  'generator.days-grade-3': riskDays('Ⅲ', 'III', 90),
} as const;

function riskDays(zh: string, en: string, days: number): IntegerSetting {
  return integer(
    days,
    1,
    365,
    '天 days',
    rule(
      `产废单位 ${zh} 级风险废物的最长贮存天数`,
      `Days that waste of risk grade ${en} may stay at the generator`,
      '苏环办〔2021〕290号、〔2024〕16号（待核实）',
      'uncertain',
    ),
  );
}

/**
 * Every time-limited rule that a person may set, with the value that holds where no dated row says otherwise.
 * Names are stable; units stand in the name where there is one.
 */
export const settingsCatalog = {
  ...roundSettings,
  'enterprise.pending-cap-grams': integer(
    3_000_000,
    0,
    1_000_000_000,
    'g',
    rule(
      '一家企业未完成预约的合计上限',
      'Most that one enterprise may have in open bookings',
      '平台规则：防止占用名额；GB 18597-2023 8.3.5 贮存点 3 t',
    ),
  ),
  'enterprise.scope-limit-grams': integer(
    9_999_999,
    0,
    1_000_000_000,
    'g',
    rule(
      '小微产废单位年度上限（不足 10 吨）',
      'Yearly limit of a small generator (less than 10 t)',
      'HJ 1259-2022 分类管理；苏环办〔2021〕290号',
    ),
  ),
  'booking.cutoff-hours': integer(
    12,
    0,
    720,
    'h',
    rule(
      '收运开始前多少小时起不能再更改或取消预约',
      'Hours before the pickup after which a booking can no longer be changed',
      '平台规则',
    ),
  ),
  'booking.unattended-hours': integer(
    72,
    1,
    8_760,
    'h',
    rule(
      '无人处理的预约保留多少小时后释放',
      'Hours after which a booking nobody attended to gives its capacity back',
      '平台规则',
    ),
  ),
  'manifest.acceptance-working-days': integer(
    5,
    1,
    60,
    '工作日 working days',
    rule('接收单位确认接收的期限', 'Time for the receiver to confirm acceptance', '部令第23号 第18条'),
  ),
  'manifest.backfill-working-days': integer(
    10,
    1,
    60,
    '工作日 working days',
    rule('纸质联单补录的期限', 'Time to enter a manifest that was made on paper', '部令第23号 第20条'),
  ),
  'weighing.tolerance-permille': {
    ...integer(
      50,
      0,
      1_000,
      '‰',
      rule(
        '实测与申报质量的允许偏差，可按废物代码设置',
        'Tolerated difference of measured and declared mass, by waste code if needed',
        '无法定允差；参考同类平台 ±5 %',
        'uncertain',
      ),
    ),
    scope: 'waste-code',
  },
  'container.max-density-grams-per-litre': integer(
    5_000,
    500,
    20_000,
    'g/L',
    rule(
      '容器内废物的最大密度，用于核对质量与容积',
      'Density of the heaviest waste expected, against which mass and volume are checked',
      '平台规则：防止录入错误',
      'uncertain',
    ),
  ),
  'generator.stock-limit-grams': integer(
    1_000_000,
    0,
    100_000_000,
    'g',
    rule(
      '产废单位贮存点的实时贮存量上限',
      'Most that a generator may keep at its storage point',
      '苏环办〔2024〕16号（1 吨，待核实）；GB 18597-2023 8.3.5（3 吨）',
      'uncertain',
    ),
  ),
  ...riskGradeDays,
  'storage.limit-months': integer(
    6,
    0,
    36,
    '月 months',
    rule(
      '收集单位贮存期限（月，0 为不适用）',
      'Months that waste may stay in store (0: does not apply)',
      `苏环办〔2019〕390号 半年；${articlesOf('storage')} 一年`,
      'uncertain',
    ),
  ),
  'storage.limit-working-days': {
    ...integer(
      0,
      0,
      400,
      '工作日 working days',
      rule(
        '收集单位贮存期限（工作日，0 为不适用），可按废物代码设置',
        'Working days that waste may stay in store (0: does not apply), by waste code if needed',
        '国务院令第408号 第20条：90 个工作日，适用于废矿物油、废镍镉电池收集许可证',
        'uncertain',
      ),
    ),
    scope: 'waste-code',
  },
  'storage.warn-days-early': integer(
    30,
    1,
    365,
    '天 days',
    rule('贮存到期前多少天首次预警', 'Days before the end of storage of the first warning', '平台规则'),
  ),
  'storage.warn-days-late': integer(
    7,
    1,
    365,
    '天 days',
    rule('贮存到期前多少天再次预警', 'Days before the end of storage of the second warning', '平台规则'),
  ),
  'storage.overdue-stops': integer(
    2,
    0,
    2,
    '档 level',
    rule(
      '超期贮存时停止收集的范围：0 不停止，1 该废物代码，2 全部',
      'What an overdue container stops: 0 nothing, 1 its waste code, 2 all intake',
      '苏环办〔2019〕390号：超期未转移的停止收集，直至清运完毕',
      'uncertain',
    ),
  ),
  'capacity.warn-permille': integer(
    800,
    0,
    1_000,
    '‰',
    rule(
      '许可收集量用到多少时预警',
      'Share of the permitted quantity from which to warn',
      '国务院令第408号 第12条；预警比例为平台规则',
    ),
  ),
  'rolling-warn-grams': integer(
    8_000_000,
    0,
    1_000_000_000,
    'g',
    rule(
      '企业滚动一年产生量达到多少时提醒',
      'Rolling yearly generation from which an enterprise is warned',
      'HJ 1259-2022；提醒值为平台规则',
    ),
  ),
  'identity.password-min-length': integer(
    10,
    8,
    64,
    '字符 characters',
    rule('密码最短长度', 'Least length of a password', 'GB/T 22239-2019 8.1.4.1'),
  ),
  'identity.password-min-classes': integer(
    3,
    1,
    4,
    '类 classes',
    rule(
      '密码须含大写、小写、数字、符号中的几类',
      'Of capitals, small letters, digits and symbols, how many a password needs',
      'GB/T 22239-2019 8.1.4.1',
    ),
  ),
  'identity.password-rotation-days': integer(
    90,
    0,
    3_650,
    '天 days',
    rule(
      '密码使用多少天后提醒更换（0 为不提醒）',
      'Days after which to ask for a new password (0: never)',
      'GB/T 22239-2019 8.1.4.1',
    ),
  ),
  ...reportSettings,
  ...settlementSettings,
  ...monitoringSettings,
  ...ledgerSettings,
  ...declarationSettings,
  ...dutySettings,
} as const satisfies Record<string, IntegerSetting>;

export type SettingName = keyof typeof settingsCatalog;

export const settingNames = Object.keys(settingsCatalog) as SettingName[];
