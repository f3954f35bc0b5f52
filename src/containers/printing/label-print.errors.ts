import { defineError } from '../../shared/domain-error.js';

export const reprintReasonMissing = defineError<{ count: number; codes: string }>(
  'container.reprint-reason-missing',
  422,
  {
    zh: '{count} 个标签已打印过（{codes}）。补打请填写原因，例如“标签破损”。',
    en: '{count} of the labels were printed before ({codes}). To print them again give a reason, such as “label torn”.',
  },
);

export const labelEnded = defineError<{ count: number; codes: string }>('container.label-ended', 409, {
  zh: '{count} 个标签已失效（作废、退回、倒空或已利用处置：{codes}），不能打印。请去掉后重试；退回的废物请重新打码。',
  en: '{count} of the labels have ended (void, returned, emptied or treated: {codes}) and are not printed. Leave them out; label returned waste anew.',
});
