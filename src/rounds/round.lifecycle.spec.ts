import { DomainError } from '../shared/domain-error.js';
import { roles, systemActor } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';
import { roundLifecycle, roundStates } from './round.lifecycle.js';
import type { RoundFacts, RoundState, RoundStep } from './round.lifecycle.js';

const ready: RoundFacts = { stops: 2, hardFindings: 0, openFindings: 0, pendingStops: 0, visitedStops: 0 };
const actor = (role: Role) => ({ ...systemActor('spec'), roles: [role] });

/** The table as a person would write it down: step, from which state it leads where. */
const walk: Record<RoundStep, Partial<Record<RoundState, RoundState>>> = {
  change: { draft: 'draft' },
  release: { draft: 'released' },
  depart: { released: 'underway' },
  complete: { underway: 'completed' },
  cancel: { draft: 'cancelled', released: 'cancelled', underway: 'cancelled' },
};

const takers: Record<RoundStep, readonly Role[]> = {
  change: ['operator.manager', 'operator.dispatcher'],
  release: ['operator.manager', 'operator.dispatcher'],
  depart: ['operator.manager', 'operator.dispatcher', 'operator.driver'],
  complete: ['operator.manager', 'operator.dispatcher', 'operator.driver'],
  cancel: ['operator.manager', 'operator.dispatcher'],
};

const steps = Object.keys(walk) as RoundStep[];

function codeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

it('knows every step of the walk', () => {
  expect(Object.keys(roundLifecycle.steps).sort()).toEqual([...steps].sort());
});

describe.each(steps)('%s', (step) => {
  it.each(roundStates)('from %s', (state) => {
    const target = walk[step][state];
    const act = () => roundLifecycle.take(step, state, actor('operator.manager'), ready);
    if (target === undefined) expect(codeOf(act)).toBe('lifecycle.wrong-state');
    else expect(act()).toBe(target);
  });

  it.each(roles)('by %s', (role) => {
    const state = Object.keys(walk[step])[0] as RoundState;
    const refused = codeOf(() => roundLifecycle.take(step, state, actor(role), ready));
    expect(refused).toBe(takers[step].includes(role) ? null : 'lifecycle.role-refused');
  });
});

describe('guards', () => {
  it.each<[RoundStep, RoundState, Partial<RoundFacts>, string | null]>([
    ['release', 'draft', { stops: 0 }, 'round.no-stops'],
    ['release', 'draft', { hardFindings: 1, openFindings: 1 }, 'round.checks-failed'],
    ['release', 'draft', { openFindings: 1 }, 'round.reasons-missing'],
    ['release', 'draft', { pendingStops: 2 }, null],
    ['depart', 'released', { stops: 0 }, 'round.no-stops'],
    ['depart', 'released', { hardFindings: 1 }, 'round.checks-failed'],
    ['depart', 'released', { openFindings: 1 }, null],
    ['complete', 'underway', { pendingStops: 1 }, 'round.stops-pending'],
    ['complete', 'underway', { visitedStops: 2, hardFindings: 1 }, null],
    ['cancel', 'underway', { visitedStops: 1 }, 'round.already-loaded'],
    ['cancel', 'draft', { stops: 0, hardFindings: 3 }, null],
  ])('%s from %s with %j: %s', (step, state, facts, code) => {
    const act = () => roundLifecycle.take(step, state, actor('operator.dispatcher'), { ...ready, ...facts });
    expect(codeOf(act)).toBe(code);
  });
});
