import { defineLifecycle } from '../../shared/lifecycle.js';
import type { Guard } from '../../shared/lifecycle.js';
import { filers, signers } from '../declarations/filing.types.js';

export const planStates = ['draft', 'filed', 'changed'] as const;
export type PlanState = (typeof planStates)[number];
export type PlanStep = 'fill' | 'edit' | 'file' | 'change';

export interface PlanFacts {
  /** Of the caller's own unit, or an enterprise that lets the facility file for it. */
  readonly mayFile: boolean;
  /** Nothing is missing that its class owes. */
  readonly complete: boolean;
}

const noConsent: Guard<PlanFacts> = {
  code: 'plan.no-consent',
  text: {
    zh: '该企业没有有效的代报授权（HJ 1259-2022 7.1.3），集中点不能代办管理计划。请企业在“代报授权”中授权，或由企业自行办理。',
    en: 'The enterprise gives no consent that holds today (HJ 1259-2022 7.1.3), so the facility cannot make its plan. Have it give one, or make the plan itself.',
  },
  refuses: ({ mayFile }) => !mayFile,
};

const incomplete: Guard<PlanFacts> = {
  code: 'plan.incomplete',
  text: {
    zh: '管理计划还缺内容，不能备案。请按“缺项”补全后再登记备案。',
    en: 'The plan lacks something and cannot be filed. Fill in what is named as missing, then file it.',
  },
  refuses: ({ complete }) => !complete,
};

/**
 * 危险废物管理计划 (HJ 1259-2022 chapter 5). What was filed stays as it was; a change is a plan of its own that names it,
 * and until that is filed the one before it holds.
 */
export const planLifecycle = defineLifecycle<PlanState, PlanStep, PlanFacts>({
  noun: 'plan',
  states: {
    draft: { zh: '草稿', en: 'Draft' },
    filed: { zh: '已备案', en: 'Filed' },
    changed: { zh: '已变更', en: 'Changed' },
  },
  initial: 'draft',
  final: ['changed'],
  steps: {
    fill: {
      from: ['draft'],
      to: 'draft',
      by: filers,
      label: { zh: '自动填写', en: 'Fill in' },
      unless: [noConsent],
    },
    edit: {
      from: ['draft'],
      to: 'draft',
      by: filers,
      label: { zh: '编辑', en: 'Edit' },
      unless: [noConsent],
    },
    file: {
      from: ['draft'],
      to: 'filed',
      by: signers,
      label: { zh: '登记备案', en: 'Record the filing' },
      unless: [noConsent, incomplete],
    },
    change: {
      from: ['filed'],
      to: 'changed',
      by: signers,
      label: { zh: '变更', en: 'Change' },
      unless: [noConsent],
    },
  },
});
