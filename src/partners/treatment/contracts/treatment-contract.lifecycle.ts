import { defineLifecycle } from '../../../shared/lifecycle.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { ContractState } from '../treatment.types.js';

export type ContractStep = 'terminate';

/** A contract with a treatment company. It also ends by itself after its last day. */
export const contractLifecycle = defineLifecycle<ContractState, ContractStep, Record<never, never>>({
  noun: 'treatmentContract',
  states: { active: { zh: '生效', en: 'Active' }, terminated: { zh: '已终止', en: 'Terminated' } },
  initial: 'active',
  final: ['terminated'],
  steps: {
    terminate: { from: ['active'], to: 'terminated', by: plannerRoles, label: { zh: '终止', en: 'Terminate' } },
  },
});
