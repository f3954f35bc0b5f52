import { defineError } from '../../shared/domain-error.js';

/** Why one reading of a batch is not taken; the others are. */
export const readingRefusals = {
  outlet: defineError('reading.outlet-unknown', 422, {
    zh: '没有使用中的这个编号的排放口。请核对编号，或先登记排放口。',
    en: 'No outlet in use has this code. Check the code, or register the outlet first.',
  }),
  parameter: defineError('reading.parameter-unknown', 422, {
    zh: '该排放口未登记此监测项目。请核对因子代码，或先登记监测项目。',
    en: 'This outlet does not monitor the parameter. Check its code, or register it first.',
  }),
  instant: defineError('reading.instant-wrong', 422, {
    zh: '时间应带时区并取整秒，如 2026-03-01T08:00:00+08:00。',
    en: 'Give the instant with its offset and in whole seconds, such as 2026-03-01T08:00:00+08:00.',
  }),
  future: defineError('reading.in-future', 422, {
    zh: '时间晚于数据库当前时间。请校准仪器时钟后重发。',
    en: 'The instant lies ahead of the database’s clock. Set the instrument’s clock and send it again.',
  }),
  tooOld: defineError('reading.too-old', 422, {
    zh: '数据早于允许补传的天数。请联系管理员调整设置，或走更正流程。',
    en: 'Older than late readings may be. Ask the administrator about the setting.',
  }),
  value: defineError('reading.value-wrong', 422, {
    zh: '数值应为十进制文字，如 "12.30"：整数部分至多 9 位、小数至多 6 位。',
    en: 'The value must be a decimal text such as "12.30", of at most nine digits before and six after the point.',
  }),
  flag: defineError('reading.flag-wrong', 422, {
    zh: '标记只能取 normal、calibration、maintenance、fault、belowDetection。',
    en: 'The flag must be normal, calibration, maintenance, fault or belowDetection.',
  }),
  detectionLimit: defineError('reading.detection-limit-wrong', 422, {
    zh: '未检出须填检出限（非负十进制文字），其他标记不填检出限。',
    en: 'Below detection give the detection limit, a decimal text of 0 or more; with any other flag give none.',
  }),
  contradiction: defineError('reading.contradiction', 422, {
    zh: '同一批次内，同一排放口、因子、时间有两个不同的数据。请核对后只发一个。',
    en: 'This batch holds two different readings of the same outlet, parameter and instant. Send one of them.',
  }),
} as const;

export type ReadingRefusal = keyof typeof readingRefusals;

/** The same rules for what a correction says. */
export const invalidCorrection = (why: ReadingRefusal, pointer: string) => readingRefusals[why]({}, pointer);
