import { DomainError } from '../shared/domain-error.js';
import { systemActor } from '../shared/roles.js';
import type { Actor, Role } from '../shared/roles.js';
import { manifestLifecycle, manifestStates, offeredSteps } from './manifest.lifecycle.js';
import type { ManifestFacts, ManifestState, ManifestStep } from './manifest.lifecycle.js';

/** An inbound electronic manifest with all that the guards ask for. */
const inbound: ManifestFacts = {
  isReturn: false,
  isBackfill: false,
  isNumbered: true,
  isNumberedByHand: true,
  anySignedLoading: false,
  bothSignedLoading: true,
  returnOpen: false,
};
const paper: ManifestFacts = { ...inbound, isBackfill: true };
const homeward: ManifestFacts = { ...inbound, isReturn: true };

/** The whole table once more, as 部令23号 and the trade have it. */
const expected: Record<ManifestStep, { from: ManifestState[]; to: ManifestState; facts: ManifestFacts; by: Role[] }> = {
  confirm: { from: ['draft'], to: 'confirmed', facts: inbound, by: ['enterprise.admin', 'enterprise.staff'] },
  number: {
    from: ['confirmed'],
    to: 'numbered',
    facts: inbound,
    by: ['operator.dispatcher', 'operator.manager', 'system'],
  },
  correctNumber: {
    from: ['numbered'],
    to: 'numbered',
    facts: inbound,
    by: ['operator.dispatcher', 'operator.manager'],
  },
  load: {
    from: ['numbered'],
    to: 'loaded',
    facts: inbound,
    by: ['operator.driver', 'enterprise.admin', 'enterprise.staff'],
  },
  backfill: {
    from: ['draft', 'confirmed', 'numbered'],
    to: 'loaded',
    facts: paper,
    by: ['operator.dispatcher', 'operator.manager'],
  },
  depart: {
    from: ['loaded'],
    to: 'inTransit',
    facts: inbound,
    by: ['operator.driver', 'operator.dispatcher', 'operator.manager'],
  },
  arrive: {
    from: ['inTransit'],
    to: 'arrived',
    facts: inbound,
    by: ['operator.driver', 'operator.weighbridge', 'operator.dispatcher', 'operator.manager'],
  },
  accept: { from: ['arrived'], to: 'accepted', facts: inbound, by: ['operator.weighbridge', 'operator.manager'] },
  partlyAccept: {
    from: ['arrived'],
    to: 'partlyAccepted',
    facts: inbound,
    by: ['operator.weighbridge', 'operator.manager'],
  },
  refuse: { from: ['arrived'], to: 'refused', facts: inbound, by: ['operator.weighbridge', 'operator.manager'] },
  sendBack: {
    from: ['draft'],
    to: 'inTransit',
    facts: homeward,
    by: ['operator.driver', 'operator.weighbridge', 'operator.dispatcher', 'operator.manager'],
  },
  takeBack: {
    from: ['inTransit'],
    to: 'closed',
    facts: homeward,
    by: ['enterprise.admin', 'enterprise.staff', 'operator.manager'],
  },
  close: {
    from: ['accepted', 'partlyAccepted', 'refused'],
    to: 'closed',
    facts: inbound,
    by: ['operator.weighbridge', 'operator.dispatcher', 'operator.manager', 'system'],
  },
  void: {
    from: ['draft', 'confirmed', 'numbered'],
    to: 'voided',
    facts: inbound,
    by: ['operator.dispatcher', 'operator.manager', 'system'],
  },
};
const steps = Object.keys(expected) as ManifestStep[];

const everyRole: Role[] = [
  'enterprise.admin',
  'enterprise.staff',
  'operator.manager',
  'operator.dispatcher',
  'operator.driver',
  'operator.weighbridge',
  'regulator',
  'auditor',
  'administrator',
  'system',
];
const actor = (...roles: Role[]): Actor => ({ ...systemActor('spec'), roles });
const everybody = actor(...everyRole);

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'none';
}

