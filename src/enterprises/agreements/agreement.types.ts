export const agreementStates = ['active', 'terminated'] as const;
export type AgreementState = (typeof agreementStates)[number];
