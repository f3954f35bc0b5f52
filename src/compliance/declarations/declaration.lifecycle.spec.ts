import type { Actor, Role } from '../../shared/roles.js';
import { systemActor } from '../../shared/roles.js';
import { declarationLifecycle } from './declaration.lifecycle.js';
import type { DeclarationFacts, DeclarationState, DeclarationStep } from './declaration.lifecycle.js';

const by = (role: Role): Actor => ({ ...systemActor('spec'), roles: [role] });
const sound: DeclarationFacts = {
  settled: true,
  mayFile: true,
  ownDraft: false,
  ofFacility: true,
  balanced: true,
  chained: true,
  isLatest: true,
};
const take =
  (step: DeclarationStep, state: DeclarationState, role: Role, facts: Partial<DeclarationFacts> = {}) =>
  () =>
    declarationLifecycle.take(step, state, by(role), { ...sound, ...facts });

describe('a declaration', () => {
  it.each<[DeclarationStep, DeclarationState, Role, DeclarationState]>([
    ['draft', 'open', 'operator.dispatcher', 'drafted'],
    ['draft', 'open', 'enterprise.staff', 'drafted'],
    ['redraft', 'drafted', 'operator.dispatcher', 'drafted'],
    ['redraft', 'reviewed', 'enterprise.admin', 'drafted'],
    ['review', 'drafted', 'operator.manager', 'reviewed'],
    ['submit', 'reviewed', 'operator.manager', 'submitted'],
    ['submit', 'reviewed', 'enterprise.admin', 'submitted'],
    ['correct', 'submitted', 'operator.manager', 'corrected'],
  ])('%s leads from %s by %s to %s', (step, from, role, to) => {
    expect(take(step, from, role)()).toBe(to);
  });

  it('is submitted by nobody but an administrator or manager, and only reviewed', () => {
    expect(take('submit', 'reviewed', 'enterprise.staff')).toThrow(/lifecycle.role-refused/);
    expect(take('submit', 'reviewed', 'operator.dispatcher')).toThrow(/lifecycle.role-refused/);
    expect(take('submit', 'drafted', 'operator.manager')).toThrow(/lifecycle.wrong-state/);
    expect(take('redraft', 'submitted', 'operator.manager')).toThrow(/lifecycle.wrong-state/);
  });

  it('of the facility takes a second pair of eyes; of an enterprise it need not', () => {
    expect(take('review', 'drafted', 'operator.manager', { ownDraft: true })).toThrow(/declaration.four-eyes/);
    expect(take('review', 'drafted', 'enterprise.admin', { ownDraft: true, ofFacility: false })()).toBe('reviewed');
  });

  it('without consent is not touched on behalf', () => {
    const refused = { mayFile: false, ofFacility: false };
    for (const [step, state] of [
      ['draft', 'open'],
      ['redraft', 'drafted'],
      ['review', 'drafted'],
      ['submit', 'reviewed'],
      ['correct', 'submitted'],
    ] as const)
      expect(take(step, state, 'operator.manager', refused)).toThrow(/declaration.no-consent/);
  });

  it('is drafted when its books are closed, and reviewed only sound', () => {
    expect(take('draft', 'open', 'operator.manager', { settled: false })).toThrow(/declaration.period-running/);
    expect(take('review', 'drafted', 'operator.manager', { balanced: false })).toThrow(/declaration.imbalance/);
    expect(take('review', 'drafted', 'operator.manager', { chained: false })).toThrow(/declaration.opening-differs/);
    expect(take('correct', 'submitted', 'operator.manager', { isLatest: false })).toThrow(/declaration.superseded/);
  });
});
