import { systemActor } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';
import { transferJobLifecycle, transferJobStates } from './transfer-job.lifecycle.js';
import type { TransferJobState, TransferJobStep } from './transfer-job.lifecycle.js';
import { transferLifecycle, transferStates } from './transfer.lifecycle.js';
import type { TransferFacts, TransferState, TransferStep } from './transfer.lifecycle.js';

const facts: TransferFacts = { unscanned: 0, refusedAway: 0, isNumbered: true, hasLegs: true, legsAhead: 0 };
const as = (...roles: Role[]) => ({ ...systemActor('test'), roles });
const everyone = as('operator.manager', 'system');

const expected: Record<TransferStep, { from: TransferState[]; to: TransferState; refusedTo: Role }> = {
  start: { from: ['planned'], to: 'preparing', refusedTo: 'operator.driver' },
  ready: { from: ['preparing'], to: 'ready', refusedTo: 'operator.manager' },
  dispatch: { from: ['ready'], to: 'inTransit', refusedTo: 'operator.warehouse' },
  arrive: { from: ['inTransit'], to: 'arrived', refusedTo: 'operator.weighbridge' },
  accept: { from: ['arrived'], to: 'accepted', refusedTo: 'operator.driver' },
  partlyAccept: { from: ['arrived'], to: 'partlyAccepted', refusedTo: 'operator.driver' },
  refuse: { from: ['arrived'], to: 'refused', refusedTo: 'operator.driver' },
  treat: { from: ['accepted', 'partlyAccepted'], to: 'treated', refusedTo: 'operator.warehouse' },
  close: { from: ['treated', 'refused'], to: 'closed', refusedTo: 'operator.manager' },
  cancel: { from: ['planned', 'preparing', 'ready'], to: 'cancelled', refusedTo: 'operator.driver' },
};

describe('the lifecycle of a transfer', () => {
  it.each(Object.keys(expected) as TransferStep[])('takes %s from its states and by its roles only', (step) => {
    const { from, to, refusedTo } = expected[step];
    for (const state of transferStates) {
      const act = () => transferLifecycle.take(step, state, everyone, facts);
      if (from.includes(state)) expect(act()).toBe(to);
      else expect(act).toThrow(expect.objectContaining({ code: 'lifecycle.wrong-state' }));
    }
    expect(() => transferLifecycle.take(step, from[0]!, as(refusedTo), facts)).toThrow(
      expect.objectContaining({ code: 'lifecycle.role-refused' }),
    );
  });

  it.each([
    ['dispatch', 'ready', { unscanned: 1 }, 'transfer.not-scanned'],
    ['dispatch', 'ready', { hasLegs: false }, 'transfer.no-carrier'],
    ['arrive', 'inTransit', { legsAhead: 1 }, 'transfer.carrier-to-take-over'],
    ['close', 'refused', { refusedAway: 1 }, 'transfer.refused-still-away'],
    ['close', 'treated', { isNumbered: false }, 'transfer.backfill-open'],
  ] as const)('refuses to %s from %s with %o', (step, state, more, code) => {
    expect(() => transferLifecycle.take(step, state, everyone, { ...facts, ...more })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

const jobSteps: Record<TransferJobStep, { from: TransferJobState[]; to: TransferJobState }> = {
  finish: { from: ['due', 'waiting', 'stopped', 'parked'], to: 'done' },
  wait: { from: ['due'], to: 'waiting' },
  stop: { from: ['due'], to: 'stopped' },
  park: { from: ['due'], to: 'parked' },
  retry: { from: ['stopped', 'parked', 'waiting'], to: 'due' },
  skip: { from: ['stopped', 'parked', 'waiting'], to: 'skipped' },
  cancel: { from: ['due', 'waiting', 'stopped', 'parked'], to: 'cancelled' },
};

describe('the lifecycle of a step of the flow', () => {
  it.each(Object.keys(jobSteps) as TransferJobStep[])('takes %s from its states only', (step) => {
    const { from, to } = jobSteps[step];
    for (const state of transferJobStates) {
      const act = () => transferJobLifecycle.take(step, state, everyone, { isSkippable: true });
      if (from.includes(state)) expect(act()).toBe(to);
      else expect(act).toThrow(expect.objectContaining({ code: 'lifecycle.wrong-state' }));
    }
  });

  it('lets a manager skip only what the law lets be done another way', () => {
    const skip = (isSkippable: boolean, role: Role) => () =>
      transferJobLifecycle.take('skip', 'waiting', as(role), { isSkippable });
    expect(skip(true, 'operator.manager')()).toBe('skipped');
    expect(skip(false, 'operator.manager')).toThrow(expect.objectContaining({ code: 'transfer.step-not-skippable' }));
    expect(skip(true, 'operator.dispatcher')).toThrow(expect.objectContaining({ code: 'lifecycle.role-refused' }));
  });
});
