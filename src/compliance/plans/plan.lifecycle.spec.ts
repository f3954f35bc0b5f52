import type { Actor, Role } from '../../shared/roles.js';
import { systemActor } from '../../shared/roles.js';
import { planLifecycle, planStates } from './plan.lifecycle.js';
import type { PlanFacts, PlanState, PlanStep } from './plan.lifecycle.js';

const by = (role: Role): Actor => ({ ...systemActor('spec'), roles: [role] });
const sound: PlanFacts = { mayFile: true, complete: true };
const take =
  (step: PlanStep, state: PlanState, role: Role, facts: Partial<PlanFacts> = {}) =>
  () =>
    planLifecycle.take(step, state, by(role), { ...sound, ...facts });

const leads: Readonly<Record<PlanStep, Partial<Record<PlanState, PlanState>>>> = {
  fill: { draft: 'draft' },
  edit: { draft: 'draft' },
  file: { draft: 'filed' },
  change: { filed: 'changed' },
};
const pairs = (Object.keys(leads) as PlanStep[]).flatMap((step) =>
  planStates.map((state) => [step, state, leads[step][state] ?? null] as const),
);

describe('a management plan', () => {
  it.each(pairs)('%s from %s leads to %s', (step, state, to) => {
    if (to === null) expect(take(step, state, 'operator.manager')).toThrow(/lifecycle.wrong-state/);
    else expect(take(step, state, 'operator.manager')()).toBe(to);
  });

  it('is written by all who file, and signed by an administrator or manager alone', () => {
    for (const role of ['enterprise.staff', 'operator.dispatcher'] as const) {
      expect(take('fill', 'draft', role)()).toBe('draft');
      expect(take('edit', 'draft', role)()).toBe('draft');
      expect(take('file', 'draft', role)).toThrow(/lifecycle.role-refused/);
      expect(take('change', 'filed', role)).toThrow(/lifecycle.role-refused/);
    }
    expect(take('file', 'draft', 'enterprise.admin')()).toBe('filed');
    expect(take('edit', 'draft', 'regulator')).toThrow(/lifecycle.role-refused/);
  });

  it('without consent is not touched on behalf', () => {
    for (const [step, state, to] of pairs)
      if (to !== null) expect(take(step, state, 'operator.manager', { mayFile: false })).toThrow(/plan.no-consent/);
  });

  it('is filed when nothing is missing, and drafted before', () => {
    expect(take('file', 'draft', 'operator.manager', { complete: false })).toThrow(/plan.incomplete/);
    expect(take('edit', 'draft', 'operator.manager', { complete: false })()).toBe('draft');
  });
});
