import { asSystem, systemActor } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { alarmLifecycle } from './alarm.lifecycle.js';
import { outletLifecycle } from './outlet.lifecycle.js';

const manager: Actor = { ...systemActor('spec'), roles: ['operator.manager'], facilityId: 'f' };

describe('an alarm', () => {
  it('is explained by people, again if need be, and never closed by them', () => {
    expect(alarmLifecycle.take('acknowledge', 'open', manager, {})).toBe('acknowledged');
    expect(alarmLifecycle.take('acknowledge', 'acknowledged', manager, {})).toBe('acknowledged');
    expect(() => alarmLifecycle.take('close', 'open', manager, {})).toThrow('lifecycle.role-refused');
    expect(alarmLifecycle.allowedSteps('open', manager, {}).map(({ step }) => step)).toEqual(['acknowledge']);
  });

  it('ends by the product from either state, once', () => {
    for (const state of ['open', 'acknowledged'] as const)
      expect(alarmLifecycle.take('close', state, asSystem(manager), {})).toBe('closed');
    expect(() => alarmLifecycle.take('close', 'closed', asSystem(manager), {})).toThrow('lifecycle.wrong-state');
  });
});

describe('an outlet', () => {
  it('is not closed while it exceeds a limit', () => {
    expect(() => outletLifecycle.take('close', 'inUse', manager, { isExceeding: true })).toThrow(
      'emission.outlet-exceeding',
    );
    expect(outletLifecycle.take('close', 'inUse', manager, { isExceeding: false })).toBe('closed');
  });
});
