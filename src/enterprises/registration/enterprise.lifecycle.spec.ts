import { roles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { enterpriseLifecycle } from './enterprise.lifecycle.js';
import type { EnterpriseFacts, EnterpriseStep } from './enterprise.lifecycle.js';
import { enterpriseStates } from './enterprise.types.js';
import type { EnterpriseState } from './enterprise.types.js';

const actor = (role: Role): Actor => ({
  accountId: '',
  label: '',
  roles: [role],
  enterpriseId: null,
  facilityId: null,
  divisionCode: null,
});
const ready: EnterpriseFacts = { complete: true, eligible: true, usccAccepted: true };

function outcome(step: EnterpriseStep, state: EnterpriseState, role: Role, facts = ready): string {
  try {
    return enterpriseLifecycle.take(step, state, actor(role), facts);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const steps = Object.keys(enterpriseLifecycle.steps) as EnterpriseStep[];
const allowed: Record<EnterpriseStep, [from: EnterpriseState[], to: EnterpriseState, by: Role]> = {
  submit: [['draft', 'returned'], 'submitted', 'enterprise.admin'],
  verify: [['submitted'], 'verified', 'operator.manager'],
  return: [['submitted'], 'returned', 'operator.manager'],
  suspend: [['verified'], 'suspended', 'operator.manager'],
  reinstate: [['suspended'], 'verified', 'operator.manager'],
};

describe('the lifecycle of an enterprise', () => {
  it.each(steps.flatMap((step) => enterpriseStates.map((state) => [step, state] as const)))(
    '%s from %s',
    (step, state) => {
      const [from, to, by] = allowed[step];
      expect(outcome(step, state, by)).toBe(from.includes(state) ? to : 'lifecycle.wrong-state');
      for (const role of roles.filter((other) => other !== by))
        expect(outcome(step, state, role)).toBe('lifecycle.role-refused');
    },
  );

  it.each<[EnterpriseStep, EnterpriseState, Role, Partial<EnterpriseFacts>, string]>([
    ['submit', 'draft', 'enterprise.admin', { complete: false }, 'enterprise.incomplete'],
    ['submit', 'draft', 'enterprise.admin', { eligible: false }, 'enterprise.not-eligible'],
    ['submit', 'draft', 'enterprise.admin', { usccAccepted: false }, 'submitted'],
    ['verify', 'submitted', 'operator.manager', { complete: false }, 'enterprise.incomplete'],
    ['verify', 'submitted', 'operator.manager', { eligible: false }, 'enterprise.not-eligible'],
    ['verify', 'submitted', 'operator.manager', { usccAccepted: false }, 'enterprise.uscc-doubtful'],
    ['return', 'submitted', 'operator.manager', { complete: false, eligible: false, usccAccepted: false }, 'returned'],
    ['reinstate', 'suspended', 'operator.manager', { eligible: false }, 'verified'],
  ])('%s from %s by %s with %j: %s', (step, state, role, facts, expected) => {
    expect(outcome(step, state, role, { ...ready, ...facts })).toBe(expected);
  });
});
