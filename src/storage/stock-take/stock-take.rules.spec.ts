import fc from 'fast-check';
import { roles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { decide } from './stock-take-decisions.rules.js';
import { stockTakeLifecycle, stockTakeStates } from './stock-take.lifecycle.js';
import type { StockTakeStep } from './stock-take.lifecycle.js';
import { countedAlone, differencesOf, standingOf } from './stock-take.rules.js';
import type { BookedContainer, FoundDifference } from './stock-take.types.js';

const booked = (code: string, more: Partial<BookedContainer> = {}): BookedContainer => ({
  id: `id of ${code}`,
  code,
  state: 'stored',
  zoneId: 'here',
  wasteCode: '900-249-08',
  grams: 100,
  clockStartedAt: new Date(0),
  ...more,
});
const scan = (code: string, grams: number | null = null) => ({ code, grams });
const told = (differences: readonly FoundDifference[]) =>
  differences.map(({ kind, code, stands, resolution }) => `${code} ${kind} ${stands} ${resolution}`);

describe('where the books have a container', () => {
  it.each([
    ['stored', 'here', 'here'],
    ['stored', 'there', 'otherZone'],
    ['received', 'here', 'bay'],
    ['picked', 'here', 'dock'],
    ['missing', 'here', 'missing'],
    ['registered', null, 'outside'],
    ['loaded', null, 'outside'],
    ['shipped', 'here', 'outside'],
  ])('%s, %s: %s', (state, zoneId, standing) => {
    expect(standingOf({ state, zoneId, clockStartedAt: new Date(0) }, 'here')).toBe(standing);
  });

  it('has what was missing at the gate already outside', () => {
    expect(standingOf({ state: 'missing', zoneId: null, clockStartedAt: null }, 'here')).toBe('outside');
  });
});

describe('differences', () => {
  it('are none where everything is scanned and weighs what it should', () => {
    expect(differencesOf('here', [booked('a'), booked('b')], [], [scan('a'), scan('b', 100)])).toEqual([]);
    expect(differencesOf('here', [], [], [])).toEqual([]);
  });

  it('are what is missing, what is too much, and what weighs otherwise', () => {
    const known = [
      booked('c', { zoneId: 'there' }),
      booked('d', { state: 'received' }),
      booked('e', { state: 'registered', zoneId: null }),
      booked('f', { state: 'missing' }),
      booked('g', { state: 'picked' }),
    ];
    const scans = [scan('b', 99), scan('c', 101), ...['d', 'e', 'f', 'g', 'h'].map((code) => scan(code, 70))];
    expect(told(differencesOf('here', [booked('a'), booked('b')], known, scans))).toEqual([
      'a missing here miss',
      'b mass here correct',
      'c mass otherZone correct',
      'c surplus otherZone move',
      'd mass bay correct',
      'd surplus bay putAway',
      'e surplus outside none',
      'f mass missing correct',
      'f surplus missing find',
      'g surplus dock none',
      'h surplus unknown none',
    ]);
  });

  it('cannot be booked of what was missing at the gate, found and weighed', () => {
    const lost = booked('a', { state: 'missing', zoneId: null, grams: 0, clockStartedAt: null });
    expect(told(differencesOf('here', [], [lost], [scan('a', 70)]))).toEqual(['a surplus outside none']);
  });

  it('account for every code that is expected or scanned', () => {
    const codes = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'));
    fc.assert(
      fc.property(codes, codes, (here, scanned) => {
        const expected = here.map((code) => booked(code));
        const found = differencesOf(
          'here',
          expected,
          [],
          scanned.map((code) => scan(code)),
        );
        const missing = here.filter((code) => !scanned.includes(code));
        const surplus = scanned.filter((code) => !here.includes(code));
        expect(found.filter(({ kind }) => kind === 'missing').map(({ code }) => code)).toEqual(missing.sort());
        expect(found.filter(({ kind }) => kind === 'surplus').map(({ code }) => code)).toEqual(surplus.sort());
      }),
    );
  });
});

describe('decisions', () => {
  const kept = (code: string, more: Partial<FoundDifference> = {}) => ({
    ...differencesOf('here', [booked(code)], [], [])[0]!,
    ...more,
    id: code,
    decision: null,
    reason: null,
    bookedZoneId: null,
  });
  const say = (differenceId: string, decision: 'book' | 'leave') => ({ differenceId, decision, reason: '货架倒塌' });
  const codeOf = (act: () => unknown) => {
    try {
      return act();
    } catch (error) {
      const { code, fields } = error as { code: string; fields: { pointer: string }[] };
      return `${code} ${fields[0]?.pointer}`;
    }
  };

  it('answer what is to be booked, with its reason and field', () => {
    const list = [kept('a'), kept('b', { kind: 'mass', resolution: 'correct' })];
    expect(decide(list, [say('b', 'leave'), say('a', 'book')], 'here')).toMatchObject([
      { id: 'a', reason: '货架倒塌', pointer: '/differences/1' },
    ]);
    expect(list[1]).toMatchObject({ decision: 'leave', reason: '货架倒塌' });
  });

  it('book a surplus into the counted zone, or where it was carried', () => {
    const surplus = { kind: 'surplus', resolution: 'move' } as const;
    const list = [kept('a', surplus), kept('b', surplus), kept('c', surplus)];
    const carried = { ...say('b', 'book'), zoneId: 'quarantine', overrideReason: '隔板分开，每日巡检一次' };
    const due = decide(list, [say('a', 'book'), carried, say('c', 'leave')], 'here');
    expect(due.map(({ bookedZoneId, overrideReason }) => [bookedZoneId, overrideReason])).toEqual([
      ['here', undefined],
      ['quarantine', '隔板分开，每日巡检一次'],
    ]);
    expect(list.map(({ bookedZoneId }) => bookedZoneId)).toEqual(['here', 'quarantine', null]);
  });

  it.each<[string, () => unknown, string]>([
    [
      'a place for what is missing',
      () => decide([kept('a')], [{ ...say('a', 'book'), zoneId: 'there' }], 'here'),
      'stock-take.zone-only-for-surplus /differences/0/zoneId',
    ],
    [
      'risks of what is left',
      () => {
        const surplus = kept('a', { kind: 'surplus', resolution: 'move' });
        return decide([surplus], [{ ...say('a', 'leave'), overrideReason: '隔板分开，每日巡检' }], 'here');
      },
      'stock-take.zone-only-for-surplus /differences/0/overrideReason',
    ],
    [
      'an unexplained one',
      () => decide([kept('a'), kept('b')], [say('a', 'book')], 'here'),
      'stock-take.differences-unexplained /differences',
    ],
    [
      'a foreign one',
      () => decide([], [say('x', 'book')], 'here'),
      'stock-take.difference-not-found /differences/0/differenceId',
    ],
    [
      'one missing and left',
      () => decide([kept('a')], [say('a', 'leave')], 'here'),
      'stock-take.missing-must-be-booked /differences/0/decision',
    ],
    [
      'one with nothing to book',
      () => decide([kept('a', { kind: 'surplus', resolution: 'none' })], [say('a', 'book')], 'here'),
      'stock-take.nothing-to-book /differences/0/decision',
    ],
  ])('are refused for %s', (_name, act, expected) => {
    expect(codeOf(act)).toBe(expected);
  });
});

describe('counting alone', () => {
  it.each([
    ['only the actor scanned', ['me'], 'other', true],
    ['somebody else scanned as well', ['me', 'other'], 'me', false],
    ['nobody scanned and the actor finished', [], 'me', true],
    ['nobody scanned and another finished', [], 'other', false],
  ])('%s', (_name, counters, finishedBy, alone) => {
    expect(countedAlone('me', counters, finishedBy)).toBe(alone);
  });
});

describe('the lifecycle', () => {
  const actorWith = (role: Role): Actor => ({
    accountId: '01900000-0000-7000-8000-000000000001',
    label: role,
    roles: [role],
    enterpriseId: null,
    facilityId: null,
    divisionCode: null,
  });
  const open: Record<StockTakeStep, Record<string, string>> = {
    scan: { counting: 'counting' },
    finish: { counting: 'counted' },
    close: { counted: 'closed' },
    cancel: { counting: 'cancelled', counted: 'cancelled' },
  };
  const managers: readonly Role[] = ['operator.manager'];
  const keepers: readonly Role[] = ['operator.warehouse', 'operator.weighbridge', 'operator.manager'];
  const steps = Object.keys(open) as StockTakeStep[];

  it.each(steps.flatMap((step) => stockTakeStates.map((state) => [step, state] as const)))(
    '%s from %s',
    (step, state) => {
      const may = step === 'close' || step === 'cancel' ? managers : keepers;
      const take = (role: Role, countedAlone = false) => {
        try {
          return stockTakeLifecycle.take(step, state, actorWith(role), { hasDifferences: true, countedAlone });
        } catch (error) {
          return (error as { code: string }).code;
        }
      };
      const expected = open[step][state] ?? 'lifecycle.wrong-state';
      for (const role of roles)
        expect([role, take(role)]).toEqual([role, may.includes(role) ? expected : 'lifecycle.role-refused']);
      const alone = step === 'close' && state === 'counted' ? 'stock-take.second-person-needed' : expected;
      expect(take('operator.manager', true)).toBe(alone);
    },
  );
});
