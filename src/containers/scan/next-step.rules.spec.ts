import type { Actor, Role } from '../../shared/roles.js';
import { enterpriseRoles, operatorRoles } from '../../shared/roles.js';
import type { ContainerFacts } from '../container.lifecycle.js';
import { containerLifecycle } from '../container.lifecycle.js';
import { containerStates } from '../container.types.js';
import { nextFor } from './next-step.rules.js';

const who = (...roles: Role[]): Actor => ({
  accountId: 'a',
  label: 'spec',
  roles,
  enterpriseId: null,
  facilityId: null,
  divisionCode: null,
});
const facts: ContainerFacts = {
  isHeld: false,
  isAttached: false,
  isFacilitys: false,
  isOwnWaste: false,
  grams: 1,
  neverStored: false,
};

const people: Role[] = [...enterpriseRoles, ...operatorRoles, 'regulator'];

it.each(containerStates)('every role is told a sentence in both languages of a container that is %s', (state) => {
  for (const role of people)
    for (const isHeld of [false, true])
      for (const isAttached of [false, true]) {
        const { zh, en } = nextFor(who(role), state, { ...facts, isHeld, isAttached });
        expect(zh).toMatch(/^[\u4e00-\u9fff].{4,60}。$/);
        expect(en).toMatch(/^[A-Z].{8,120}\.$/);
      }
});

/** Steps that come by themselves with something else: a signature, a split at the gate, filling, a count. */
const byTheWay = ['load', 'splitOff', 'void', 'fill', 'fillInBay', 'produce', 'withdraw', 'miss'];

it('a role that may take a step is told something to do', () => {
  for (const state of containerStates)
    for (const role of people) {
      const steps = containerLifecycle.allowedSteps(state, who(role), facts).filter(({ allowed }) => allowed);
      if (steps.every(({ step }) => byTheWay.includes(step))) continue;
      expect([state, role, nextFor(who(role), state, facts).en]).not.toContainEqual(expect.stringContaining('nothing'));
    }
});

describe('what is told first', () => {
  it('is the quarantine, to those who could move it', () => {
    const held = { ...facts, isHeld: true };
    expect(nextFor(who('operator.warehouse'), 'stored', held).zh).toContain('隔离中');
    expect(nextFor(who('operator.manager'), 'stored', held).en).toContain('release');
  });

  it('is the signature that a counted container waits for', () => {
    const attached = { ...facts, isAttached: true };
    expect(nextFor(who('enterprise.staff'), 'registered', attached).zh).toContain('签字');
    expect(nextFor(who('enterprise.staff'), 'registered', facts).zh).toContain('贴好标签');
  });

  it('is, to those at the shelves, that what was refused stays out', () => {
    for (const role of ['operator.warehouse', 'operator.weighbridge'] as const)
      expect(nextFor(who(role), 'refused', facts).zh).toContain('不得入库');
    expect(nextFor(who('operator.manager'), 'refused', facts).zh).toContain('确认收回');
  });

  it('is that the facility’s own container is to be filled', () => {
    const own = { ...facts, isFacilitys: true, grams: 0 };
    expect(nextFor(who('operator.warehouse'), 'registered', own).zh).toContain('待分装');
    expect(nextFor(who('operator.driver'), 'registered', own).zh).toContain('无需操作');
  });
});
