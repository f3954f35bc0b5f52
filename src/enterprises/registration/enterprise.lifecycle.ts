import { defineLifecycle } from '../../shared/lifecycle.js';
import type { Guard } from '../../shared/lifecycle.js';
import { enterpriseStateWords } from './enterprise.types.js';
import type { EnterpriseState } from './enterprise.types.js';

export type EnterpriseStep = 'submit' | 'verify' | 'return' | 'suspend' | 'reinstate';

/** What the guards look at. */
export interface EnterpriseFacts {
  /** Every field and paper that the next step needs is there: see enterprise.rules.ts. */
  readonly complete: boolean;
  /** No finding of eligibility.rules.ts refuses. */
  readonly eligible: boolean;
  /** The credit code passes its check digit, or an operator wrote down why it is right all the same. */
  readonly usccAccepted: boolean;
}

const incomplete: Guard<EnterpriseFacts> = {
  code: 'enterprise.incomplete',
  text: {
    zh: '资料尚不完整。请按各项提示补全后再提交。',
    en: 'Something is still missing. Complete the items named and submit again.',
  },
  refuses: ({ complete }) => !complete,
};

const notEligible: Guard<EnterpriseFacts> = {
  code: 'enterprise.not-eligible',
  text: {
    zh: '不符合本集中点的收集范围，原因见各项说明。请更正申报内容，或联系持证处置单位。',
    en: 'Outside what this site may collect, for the reasons named. Correct the declaration, or turn to a licensed treatment company.',
  },
  refuses: ({ eligible }) => !eligible,
};

const usccDoubtful: Guard<EnterpriseFacts> = {
  code: 'enterprise.uscc-doubtful',
  text: {
    zh: '统一社会信用代码校验位不符。请核对营业执照；确认无误的，填写 usccOverrideReason 说明依据后再核验。',
    en: 'The check digit of the credit code fails. Compare it with the licence; if it is right all the same, say why in usccOverrideReason.',
  },
  refuses: ({ usccAccepted }) => !usccAccepted,
};

/** How a small generator becomes a customer: it applies, the operator verifies (部令23号 第10条, HJ 1259-2022 7.1.3). */
export const enterpriseLifecycle = defineLifecycle<EnterpriseState, EnterpriseStep, EnterpriseFacts>({
  noun: 'enterprise',
  states: enterpriseStateWords,
  initial: 'draft',
  final: [],
  steps: {
    submit: {
      from: ['draft', 'returned'],
      to: 'submitted',
      by: ['enterprise.admin'],
      label: { zh: '提交核验', en: 'Submit' },
      unless: [incomplete, notEligible],
    },
    verify: {
      from: ['submitted'],
      to: 'verified',
      by: ['operator.manager'],
      label: { zh: '核验通过', en: 'Verify' },
      unless: [incomplete, notEligible, usccDoubtful],
    },
    return: {
      from: ['submitted'],
      to: 'returned',
      by: ['operator.manager'],
      label: { zh: '退回修改', en: 'Return' },
    },
    suspend: {
      from: ['verified'],
      to: 'suspended',
      by: ['operator.manager'],
      label: { zh: '暂停服务', en: 'Suspend' },
    },
    reinstate: {
      from: ['suspended'],
      to: 'verified',
      by: ['operator.manager'],
      label: { zh: '恢复服务', en: 'Reinstate' },
    },
  },
});
