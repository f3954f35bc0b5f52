import { defineError } from '../../shared/domain-error.js';
import { describeConstraint } from '../../platform/http/constraint-texts.js';

export const settingUnknown = defineError('setting.unknown', 404, {
  zh: '没有这条设置。',
  en: 'There is no such setting.',
});

export const settingOutOfRange = defineError<{ min: number; max: number; unit: string }>('setting.out-of-range', 400, {
  zh: '取值应为 {min} 至 {max}（{unit}）之间的整数。',
  en: 'The value must be a whole number from {min} to {max} ({unit}).',
});

export const settingScopeRefused = defineError('setting.scope-refused', 400, {
  zh: '此设置不按范围区分，请去掉 scope；按废物代码区分的设置，scope 应为 8 位代码，如 900-214-08。',
  en: 'This setting has no scopes, leave scope out; where one is by waste code, give the 8-digit code, such as 900-214-08.',
});

export const settingPeriodWrong = defineError('setting.period-wrong', 400, {
  zh: '有效期止不能早于有效期起。',
  en: 'The last day must not lie before the first day.',
});

export const settingInForce = defineError<{ today: string }>('setting.in-force', 409, {
  zh: '已生效的设置不能改动既往：取值不可修改，生效日不可早于今天（{today}），有效期止不可早于昨天。请结束它并新增一条。',
  en: 'A setting in force keeps its past: its value stays, nothing begins before today ({today}) or ends before yesterday. End it and add another.',
});

describeConstraint(
  'setting_no_overlap',
  {
    zh: '同一设置在这段时间内已有取值。请先结束现有的一条，再从次日起新增。',
    en: 'This setting already has a value in that time. End the present row first and begin the next day.',
  },
  '/validFrom',
);
