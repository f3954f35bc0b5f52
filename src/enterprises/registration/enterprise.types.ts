export const enterpriseStates = ['draft', 'submitted', 'returned', 'verified', 'suspended'] as const;
export type EnterpriseState = (typeof enterpriseStates)[number];

/** What kind of body a laboratory belongs to (苏环办〔2019〕390号 names them; medical laboratories are not served). */
export const laboratoryKinds = ['enterprise', 'research-institute', 'university', 'testing-body'] as const;
export type LaboratoryKind = (typeof laboratoryKinds)[number];

/** Mass accepted within 12 months: below the warning, above it, or beyond what a small generator may hand over. */
export const scopeLevels = ['inside', 'near', 'reached'] as const;
export type ScopeLevel = (typeof scopeLevels)[number];
