import { figuresOf } from './figures.js';
import type { IntegerSetting } from './settings.types.js';

const own = figuresOf('平台规则；以服务协议约定为准 platform rule; the agreement decides');

/** How bills are made and answered. */
export const settlementSettings = {
  'settlement.transport-charged': own(
    1,
    [0, 1],
    '0/1',
    '是否向企业收取拼车分摊的运输费（1 收取，0 不收）',
    'Whether firms are charged their share of the trip (1: yes, 0: no)',
  ),
  'settlement.objection-working-days': own(
    5,
    [1, 60],
    '工作日 working days',
    '月结单开出后企业提出异议的期限，逾期视为确认',
    'Time a firm has to object to a statement; silence counts as agreement',
  ),
  'settlement.answer-working-days': own(
    5,
    [1, 60],
    '工作日 working days',
    '收集单位答复异议的期限',
    'Time the facility has to answer an objection',
  ),
} as const satisfies Record<string, IntegerSetting>;
