import type { Text } from '../../shared/domain-error.js';

export const enterpriseStates = ['draft', 'submitted', 'returned', 'verified', 'suspended'] as const;
export type EnterpriseState = (typeof enterpriseStates)[number];

export const enterpriseStateWords: Readonly<Record<EnterpriseState, Text>> = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '待核验', en: 'Submitted' },
  returned: { zh: '已退回', en: 'Returned' },
  verified: { zh: '已核验', en: 'Verified' },
  suspended: { zh: '已暂停', en: 'Suspended' },
};

/** What kind of body a laboratory belongs to (苏环办〔2019〕390号 names them; medical laboratories are not served). */
export const laboratoryKinds = ['enterprise', 'research-institute', 'university', 'testing-body'] as const;
export type LaboratoryKind = (typeof laboratoryKinds)[number];

/** Mass accepted within 12 months: below the warning, above it, or beyond what a small generator may hand over. */
export const scopeLevels = ['inside', 'near', 'reached'] as const;
export type ScopeLevel = (typeof scopeLevels)[number];
