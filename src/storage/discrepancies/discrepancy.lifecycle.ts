import { defineLifecycle } from '../../shared/lifecycle.js';
import type { Guard } from '../../shared/lifecycle.js';
import type { Role } from '../../shared/roles.js';

export const discrepancyStates = ['open', 'decided', 'withdrawn'] as const;
export type DiscrepancyState = (typeof discrepancyStates)[number];
export type DiscrepancyStep = 'decide' | 'withdraw';

export interface DiscrepancyFacts {
  /** The manifest is accepted or refused already. */
  readonly isDecided: boolean;
}

const receivers: readonly Role[] = ['operator.weighbridge', 'operator.manager'];

const manifestDecided: Guard<DiscrepancyFacts> = {
  code: 'discrepancy.manifest-decided',
  text: {
    zh: '联单已验收，差异记录已是验收依据，不能再改。',
    en: 'The manifest is decided and rests on this record, which stays as it is.',
  },
  refuses: ({ isDecided }) => isDecided,
};

/** 部令23号 第18条: whoever receives decides on every difference. A record made by mistake is withdrawn, never deleted. */
export const discrepancyLifecycle = defineLifecycle<DiscrepancyState, DiscrepancyStep, DiscrepancyFacts>({
  noun: 'discrepancy',
  states: {
    open: { zh: '待处理', en: 'Open' },
    decided: { zh: '已处理', en: 'Decided' },
    withdrawn: { zh: '已撤销', en: 'Withdrawn' },
  },
  initial: 'open',
  final: ['withdrawn'],
  steps: {
    decide: {
      from: ['open'],
      to: 'decided',
      by: receivers,
      label: { zh: '作出处理决定', en: 'Decide' },
      unless: [manifestDecided],
    },
    withdraw: {
      from: ['open', 'decided'],
      to: 'withdrawn',
      by: receivers,
      label: { zh: '撤销（误报）', en: 'Withdraw' },
      unless: [manifestDecided],
    },
  },
});