describe('the lifecycle of a manifest', () => {
  it.each(steps)('takes %s from its states only, and leads where it should', (step) => {
    const { from, to, facts } = expected[step];
    for (const state of manifestStates) {
      if (from.includes(state)) expect(manifestLifecycle.take(step, state, everybody, facts)).toBe(to);
      else expect(refusal(() => manifestLifecycle.take(step, state, everybody, facts))).toBe('lifecycle.wrong-state');
    }
  });

  it.each(steps)('lets the right roles take %s and nobody else', (step) => {
    const { from, facts, by } = expected[step];
    for (const role of everyRole) {
      const code = refusal(() => manifestLifecycle.take(step, from[0]!, actor(role), facts));
      expect([role, code]).toEqual([role, by.includes(role) ? 'none' : 'lifecycle.role-refused']);
    }
  });

  it('voids before loading only', () => {
    const late: ManifestState[] = ['loaded', 'inTransit', 'arrived', 'accepted', 'partlyAccepted', 'refused', 'closed'];
    for (const state of late) {
      expect(refusal(() => manifestLifecycle.take('void', state, everybody, inbound))).toBe('lifecycle.wrong-state');
    }
  });
});

describe('the guards of a manifest', () => {
  it.each([
    ['load', { ...inbound, bothSignedLoading: false }, 'manifest.loading-not-signed'],
    ['backfill', inbound, 'manifest.is-electronic'],
    ['close', { ...paper, isNumbered: false }, 'manifest.backfill-open'],
    ['close', { ...inbound, returnOpen: true }, 'manifest.return-open'],
    ['sendBack', inbound, 'manifest.is-no-return-trip'],
    ['takeBack', inbound, 'manifest.is-no-return-trip'],
    ['confirm', homeward, 'manifest.is-return-trip'],
    ['number', homeward, 'manifest.is-return-trip'],
    ['correctNumber', homeward, 'manifest.is-return-trip'],
    ['correctNumber', { ...inbound, isNumberedByHand: false }, 'manifest.number-from-system'],
    ['correctNumber', { ...inbound, anySignedLoading: true }, 'manifest.number-signed'],
    ['load', homeward, 'manifest.is-return-trip'],
    ['depart', homeward, 'manifest.is-return-trip'],
    ['arrive', homeward, 'manifest.is-return-trip'],
    ['accept', homeward, 'manifest.is-return-trip'],
    ['void', homeward, 'manifest.is-return-trip'],
  ] as const)('refuse %s', (step, facts, code) => {
    expect(refusal(() => manifestLifecycle.take(step, expected[step].from[0]!, everybody, facts))).toBe(code);
  });

  it('let a numbered paper manifest close', () => {
    expect(manifestLifecycle.take('close', 'accepted', everybody, paper)).toBe('closed');
  });
});

describe('the steps offered as buttons', () => {
  const names = (state: ManifestState, facts: ManifestFacts) =>
    offeredSteps(state, everybody, facts).map(({ step }) => step);

  it('leave out what only the other kind of manifest takes', () => {
    expect(names('draft', inbound)).toEqual(['confirm', 'void']);
    expect(names('draft', homeward)).toEqual(['sendBack']);
    expect(names('inTransit', homeward)).toEqual(['takeBack']);
  });

  it('correct only a number that somebody typed, and say why not once it is signed', () => {
    const planner = actor('operator.dispatcher');
    const offered = (facts: ManifestFacts) => offeredSteps('numbered', planner, facts);
    expect(offered(inbound)[0]).toMatchObject({ step: 'correctNumber', to: 'numbered', allowed: true });
    expect(offered({ ...inbound, isNumberedByHand: false }).map(({ step }) => step)).toEqual(['void']);
    expect(offered({ ...inbound, anySignedLoading: true })[0]).toMatchObject({
      step: 'correctNumber',
      allowed: false,
      refusal: { code: 'manifest.number-signed' },
    });
  });

  it('have the number of a paper transfer, whatever its state, until it has one', () => {
    const onPaper = { ...paper, isNumbered: false };
    expect(names('arrived', onPaper)[0]).toBe('number');
    expect(names('accepted', onPaper)[0]).toBe('number');
    expect(names('arrived', paper)).not.toContain('number');
    expect(names('arrived', inbound)).not.toContain('number');
    expect(offeredSteps('arrived', actor('operator.weighbridge'), onPaper).map(({ step }) => step)).not.toContain(
      'number',
    );
  });

  it('show a step that is refused for now, with its reason', () => {
    const offered = offeredSteps('numbered', actor('operator.driver'), { ...inbound, bothSignedLoading: false });
    expect(offered).toMatchObject([{ step: 'load', allowed: false, refusal: { code: 'manifest.loading-not-signed' } }]);
  });
});
