import type { Text } from '../../shared/domain-error.js';
import type { operatorRoles } from '../../shared/roles.js';

/** 环评批复 comes from the report's own life; the other papers are entered. */
export const enteredKinds = [
  'pollutionPermit',
  'safetyApproval',
  'fireApproval',
  'emergencyPlan',
  'liabilityInsurance',
] as const;
export const approvalKinds = ['environmentalImpactReport', ...enteredKinds] as const;
export type EnteredKind = (typeof enteredKinds)[number];
export type ApprovalKind = (typeof approvalKinds)[number];

export const approvalStates = ['draft', 'inForce', 'superseded', 'revoked', 'expired'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** A rule that asks for a paper. */
export interface LegalSource {
  readonly text: string;
  /** First day it is in force, YYYY-MM-DD; null where that is not known. */
  readonly since: string | null;
  /** Last day it was in force; null while it is. */
  readonly until: string | null;
  /** Written from memory: to be compared with the text before it is relied on. */
  readonly uncertain: boolean;
}

/** A paper as other modules see it. Days are YYYY-MM-DD in Asia/Shanghai. */
export interface ApprovalTerms {
  readonly id: string;
  readonly facilityId: string;
  readonly kind: ApprovalKind;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  /** Last day; null where the kind has no end. */
  readonly validUntil: string | null;
  readonly basis: string;
  /** The renewal that stands already, of which the first day may be to come. */
  readonly followedById: string | null;
}

export const conditionKinds = ['once', 'recurring', 'permanent'] as const;
/** Done once by a day, again every so many months, or kept for good. */
export type ConditionKind = (typeof conditionKinds)[number];

export const conditionStates = ['open', 'met', 'waived'] as const;
export type ConditionState = (typeof conditionStates)[number];

export type ResponsibleRole = (typeof operatorRoles)[number];

/** An open condition as other modules see it. */
export interface OpenCondition {
  readonly id: string;
  readonly facilityId: string;
  readonly approvalId: string;
  readonly approvalKind: ApprovalKind;
  readonly approvalNumber: string;
  /** Within its approval. */
  readonly number: number;
  readonly text: string;
  readonly kind: ConditionKind;
  /** YYYY-MM-DD; null: kept for good. */
  readonly nextDueOn: string | null;
  readonly intervalMonths: number | null;
  readonly lastProvedOn: string | null;
  readonly role: ResponsibleRole;
  readonly basis: string;
}

export const kindWords: Readonly<Record<ApprovalKind, Text>> = {
  environmentalImpactReport: { zh: '环评批复', en: 'approval of the environmental impact report' },
  pollutionPermit: { zh: '排污许可证', en: 'pollution permit' },
  safetyApproval: { zh: '安全批准文件', en: 'safety approval' },
  fireApproval: { zh: '消防批准文件', en: 'fire approval' },
  emergencyPlan: { zh: '突发环境事件应急预案备案', en: 'filed emergency plan' },
  liabilityInsurance: { zh: '环境污染责任保险', en: 'environmental liability insurance' },
};
