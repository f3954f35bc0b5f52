import { defineLifecycle } from '../../shared/lifecycle.js';
import type { AgreementState } from './agreement.types.js';

export type AgreementStep = 'terminate';

/** A service agreement (部令23号 第10条: the written contract). It also ends by itself after its last day. */
export const agreementLifecycle = defineLifecycle<AgreementState, AgreementStep, Record<never, never>>({
  noun: 'agreement',
  states: {
    active: { zh: '生效', en: 'Active' },
    terminated: { zh: '已终止', en: 'Terminated' },
  },
  initial: 'active',
  final: ['terminated'],
  steps: {
    terminate: {
      from: ['active'],
      to: 'terminated',
      by: ['operator.manager'],
      label: { zh: '终止', en: 'Terminate' },
    },
  },
});
