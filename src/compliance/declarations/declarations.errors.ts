import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';

export const declarationNotFound = defineError('declaration.not-found', 404, {
  zh: '没有找到该申报。请刷新列表后重试。',
  en: 'There is no such declaration. Reload the list and try again.',
});

export const trailLagging = defineError('declaration.trail-lagging', 409, {
  zh: '审计记录尚未编号到该申报期，无法固定数据依据。请稍候一分钟再编制；仍不行请联系管理员检查后台任务。',
  en: 'The audit trail is not numbered as far as this period, so figures would rest on nothing. Draft it in a minute; if it stays so, have the administrator look at the jobs.',
});

export const imbalanceFound = defineError<{ codes: string; equations: string }>('declaration.imbalance', 409, {
  zh: '以下废物代码收支不平衡（吨：上期末 + 产生或接收 + 盘点复称差 − 自行利用处置 − 委外 ≠ 本期末）：{equations}。请查明差异并补录后重新编制。',
  en: 'These waste codes do not balance (t: opening + taken in + difference − treated − handed on ≠ closing): {equations}. Record what is missing and draft it again.',
});

export const openingDiffers = defineError<{ period: string; codes: string; openings: string }>(
  'declaration.opening-differs',
  409,
  {
    zh: '上期末与 {period} 已申报的期末不一致（吨，已申报/现在）：{openings}。请先更正 {period} 的申报，再重新编制本期。',
    en: 'It does not begin with what {period} was declared to end with (t, declared / now): {openings}. Correct {period} first, then draft this again.',
  },
);

export const tooManyCodes = defineError<{ most: number }>('declaration.too-many-codes', 409, {
  zh: '该期间涉及的废物代码超过 {most} 个，无法编制。请联系管理员核对数据。',
  en: 'The period knows more than {most} waste codes. Have the administrator look at the data.',
});

export const receiptInFuture = defineError('declaration.receipt-in-future', 422, {
  zh: '回执时间晚于现在。请核对回执上的时间。',
  en: 'The receipt is dated in the future. Check the time on it.',
});

export const receiptTooEarly = defineError('declaration.receipt-too-early', 422, {
  zh: '回执时间早于申报期结束。请核对回执是否属于本期。',
  en: 'The receipt is older than the end of the period. Check that it belongs to this one.',
});

export const receiptOfOther = defineError('declaration.receipt-of-other', 422, {
  zh: '该文件不属于申报单位。请上传到该企业名下后再选择。',
  en: 'The file does not belong to the unit that declares. Upload it with that enterprise.',
});

export const noPermitForYear = defineError('declaration.no-permit', 409, {
  zh: '申报期内没有有效的经营许可证，无法填写接收单位。请先登记许可证。',
  en: 'No permit was in force in the period, so the receiver cannot be named. Record the permit first.',
});

export const consentNotFound = defineError('filing-consent.not-found', 404, {
  zh: '没有找到该代报授权。请刷新列表后重试。',
  en: 'There is no such consent. Reload the list and try again.',
});

export const consentPeriodWrong = defineError('filing-consent.period-wrong', 422, {
  zh: '授权须自今天或以后开始，且截止日期不得早于开始日期。请修改日期。',
  en: 'A consent begins today or later and ends no earlier than it begins. Change the days.',
});

export const consentRevoked = defineError('filing-consent.revoked', 409, {
  zh: '该授权已经撤回。如需再次代报，请重新授权。',
  en: 'This consent was revoked already. Give a new one if the facility is to file again.',
});

export const decisionTwice = defineError('class-decision.day-taken', 409, {
  zh: '该企业当天已有管理类别认定。请核对文号，或填写另一生效日期。',
  en: 'A decision for that day is recorded already. Check its number, or give another day.',
});

describeConstraint('filing_consent_no_overlap', {
  zh: '该期间已有有效的代报授权。请先撤回，或另选期间。',
  en: 'A consent already covers part of that time. Revoke it first, or give other days.',
});
