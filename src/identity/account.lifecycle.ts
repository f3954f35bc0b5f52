import { defineLifecycle } from '../shared/lifecycle.js';

export type AccountState = 'active' | 'disabled';
export type AccountStep = 'disable' | 'enable';

const managers = ['administrator', 'enterprise.admin', 'operator.manager', 'system'] as const;

export const accountLifecycle = defineLifecycle<AccountState, AccountStep, object>({
  noun: 'account',
  states: { active: { zh: '启用', en: 'active' }, disabled: { zh: '停用', en: 'disabled' } },
  initial: 'active',
  final: [],
  steps: {
    disable: { from: ['active'], to: 'disabled', by: managers, label: { zh: '停用', en: 'Disable' } },
    enable: { from: ['disabled'], to: 'active', by: managers, label: { zh: '重新启用', en: 'Enable again' } },
  },
});
