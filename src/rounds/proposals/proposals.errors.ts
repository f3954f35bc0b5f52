import { defineError } from '../../shared/domain-error.js';

export const daysReversed = defineError('proposal.days-reversed', 422, {
  zh: '结束日期不能早于开始日期。请调换或更正。',
  en: 'The last day must not lie before the first. Swap or correct them.',
});

export const tooManyDays = defineError<{ most: number }>('proposal.too-many-days', 422, {
  zh: '一次最多为 {most} 天提出方案。请缩短日期范围。',
  en: 'Rounds are proposed for at most {most} days at a time. Shorten the range.',
});
