import type { Actor, Role } from '../../shared/roles.js';
import { systemActor } from '../../shared/roles.js';
import { statementLifecycle } from './statement.lifecycle.js';
import type { StatementFacts, StatementState, StatementStep } from './statement.lifecycle.js';
import { nextMonth } from './statement.rules.js';

const by = (role: Role): Actor => ({ ...systemActor('spec'), roles: [role] });
const inTime: StatementFacts = { monthOver: true, objectionOver: false };
const take =
  (step: StatementStep, state: StatementState, role: Role, facts = inTime) =>
  () =>
    statementLifecycle.take(step, state, by(role), facts);

describe('a statement', () => {
  it.each<[StatementStep, StatementState, Role, StatementState]>([
    ['issue', 'open', 'operator.manager', 'issued'],
    ['issue', 'open', 'system', 'issued'],
    ['object', 'issued', 'enterprise.staff', 'objected'],
    ['object', 'corrected', 'enterprise.admin', 'objected'],
    ['reject', 'objected', 'operator.manager', 'issued'],
    ['correct', 'objected', 'operator.manager', 'corrected'],
    ['agree', 'corrected', 'enterprise.admin', 'agreed'],
    ['pay', 'agreed', 'operator.manager', 'paid'],
  ])('%s leads from %s by %s to %s', (step, from, role, to) => {
    expect(take(step, from, role)()).toBe(to);
  });

  it('is agreed to by the firm’s administrator alone, and by nobody who is to be paid', () => {
    expect(take('agree', 'issued', 'enterprise.staff')).toThrow(/lifecycle.role-refused/);
    expect(take('agree', 'issued', 'operator.manager')).toThrow(/lifecycle.role-refused/);
  });

  it('is issued after its month, objected to in time, and agreed by silence only when the time is over', () => {
    const early = { ...inTime, monthOver: false };
    const late = { ...inTime, objectionOver: true };
    expect(take('issue', 'open', 'system', early)).toThrow(/statement.month-running/);
    expect(take('object', 'issued', 'enterprise.admin', late)).toThrow(/statement.objection-late/);
    expect(take('lapse', 'issued', 'system')).toThrow(/statement.objection-running/);
    expect(take('lapse', 'issued', 'system', late)()).toBe('agreed');
  });

  it('once agreed or paid is not corrected itself', () => {
    expect(take('correct', 'agreed', 'operator.manager')).toThrow(/lifecycle.wrong-state/);
    expect(take('correct', 'paid', 'operator.manager')).toThrow(/lifecycle.wrong-state/);
  });
});

it.each([
  ['2026-01', '2026-02'],
  ['2026-09', '2026-10'],
  ['2026-12', '2027-01'],
])('after %s comes %s', (month, next) => {
  expect(nextMonth(month)).toBe(next);
});
