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

/**
 * Every time-limited rule that a person may set, with the value that holds where no dated row says otherwise.
 * Names are stable; units stand in the name where there is one.
 */
export const settingsCatalog = {
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
} as const satisfies Record<string, IntegerSetting>;

export type SettingName = keyof typeof settingsCatalog;

export const settingNames = Object.keys(settingsCatalog) as SettingName[];
