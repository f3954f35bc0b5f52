import { DomainError } from '../shared/domain-error.js';
import { roles, systemActor } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';
import { bookingLifecycle, bookingStates, holdingStates } from './booking.lifecycle.js';
import type { BookingFacts, BookingState, BookingStep } from './booking.lifecycle.js';

const sound: BookingFacts = { afterCutOff: false, unattendedTooLong: false };
const actor = (role: Role) => ({ ...systemActor('spec'), roles: [role] });

/** The table as a person would write it down: step, from which state it leads where. */
const walk: Record<BookingStep, Partial<Record<BookingState, BookingState>>> = {
  change: { requested: 'requested', confirmed: 'requested' },
  confirm: { requested: 'confirmed' },
  plan: { requested: 'planned', confirmed: 'planned' },
  unplan: { planned: 'confirmed' },
  cancel: { requested: 'cancelled', confirmed: 'cancelled', planned: 'cancelled' },
  expire: { requested: 'expired' },
  noShow: { planned: 'noShow' },
  collect: { planned: 'collected' },
  complete: { collected: 'completed' },
};

const takers: Record<BookingStep, readonly Role[]> = {
  change: ['enterprise.admin', 'enterprise.staff'],
  confirm: ['operator.manager', 'operator.dispatcher'],
  plan: ['operator.manager', 'operator.dispatcher'],
  unplan: ['operator.manager', 'operator.dispatcher', 'system'],
  cancel: ['enterprise.admin', 'enterprise.staff', 'operator.manager', 'operator.dispatcher'],
  expire: ['system'],
  noShow: ['operator.manager', 'operator.dispatcher', 'operator.driver'],
  collect: [
    'enterprise.admin',
    'enterprise.staff',
    'operator.manager',
    'operator.dispatcher',
    'operator.driver',
    'system',
  ],
  complete: ['operator.manager', 'operator.dispatcher', 'operator.weighbridge', 'system'],
};

const steps = Object.keys(walk) as BookingStep[];
const factsFor = (step: BookingStep): BookingFacts => ({ ...sound, unattendedTooLong: step === 'expire' });

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
  expect(Object.keys(bookingLifecycle.steps).sort()).toEqual([...steps].sort());
});

describe.each(steps)('%s', (step) => {
  it.each(bookingStates)('from %s', (state) => {
    const target = walk[step][state];
    const act = () => bookingLifecycle.take(step, state, actor(takers[step][0]!), factsFor(step));
    if (target === undefined) expect(codeOf(act)).toBe('lifecycle.wrong-state');
    else expect(act()).toBe(target);
  });

  it.each(roles)('by %s', (role) => {
    const state = Object.keys(walk[step])[0] as BookingState;
    const refused = codeOf(() => bookingLifecycle.take(step, state, actor(role), factsFor(step)));
    expect(refused).toBe(takers[step].includes(role) ? null : 'lifecycle.role-refused');
  });
});

describe('guards', () => {
  it.each([
    ['change', 'confirmed', 'enterprise.staff', { ...sound, afterCutOff: true }, 'booking.cut-off-passed'],
    ['cancel', 'planned', 'enterprise.staff', { ...sound, afterCutOff: true }, 'booking.cut-off-passed'],
    ['change', 'requested', 'enterprise.admin', { ...sound, unattendedTooLong: true }, 'booking.ran-out'],
    ['confirm', 'requested', 'operator.dispatcher', { ...sound, unattendedTooLong: true }, 'booking.ran-out'],
    ['plan', 'requested', 'operator.dispatcher', { ...sound, unattendedTooLong: true }, 'booking.ran-out'],
    ['expire', 'requested', 'system', sound, 'booking.not-run-out'],
  ] as const)('%s from %s by %s', (step, state, role, facts, code) => {
    expect(codeOf(() => bookingLifecycle.take(step, state, actor(role), facts))).toBe(code);
  });
});

it('holds capacity exactly until a final state', () => {
  expect(bookingStates.filter((state) => !bookingLifecycle.final.includes(state))).toEqual(holdingStates);
});
