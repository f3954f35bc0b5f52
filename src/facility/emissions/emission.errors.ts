import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';

export const outletNotFound = defineError('emission.outlet-not-found', 404, {
  zh: '没有这个排放口（监测点）。请从列表重新选择。',
  en: 'There is no such outlet. Choose one from the list.',
});

export const itemNotFound = defineError('emission.item-not-found', 404, {
  zh: '没有这个监测项目。请从排放口详情中选择。',
  en: 'There is no such monitored item. Choose one from the outlet.',
});

export const limitNotFound = defineError('emission.limit-not-found', 404, {
  zh: '没有这条限值。请从监测项目的限值列表中选择。',
  en: 'There is no such limit. Choose one from the list of the monitored item.',
});

export const emissionAlarmNotFound = defineError('emission.alarm-not-found', 404, {
  zh: '没有这条监测报警。请从报警列表重新选择。',
  en: 'There is no such alarm. Choose one from the list of alarms.',
});

export const readingNotFound = defineError('emission.reading-not-found', 404, {
  zh: '没有这个时间、来源的监测数据。请从数据列表核对后再更正。',
  en: 'There is no reading of this instant and source. Check the list of readings, then correct it.',
});

export const logEntryNotFound = defineError('emission.log-entry-not-found', 404, {
  zh: '没有这条台账记录。请从列表重新选择。',
  en: 'There is no such log entry. Choose one from the list.',
});

export const parameterUnknown = defineError<{ parameter: string }>('emission.parameter-unknown', 422, {
  zh: '监测因子代码“{parameter}”不在目录中，或不适用于这类排放口。请从监测因子目录选择。',
  en: 'Parameter “{parameter}” is not in the catalogue or not for this kind of outlet. Choose one from the catalogue.',
});

export const expectationWrong = defineError('emission.expectation-wrong', 422, {
  zh: '在线监测须填数据间隔（分钟），手工监测须填监测频次（天），二者只填其一。',
  en: 'For an instrument give the interval in minutes, for manual sampling the frequency in days, and not both.',
});

export const limitUnbounded = defineError('emission.limit-unbounded', 422, {
  zh: '限值至少填上限或下限之一，且下限不能大于上限。',
  en: 'Give a lower or an upper bound; the lower one may not lie above the upper one.',
});

export const limitNotAveraged = defineError<{ name: string }>('emission.limit-not-averaged', 422, {
  zh: '“{name}”不取算术平均，限值的取值时间请选“瞬时”。',
  en: 'No mean is taken of “{name}”; choose “instant” for its limit.',
});

export const limitPeriodWrong = defineError('emission.limit-period-wrong', 422, {
  zh: '失效日期不能早于生效日期。',
  en: 'The last day must not lie before the first day.',
});

export const outletClosed = defineError('emission.outlet-closed', 409, {
  zh: '该排放口已关闭，不能再登记。请选择使用中的排放口。',
  en: 'This outlet is closed and takes nothing more. Choose one in use.',
});

export const tooManyOutlets = defineError<{ most: number }>('emission.too-many-outlets', 409, {
  zh: '排放口已达 {most} 个上限。请先关闭不再使用的排放口。',
  en: 'There are {most} outlets in use already. Close those no longer used.',
});

export const reportNumberMissing = defineError('emission.report-number-missing', 422, {
  zh: '手工监测数据须填检测报告编号。',
  en: 'Manual readings need the number of the laboratory report.',
});

export const correctionSame = defineError('emission.correction-same', 409, {
  zh: '更正后的内容与原数据相同，无需更正。',
  en: 'The correction says what the reading says already; there is nothing to correct.',
});

export const logInFuture = defineError('emission.log-in-future', 422, {
  zh: '发生时间不能晚于当前时间。',
  en: 'What is logged must have happened already.',
});

export const carbonTermMissing = defineError('emission.carbon-term-missing', 422, {
  zh: '请填写活性炭的更换周期：天数或运行小时数，至少一项。',
  en: 'Say how long the carbon lasts: days, running hours, or both.',
});

export const logEntryReversed = defineError('emission.log-entry-reversed', 409, {
  zh: '该记录已被冲销，或本身是冲销记录。请另记一条正确的记录。',
  en: 'This entry is taken back already, or takes another one back. Make a new, right entry instead.',
});

describeConstraint(
  'emission_outlet_code_unique',
  { zh: '该编号的排放口已登记，请换一个编号。', en: 'An outlet with this code exists; choose another code.' },
  '/code',
);
describeConstraint(
  'emission_item_parameter_unique',
  { zh: '该排放口已有此监测项目。', en: 'This outlet monitors the parameter already.' },
  '/parameter',
);
describeConstraint(
  'emission_limit_no_overlap',
  {
    zh: '同一项目、同一取值时间的限值在这段时间内已存在。请先结束现有限值，再从次日起新增。',
    en: 'There is a limit of this kind in that time. End it first and begin the new one the next day.',
  },
  '/validFrom',
);
describeConstraint('outlet_log_reversed_once', {
  zh: '该记录已被冲销。请刷新后查看。',
  en: 'This entry is taken back already. Reload the list.',
});
