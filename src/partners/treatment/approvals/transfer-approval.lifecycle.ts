import { defineLifecycle } from '../../../shared/lifecycle.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { ApprovalState } from '../treatment.types.js';

export type ApprovalStep = 'revoke';

/** A cross-province approval. It also ends by itself after its last day; another kind, mass or consignee needs a new one. */
export const approvalLifecycle = defineLifecycle<ApprovalState, ApprovalStep, Record<never, never>>({
  noun: 'transferApproval',
  states: { active: { zh: '有效', en: 'Active' }, revoked: { zh: '已撤销', en: 'Revoked' } },
  initial: 'active',
  final: ['revoked'],
  steps: {
    revoke: { from: ['active'], to: 'revoked', by: plannerRoles, label: { zh: '撤销', en: 'Revoke' } },
  },
});
