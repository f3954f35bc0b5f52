import { defineLifecycle } from '../../shared/lifecycle.js';

export type AlarmState = 'open' | 'acknowledged' | 'closed';
export type AlarmStep = 'acknowledge' | 'close';
type NoFacts = Record<never, never>;

/**
 * Of emissions and of cameras. People explain an alarm; the fact that it tells of ends it, and nobody's click: `close` is
 * for the product alone, when values are back within the limit, data or heartbeats come again, or are no longer due.
 */
export const alarmLifecycle = defineLifecycle<AlarmState, AlarmStep, NoFacts>({
  noun: 'monitoringAlarm',
  states: {
    open: { zh: '报警中', en: 'open' },
    acknowledged: { zh: '已说明', en: 'explained' },
    closed: { zh: '已解除', en: 'ended' },
  },
  initial: 'open',
  final: ['closed'],
  steps: {
    acknowledge: {
      from: ['open', 'acknowledged'],
      to: 'acknowledged',
      by: ['operator.manager', 'operator.warehouse'],
      label: { zh: '说明原因与措施', en: 'Explain cause and measures' },
    },
    close: {
      from: ['open', 'acknowledged'],
      to: 'closed',
      by: ['system'],
      label: { zh: '事实消除，自动解除', en: 'End with the fact' },
    },
  },
});
