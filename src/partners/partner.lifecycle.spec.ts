import { DomainError } from '../shared/domain-error.js';
import { roles, systemActor } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';
import { carrierLifecycle, crewMemberLifecycle, partnerStates, vehicleLifecycle } from './partner.lifecycle.js';
import type { PartnerState, PartnerStep } from './partner.lifecycle.js';

const walk: Record<PartnerStep, Record<PartnerState, PartnerState | 'lifecycle.wrong-state'>> = {
  retire: { active: 'retired', retired: 'lifecycle.wrong-state' },
  reinstate: { active: 'lifecycle.wrong-state', retired: 'active' },
};
const actor = (role: Role) => ({ ...systemActor('spec'), roles: [role] });

function outcome(act: () => string): string {
  try {
    return act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe.each([carrierLifecycle, vehicleLifecycle, crewMemberLifecycle])('$noun', (lifecycle) => {
  it.each(['retire', 'reinstate'] as const)('%s', (step) => {
    for (const state of partnerStates)
      expect(outcome(() => lifecycle.take(step, state, actor('operator.dispatcher'), {}))).toBe(walk[step][state]);
  });

  it.each(roles)('by %s', (role) => {
    const keeps = ['operator.manager', 'operator.dispatcher'].includes(role);
    const result = outcome(() => lifecycle.take('retire', 'active', actor(role), {}));
    expect(result).toBe(keeps ? 'retired' : 'lifecycle.role-refused');
  });
});
