import fc from 'fast-check';
import { systemActor } from '../../../shared/roles.js';
import type { Role } from '../../../shared/roles.js';
import { addDays, monthsAfter } from '../../../shared/working-days.js';
import { conditionStates } from '../approvals.types.js';
import type { ConditionState } from '../approvals.types.js';
import { conditionLifecycle } from './condition.lifecycle.js';
import type { ConditionFacts, ConditionStep } from './condition.lifecycle.js';
import { assertDays, isOverdue, laterProof, nextDueOn } from './condition.rules.js';
import type { ConditionDays } from './condition.rules.js';

describe('the lifecycle of a condition', () => {
  const as = (role: Role) => ({ ...systemActor('test'), roles: [role] });
  const facts: ConditionFacts = { kind: 'once', proved: true };
  const expected: Record<ConditionStep, ConditionState> = { meet: 'met', waive: 'waived' };

  it.each(Object.keys(expected) as ConditionStep[])('takes %s from open and by the manager only', (step) => {
    for (const state of conditionStates) {
      const act = () => conditionLifecycle.take(step, state, as('operator.manager'), facts);
      if (state === 'open') expect(act()).toBe(expected[step]);
      else expect(act).toThrow(expect.objectContaining({ code: 'lifecycle.wrong-state' }));
    }
    expect(() => conditionLifecycle.take(step, 'open', as('operator.warehouse'), facts)).toThrow(
      expect.objectContaining({ code: 'lifecycle.role-refused' }),
    );
  });

  it.each<[Partial<ConditionFacts>, string]>([
    [{ proved: false }, 'approval-condition.unproved'],
    [{ kind: 'recurring' }, 'approval-condition.stays'],
    [{ kind: 'permanent' }, 'approval-condition.stays'],
  ])('is not met with %o', (more, code) => {
    expect(() => conditionLifecycle.take('meet', 'open', as('operator.manager'), { ...facts, ...more })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

const once: ConditionDays = { kind: 'once', dueOn: '2026-12-31', intervalMonths: null };
const quarterly: ConditionDays = { kind: 'recurring', dueOn: '2026-12-31', intervalMonths: 3 };
const permanent: ConditionDays = { kind: 'permanent', dueOn: null, intervalMonths: null };

describe('the days of a condition', () => {
  it.each<[ConditionDays, string | null]>([
    [once, null],
    [quarterly, null],
    [permanent, null],
    [{ ...once, dueOn: null }, '/dueOn'],
    [{ ...once, intervalMonths: 3 }, '/intervalMonths'],
    [{ ...quarterly, intervalMonths: null }, '/intervalMonths'],
    [{ ...quarterly, dueOn: null }, '/dueOn'],
    [{ ...permanent, dueOn: '2026-12-31' }, '/dueOn'],
    [{ ...permanent, intervalMonths: 1 }, '/intervalMonths'],
  ])('%o: %s', (days, pointer) => {
    const act = () => assertDays(days, '');
    if (pointer === null) expect(act).not.toThrow();
    else expect(act).toThrow(expect.objectContaining({ fields: [expect.objectContaining({ pointer })] }));
  });

  it.each<[ConditionDays, string | null, string | null]>([
    [once, null, '2026-12-31'],
    [once, '2026-10-01', '2026-12-31'],
    [quarterly, null, '2026-12-31'],
    [quarterly, '2026-11-30', '2027-02-28'],
    [permanent, null, null],
    [permanent, '2026-10-01', null],
  ])('%o, proved %s: next %s', (days, proved, next) => {
    expect(nextDueOn(days, proved)).toBe(next);
  });

  it('of a recurring one follow the latest proof, in whatever order proofs are filed', () => {
    const day = fc.integer({ min: 0, max: 3_650 }).map((days) => addDays('2020-01-01', days));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 120 }), (days, months) => {
        const last = days.reduce<string | null>((before, one) => laterProof(before, one), null);
        const latest = days.toSorted().at(-1)!;
        expect(last).toBe(latest);
        expect(nextDueOn({ ...quarterly, intervalMonths: months }, last)).toBe(monthsAfter(latest, months));
      }),
    );
  });

  it('are over when they have passed and it is open', () => {
    expect(isOverdue('open', '2026-12-31', '2026-12-31')).toBe(false);
    expect(isOverdue('open', '2026-12-31', '2027-01-01')).toBe(true);
    expect(isOverdue('met', '2026-12-31', '2027-01-01')).toBe(false);
    expect(isOverdue('open', null, '2999-01-01')).toBe(false);
  });
});
