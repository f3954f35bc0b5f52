import { roles } from '../shared/roles.js';
import type { Actor, Role } from '../shared/roles.js';
import { discrepancyLifecycle, discrepancyStates } from './discrepancies/discrepancy.lifecycle.js';
import type { DiscrepancyStep } from './discrepancies/discrepancy.lifecycle.js';
import { weighingLifecycle, weighingStates } from './weighing/weighing.lifecycle.js';
import type { WeighingFacts, WeighingStep } from './weighing/weighing.lifecycle.js';

const actorWith = (role: Role): Actor => ({
  accountId: '01900000-0000-7000-8000-000000000001',
  label: role,
  roles: [role],
  enterpriseId: null,
  facilityId: null,
  divisionCode: null,
});

function outcome(act: () => string): string {
  try {
    return act();
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const receivers: readonly Role[] = ['operator.weighbridge', 'operator.manager'];

describe('a reading', () => {
  const free: WeighingFacts = { isManual: true, isOwn: false, isDecided: false };
  const open: Record<WeighingStep, Record<string, string>> = {
    confirm: { unconfirmed: 'valid' },
    void: { unconfirmed: 'voided', valid: 'voided' },
  };

  it.each((['confirm', 'void'] as const).flatMap((step) => weighingStates.map((state) => [step, state] as const)))(
    '%s from %s',
    (step, state) => {
      for (const role of roles) {
        const expected = receivers.includes(role)
          ? (open[step][state] ?? 'lifecycle.wrong-state')
          : 'lifecycle.role-refused';
        expect([role, outcome(() => weighingLifecycle.take(step, state, actorWith(role), free))]).toEqual([
          role,
          expected,
        ]);
      }
    },
  );

  it.each<[string, Partial<WeighingFacts>, WeighingStep, string]>([
    ['a manual one by the person who took it', { isOwn: true }, 'confirm', 'weighing.second-person-needed'],
    ['one of the scale by whoever took it', { isOwn: true, isManual: false }, 'confirm', 'valid'],
    ['one a decision rests on', { isDecided: true }, 'confirm', 'weighing.manifest-decided'],
    ['one a decision rests on, voided', { isDecided: true }, 'void', 'weighing.manifest-decided'],
    ['the own one, voided', { isOwn: true }, 'void', 'voided'],
  ])('%s', (_name, facts, step, expected) => {
    const actor = actorWith('operator.weighbridge');
    expect(outcome(() => weighingLifecycle.take(step, 'unconfirmed', actor, { ...free, ...facts }))).toBe(expected);
  });
});

describe('a discrepancy', () => {
  const open: Record<DiscrepancyStep, Record<string, string>> = {
    decide: { open: 'decided' },
    withdraw: { open: 'withdrawn', decided: 'withdrawn' },
  };

  it.each(
    (['decide', 'withdraw'] as const).flatMap((step) => discrepancyStates.map((state) => [step, state] as const)),
  )('%s from %s', (step, state) => {
    const take = (role: Role, isDecided = false) =>
      outcome(() => discrepancyLifecycle.take(step, state, actorWith(role), { isDecided }));
    for (const role of roles) {
      const expected = receivers.includes(role)
        ? (open[step][state] ?? 'lifecycle.wrong-state')
        : 'lifecycle.role-refused';
      expect([role, take(role)]).toEqual([role, expected]);
    }
    const sealed = state in open[step] ? 'discrepancy.manifest-decided' : 'lifecycle.wrong-state';
    expect(take('operator.manager', true)).toBe(sealed);
  });
});
