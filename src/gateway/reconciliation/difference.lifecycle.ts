import { defineLifecycle } from '../../shared/lifecycle.js';
import { plannerRoles } from '../../shared/roles.js';

export const differenceStates = ['open', 'explained', 'gone'] as const;
export type DifferenceState = (typeof differenceStates)[number];
export type DifferenceStep = 'explain' | 'vanish';

/** Something that the national system has otherwise than we. One that was explained stays so while it stays the same. */
export const differenceLifecycle = defineLifecycle<DifferenceState, DifferenceStep, object>({
  noun: 'gatewayDifference',
  states: {
    open: { zh: '待处理', en: 'Open' },
    explained: { zh: '已说明', en: 'Explained' },
    gone: { zh: '已消除', en: 'Gone' },
  },
  initial: 'open',
  final: ['explained', 'gone'],
  steps: {
    explain: { from: ['open'], to: 'explained', by: plannerRoles, label: { zh: '说明原因并关闭', en: 'Explain' } },
    vanish: { from: ['open'], to: 'gone', by: ['system'], label: { zh: '对账已一致', en: 'No longer found' } },
  },
});
