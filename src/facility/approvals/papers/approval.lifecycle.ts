import { defineLifecycle } from '../../../shared/lifecycle.js';
import type { Guard } from '../../../shared/lifecycle.js';
import type { ApprovalState } from '../approvals.types.js';

export type ApprovalStep = 'putInForce' | 'supersede' | 'revoke' | 'expire';

export interface ApprovalFacts {
  /** Every field that a paper in force has is there: see approval.rules.ts. */
  readonly complete: boolean;
  /** Its last day has passed. */
  readonly over: boolean;
  /** A renewal of it is in force and its first day has come. */
  readonly succeeded: boolean;
}

const incomplete: Guard<ApprovalFacts> = {
  code: 'approval.incomplete',
  text: {
    zh: '资料尚不完整。请按各项提示补全后再登记生效。',
    en: 'Something is still missing. Complete the items named, then put it in force.',
  },
  refuses: ({ complete }) => !complete,
};

const alreadyOver: Guard<ApprovalFacts> = {
  code: 'approval.already-over',
  text: {
    zh: '有效期已过，不能登记生效。请核对有效期，或登记新的文件。',
    en: 'Its last day has passed. Check the validity, or enter the paper that follows.',
  },
  refuses: ({ over }) => over,
};

const notSucceeded: Guard<ApprovalFacts> = {
  code: 'approval.not-succeeded',
  text: {
    zh: '续期文件尚未生效，原文件继续有效。',
    en: 'No renewal has begun: the paper goes on.',
  },
  refuses: ({ succeeded }) => !succeeded,
};

const stillRunning: Guard<ApprovalFacts> = {
  code: 'approval.still-running',
  text: {
    zh: '有效期未满，不会到期。',
    en: 'Its last day has not passed.',
  },
  refuses: ({ over }) => !over,
};

/**
 * 批准文件: environmental approval, permits, filed plan, insurance. Its end is a fact of the date and a renewal takes over on
 * its first day, so both steps are the system's.
 */
export const approvalLifecycle = defineLifecycle<ApprovalState, ApprovalStep, ApprovalFacts>({
  noun: 'approval',
  states: {
    draft: { zh: '草稿', en: 'Draft' },
    inForce: { zh: '生效', en: 'In force' },
    superseded: { zh: '已替代', en: 'Superseded' },
    revoked: { zh: '已撤销', en: 'Revoked' },
    expired: { zh: '已到期', en: 'Expired' },
  },
  initial: 'draft',
  final: ['superseded', 'revoked', 'expired'],
  steps: {
    putInForce: {
      from: ['draft'],
      to: 'inForce',
      by: ['operator.manager'],
      label: { zh: '登记生效', en: 'Put in force' },
      unless: [incomplete, alreadyOver],
    },
    supersede: {
      from: ['inForce'],
      to: 'superseded',
      by: ['system'],
      label: { zh: '由续期文件替代', en: 'Superseded by its renewal' },
      unless: [notSucceeded],
    },
    revoke: {
      from: ['draft', 'inForce'],
      to: 'revoked',
      by: ['operator.manager'],
      label: { zh: '撤销（作废）', en: 'Revoke' },
    },
    expire: {
      from: ['inForce'],
      to: 'expired',
      by: ['system'],
      label: { zh: '到期', en: 'Expire' },
      unless: [stillRunning],
    },
  },
});
