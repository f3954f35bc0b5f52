import { defineLifecycle } from '../shared/lifecycle.js';
import { plannerRoles } from '../shared/roles.js';

export const gatewayRequestStates = ['open', 'waiting', 'failed', 'answered'] as const;
export type GatewayRequestState = (typeof gatewayRequestStates)[number];
export type GatewayRequestStep = 'wait' | 'answer' | 'giveUp' | 'retry';

/** A wish for an official number. An attempt that fails leaves it open until the attempts are used up. */
export const gatewayRequestLifecycle = defineLifecycle<GatewayRequestState, GatewayRequestStep, object>({
  noun: 'gatewayRequest',
  states: {
    open: { zh: '申请中', en: 'Open' },
    waiting: { zh: '待人工登记', en: 'Waiting for manual entry' },
    failed: { zh: '申请失败', en: 'Failed' },
    answered: { zh: '已取号', en: 'Answered' },
  },
  initial: 'open',
  final: ['answered'],
  steps: {
    wait: { from: ['open'], to: 'waiting', by: ['system'], label: { zh: '转人工登记', en: 'Wait for manual entry' } },
    answer: {
      from: ['open', 'waiting', 'failed'],
      to: 'answered',
      by: ['system'],
      label: { zh: '取得编号', en: 'Get the number' },
    },
    giveUp: { from: ['open'], to: 'failed', by: ['system'], label: { zh: '停止重试', en: 'Give up' } },
    retry: {
      from: ['waiting', 'failed'],
      to: 'open',
      by: plannerRoles,
      label: { zh: '重新申请', en: 'Try again' },
    },
  },
});
