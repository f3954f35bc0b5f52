import { defineError } from '../../shared/domain-error.js';

export const unitNeeded = defineError('statutory-ledger.unit-needed', 422, {
  zh: '请指明查看谁的台账：填写 enterpriseId（产废单位）或 facilityId（收集单位）。',
  en: 'Say whose ledger to read: give enterpriseId (a generator) or facilityId (a facility).',
});

export const oneUnitOnly = defineError('statutory-ledger.one-unit-only', 422, {
  zh: '一次只能查看一家单位的台账，请在 enterpriseId 与 facilityId 中只填一项。',
  en: 'One ledger at a time: give either enterpriseId or facilityId.',
});

export const tableUnknown = defineError('statutory-ledger.table-unknown', 404, {
  zh: '没有这张台账表。HJ 1259-2022 附录B 的表为 B.1、B.2、B.3、B.4、B.5。',
  en: 'There is no such table. Those of HJ 1259-2022 Annex B are B.1, B.2, B.3, B.4 and B.5.',
});

export const batchNotFound = defineError('statutory-ledger.batch-not-found', 404, {
  zh: '该单位的台账中没有此批次编码。请核对编码和单位后重试。',
  en: 'The ledger of this unit has no such batch. Check the number and the unit.',
});

export const asOfInFuture = defineError('statutory-ledger.as-of-in-future', 400, {
  zh: '只能查询过去某一时刻的台账。请改填不晚于现在的时刻，或去掉 asOf。',
  en: 'Ledgers are known of past instants only. Give one not later than now, or leave asOf out.',
});

export const periodInvalid = defineError<{ most: number }>('statutory-ledger.period-invalid', 422, {
  zh: '结束日期不得早于开始日期，期间最长 {most} 天。请调整日期后重试。',
  en: 'The period must not end before it begins, and may be {most} days at most. Change the dates.',
});
