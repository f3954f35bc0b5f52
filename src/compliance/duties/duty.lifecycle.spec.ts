import { roles, systemActor } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { dutyLifecycle, dutyStates, stepTo } from './duty.lifecycle.js';
import { dutyLevels } from './duty.types.js';

const system = systemActor('spec');
const everybody: Actor = { ...system, roles: roles.filter((role) => role !== 'system') };

describe('a duty', () => {
  it('moves between any two levels by the facts, and from each to its end', () => {
    for (const from of dutyLevels) {
      for (const to of dutyLevels.filter((level) => level !== from))
        expect(dutyLifecycle.take(stepTo[to], from, system, {})).toBe(to);
      expect(dutyLifecycle.take('close', from, system, {})).toBe('closed');
    }
  });

  it('is moved by no person', () => {
    for (const state of dutyStates) expect(dutyLifecycle.allowedSteps(state, everybody, {})).toEqual([]);
    expect(() => dutyLifecycle.take('close', 'warn', everybody, {})).toThrow('lifecycle.role-refused');
  });

  it('is not opened again', () => {
    for (const level of dutyLevels)
      expect(() => dutyLifecycle.take(stepTo[level], 'closed', system, {})).toThrow('lifecycle.wrong-state');
  });
});
