import { defineLifecycle } from '../../shared/lifecycle.js';

export const breakerStates = ['closed', 'open', 'halfOpen'] as const;
export type BreakerState = (typeof breakerStates)[number];
export type BreakerStep = 'open' | 'probe' | 'reopen' | 'close';

/** The circuit breaker before the national system; when it moves is in `breaker.rules.ts`. */
export const breakerLifecycle = defineLifecycle<BreakerState, BreakerStep, object>({
  noun: 'gatewayBreaker',
  states: {
    closed: { zh: '正常', en: 'Closed' },
    open: { zh: '已熔断', en: 'Open' },
    halfOpen: { zh: '试探中', en: 'Half-open' },
  },
  initial: 'closed',
  final: [],
  steps: {
    open: { from: ['closed'], to: 'open', by: ['system'], label: { zh: '熔断', en: 'Open' } },
    probe: { from: ['open'], to: 'halfOpen', by: ['system'], label: { zh: '试探', en: 'Probe' } },
    reopen: { from: ['halfOpen'], to: 'open', by: ['system'], label: { zh: '试探失败', en: 'Open again' } },
    close: { from: ['open', 'halfOpen'], to: 'closed', by: ['system'], label: { zh: '恢复', en: 'Close' } },
  },
});
