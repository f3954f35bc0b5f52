import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';

export const discrepancyNotFound = defineError('discrepancy.not-found', 404, {
  zh: '没有找到该差异记录。请刷新列表后重试。',
  en: 'There is no such discrepancy. Reload the list and try again.',
});

export const discrepancyReported = defineError('discrepancy.reported-before', 409, {
  zh: '该差异已登记上报，请勿重复登记。',
  en: 'This discrepancy was reported to the bureau already.',
});

export const reportNeedsDecision = defineError('discrepancy.report-undecided', 409, {
  zh: '请先对差异作出处理决定，再登记上报（报告须写明决定）。',
  en: 'Decide on the discrepancy first: the report states the decision.',
});

describeConstraint(
  'discrepancy_one_live',
  {
    zh: '该行的这一项差异已登记。如有误，请先撤销原记录。',
    en: 'This attribute of the line has a discrepancy already; withdraw it first if it is wrong.',
  },
  '/attribute',
);
