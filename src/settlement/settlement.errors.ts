import { describeConstraint } from '../platform/http/constraint-texts.js';
import { defineError } from '../shared/domain-error.js';

export const chargeNotFound = defineError('visit-charge.not-found', 404, {
  zh: '没有找到该上门结算单。请刷新列表后重试。',
  en: 'There is no such charge of a visit. Reload the list and try again.',
});

export const statementNotFound = defineError('statement.not-found', 404, {
  zh: '没有找到该月结单。请刷新列表后重试。',
  en: 'There is no such statement. Reload the list and try again.',
});

export const linesUnknown = defineError('settlement.lines-unknown', 409, {
  zh: '该费用行不在此单中，或已被冲销更正。请刷新后按现行的费用行操作。',
  en: 'This line is not of this paper, or was corrected already. Reload and name the lines as they stand now.',
});

export const priceForWasteOnly = defineError('settlement.price-for-waste-only', 422, {
  zh: '废物费用行按单价更正：请填写 fenPerKg（分/千克），不填 amountFen。',
  en: 'A line of waste is corrected by its price: give fenPerKg and no amountFen.',
});

export const amountForOthersOnly = defineError('settlement.amount-for-others-only', 422, {
  zh: '最低收费和运输费按金额更正：请填写 amountFen（分），不填 fenPerKg。',
  en: 'The minimum charge and the transport are corrected by their amount: give amountFen and no fenPerKg.',
});

export const lineTwice = defineError('settlement.line-twice', 422, {
  zh: '同一费用行出现了两次，请保留一次。',
  en: 'A line is named twice; name it once.',
});

export const objectionOpen = defineError('settlement.objection-open', 409, {
  zh: '该月结单有未答复的异议，请先更正异议所指的费用行，或驳回异议后再更正其他行。',
  en: 'The statement has an objection to answer: correct a line it names, or reject it before you correct others.',
});

export const paidOutOfTime = defineError('statement.paid-out-of-time', 422, {
  zh: '收付款日期须在月结单开出之日至今天之间。请核对日期。',
  en: 'The day of payment must lie between the issue of the statement and today. Check the date.',
});

export const savingsPeriodWrong = defineError<{ days: number }>('settlement.period-wrong', 422, {
  zh: '起止日期颠倒或超过 {days} 天，请缩短期间。',
  en: 'The period ends before it begins or is longer than {days} days; shorten it.',
});

describeConstraint('visit_charge_line_reversed_once', {
  zh: '该费用行刚被另一次更正冲销。请刷新后重试。',
  en: 'Another correction has just taken this line back. Reload and try again.',
});

export const statementTooLong = defineError<{ most: number }>('statement.too-long', 422, {
  zh: '该月结单超过 {most} 份单据，不适合打印。请下载 XLSX 明细表，或逐份打印上门结算单。',
  en: 'The statement has more than {most} charges, too many to print. Take the workbook, or print the charges one by one.',
});
