import { defineLifecycle } from '../../../shared/lifecycle.js';
import type { Guard } from '../../../shared/lifecycle.js';
import type { ConditionKind, ConditionState } from '../approvals.types.js';

export type ConditionStep = 'meet' | 'waive';

export interface ConditionFacts {
  readonly kind: ConditionKind;
  /** A proof was filed. */
  readonly proved: boolean;
}

const stays: Guard<ConditionFacts> = {
  code: 'approval-condition.stays',
  text: {
    zh: '定期和长期要求在文件有效期内一直有效。请登记履行记录，不要办结。',
    en: 'A recurring condition, and one kept for good, holds as long as the approval. File a proof instead.',
  },
  refuses: ({ kind }) => kind !== 'once',
};

const unproved: Guard<ConditionFacts> = {
  code: 'approval-condition.unproved',
  text: {
    zh: '还没有履行记录。请先登记履行日期和内容，再办结。',
    en: 'Nothing proves it yet. File when and how it was done, then close it.',
  },
  refuses: ({ proved }) => !proved,
};

/** 批复要求. Being overdue is a fact of the date and no state. */
export const conditionLifecycle = defineLifecycle<ConditionState, ConditionStep, ConditionFacts>({
  noun: 'approvalCondition',
  states: {
    open: { zh: '履行中', en: 'Open' },
    met: { zh: '已办结', en: 'Met' },
    waived: { zh: '已免除', en: 'Waived' },
  },
  initial: 'open',
  final: ['met', 'waived'],
  steps: {
    meet: {
      from: ['open'],
      to: 'met',
      by: ['operator.manager'],
      label: { zh: '办结', en: 'Met' },
      unless: [stays, unproved],
    },
    waive: { from: ['open'], to: 'waived', by: ['operator.manager'], label: { zh: '免除', en: 'Waive' } },
  },
});
