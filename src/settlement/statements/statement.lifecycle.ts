import { defineLifecycle } from '../../shared/lifecycle.js';
import type { Guard } from '../../shared/lifecycle.js';
import { enterpriseRoles } from '../../shared/roles.js';

export const statementStates = ['open', 'issued', 'objected', 'corrected', 'agreed', 'paid'] as const;
export type StatementState = (typeof statementStates)[number];
export type StatementStep = 'issue' | 'object' | 'reject' | 'correct' | 'agree' | 'lapse' | 'pay';

export interface StatementFacts {
  /** The statement's month has ended in Asia/Shanghai. */
  readonly monthOver: boolean;
  /** The time to object has passed. */
  readonly objectionOver: boolean;
}

const monthRunning: Guard<StatementFacts> = {
  code: 'statement.month-running',
  text: {
    zh: '本月尚未结束，还会有收运计入。次月 1 日起自动开出，届时也可手工开出。',
    en: 'The month is not over and visits may still join. It is issued by itself on the 1st, or by hand from then on.',
  },
  refuses: ({ monthOver }) => !monthOver,
};

const tooLate: Guard<StatementFacts> = {
  code: 'statement.objection-late',
  text: {
    zh: '异议期限已过。请与收集单位协商，由其出具更正单计入下月。',
    en: 'The time to object is over. Agree with the facility on a correction in a later month.',
  },
  refuses: ({ objectionOver }) => objectionOver,
};

const stillTime: Guard<StatementFacts> = {
  code: 'statement.objection-running',
  text: {
    zh: '异议期限未到，不能视为无异议。请等待期限届满，或由贵单位管理员确认。',
    en: 'The firm may still object. Wait for the deadline, or have the firm agree.',
  },
  refuses: ({ objectionOver }) => !objectionOver,
};

/**
 * 月结单. Charges are never changed: an objection that is right leads to a correction with reversed and new lines. Silence
 * until the deadline counts as agreement (platform rule; the deadline is a dated setting).
 */
export const statementLifecycle = defineLifecycle<StatementState, StatementStep, StatementFacts>({
  noun: 'statement',
  states: {
    open: { zh: '记账中', en: 'Open' },
    issued: { zh: '已开出', en: 'Issued' },
    objected: { zh: '有异议', en: 'Objected to' },
    corrected: { zh: '已更正', en: 'Corrected' },
    agreed: { zh: '已确认', en: 'Agreed' },
    paid: { zh: '已收付', en: 'Paid' },
  },
  initial: 'open',
  final: ['paid'],
  steps: {
    issue: {
      from: ['open'],
      to: 'issued',
      by: ['operator.manager', 'system'],
      label: { zh: '开出', en: 'Issue' },
      unless: [monthRunning],
    },
    object: {
      from: ['issued', 'corrected'],
      to: 'objected',
      by: enterpriseRoles,
      label: { zh: '提出异议', en: 'Object' },
      unless: [tooLate],
    },
    reject: {
      from: ['objected'],
      to: 'issued',
      by: ['operator.manager'],
      label: { zh: '驳回异议', en: 'Reject the objection' },
    },
    correct: {
      from: ['issued', 'objected', 'corrected'],
      to: 'corrected',
      by: ['operator.manager'],
      label: { zh: '更正', en: 'Correct' },
    },
    agree: {
      from: ['issued', 'corrected'],
      to: 'agreed',
      by: ['enterprise.admin'],
      label: { zh: '确认', en: 'Agree' },
    },
    lapse: {
      from: ['issued', 'corrected'],
      to: 'agreed',
      by: ['system'],
      label: { zh: '逾期视为确认', en: 'Agreed by silence' },
      unless: [stillTime],
    },
    pay: {
      from: ['agreed'],
      to: 'paid',
      by: ['operator.manager'],
      label: { zh: '登记收付款', en: 'Record the payment' },
    },
  },
});
