import { systemActor } from '../../../shared/roles.js';
import type { Role } from '../../../shared/roles.js';
import { approvalStates } from '../approvals.types.js';
import type { ApprovalState } from '../approvals.types.js';
import { approvalLifecycle } from './approval.lifecycle.js';
import type { ApprovalFacts, ApprovalStep } from './approval.lifecycle.js';

const as = (...roles: Role[]) => ({ ...systemActor('test'), roles });

const expected: Record<ApprovalStep, { from: ApprovalState[]; to: ApprovalState; by: Role; refusedTo: Role }> = {
  putInForce: { from: ['draft'], to: 'inForce', by: 'operator.manager', refusedTo: 'operator.dispatcher' },
  supersede: { from: ['inForce'], to: 'superseded', by: 'system', refusedTo: 'operator.manager' },
  revoke: { from: ['draft', 'inForce'], to: 'revoked', by: 'operator.manager', refusedTo: 'regulator' },
  expire: { from: ['inForce'], to: 'expired', by: 'system', refusedTo: 'operator.manager' },
};
const facts: Record<ApprovalStep, ApprovalFacts> = {
  putInForce: { complete: true, over: false, succeeded: false },
  supersede: { complete: true, over: false, succeeded: true },
  revoke: { complete: false, over: false, succeeded: false },
  expire: { complete: true, over: true, succeeded: false },
};

describe('the lifecycle of an approval', () => {
  it.each(Object.keys(expected) as ApprovalStep[])('takes %s from its states and by its role only', (step) => {
    const { from, to, by, refusedTo } = expected[step];
    for (const state of approvalStates) {
      const act = () => approvalLifecycle.take(step, state, as(by), facts[step]);
      if (from.includes(state)) expect(act()).toBe(to);
      else expect(act).toThrow(expect.objectContaining({ code: 'lifecycle.wrong-state' }));
    }
    expect(() => approvalLifecycle.take(step, from[0]!, as(refusedTo), facts[step])).toThrow(
      expect.objectContaining({ code: 'lifecycle.role-refused' }),
    );
  });

  it.each<[ApprovalStep, ApprovalState, Partial<ApprovalFacts>, string]>([
    ['putInForce', 'draft', { complete: false }, 'approval.incomplete'],
    ['putInForce', 'draft', { over: true }, 'approval.already-over'],
    ['supersede', 'inForce', { succeeded: false }, 'approval.not-succeeded'],
    ['expire', 'inForce', { over: false }, 'approval.still-running'],
  ])('refuses to %s from %s with %o', (step, state, more, code) => {
    const act = () => approvalLifecycle.take(step, state, as(expected[step].by), { ...facts[step], ...more });
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});
