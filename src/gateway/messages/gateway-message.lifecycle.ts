import { defineLifecycle } from '../../shared/lifecycle.js';
import type { Guard } from '../../shared/lifecycle.js';
import { plannerRoles } from '../../shared/roles.js';

export const messageStates = ['open', 'waiting', 'failed', 'answered', 'withdrawn'] as const;
export type MessageState = (typeof messageStates)[number];
export type MessageStep = 'wait' | 'answer' | 'refuse' | 'giveUp' | 'retry' | 'settle' | 'withdraw';

export interface MessageFacts {
  readonly isNumber: boolean;
}

/** A number is settled by entering it: its form is checked there, and the manifest gets it. */
const numberNeeded: Guard<MessageFacts> = {
  code: 'gateway.number-needed',
  text: {
    zh: '取号消息须在联单上登记取得的编号后自动办结，不能直接标记为已办。',
    en: 'A request for a number ends when the number is entered on the manifest; it cannot be marked as done.',
  },
  refuses: ({ isNumber }) => isNumber,
};

const unanswered = ['open', 'waiting', 'failed'] as const;

/** Something said to the national system. An attempt that fails leaves it open, until it is given up. */
export const messageLifecycle = defineLifecycle<MessageState, MessageStep, MessageFacts>({
  noun: 'gatewayMessage',
  states: {
    open: { zh: '待发送', en: 'Open' },
    waiting: { zh: '待人工或文件答复', en: 'Waiting for a person or a file' },
    failed: { zh: '失败、待处理', en: 'Failed, for a person' },
    answered: { zh: '已答复', en: 'Answered' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  initial: 'open',
  final: ['answered', 'withdrawn'],
  steps: {
    wait: { from: ['open'], to: 'waiting', by: ['system'], label: { zh: '转人工或文件', en: 'Wait for an answer' } },
    answer: { from: unanswered, to: 'answered', by: ['system'], label: { zh: '收到答复', en: 'Get the answer' } },
    refuse: { from: ['open'], to: 'failed', by: ['system'], label: { zh: '答复无法采用', en: 'Refuse the answer' } },
    giveUp: { from: ['open'], to: 'failed', by: ['system'], label: { zh: '停止重试', en: 'Give up' } },
    retry: {
      from: ['waiting', 'failed'],
      to: 'open',
      by: plannerRoles,
      label: { zh: '重新发送', en: 'Send again' },
    },
    settle: {
      from: ['waiting', 'failed'],
      to: 'answered',
      by: plannerRoles,
      label: { zh: '已在国家系统人工填报', en: 'Entered there by hand' },
      unless: [numberNeeded],
    },
    withdraw: { from: unanswered, to: 'withdrawn', by: ['system'], label: { zh: '联单作废撤回', en: 'Withdraw' } },
  },
});

/** Answered or withdrawn: there is nothing left to say. */
export const isEnded = (state: MessageState): boolean => messageLifecycle.final.includes(state);
