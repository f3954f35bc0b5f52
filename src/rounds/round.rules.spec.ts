import fc from 'fast-check';
import { renderText } from '../shared/domain-error.js';
import { classesOfHazard } from './hazard-classes.data.js';
import { checkRound, lastPlannableDay, openFindings, roundFacts, stopStateOf } from './round.rules.js';
import { roundTexts } from './round-texts.data.js';
import type { CheckedLine, CheckedStop, CheckFacts, Clash } from './round.types.js';

const day = '2026-11-25';
const oil: CheckedLine = { wasteCode: '900-214-08', name: '废机油', estimatedGrams: 200_000, hazards: ['T', 'I'] };
const line = (changes: Partial<CheckedLine> = {}): CheckedLine => ({ ...oil, ...changes });
const stop = (changes: Partial<CheckedStop> = {}): CheckedStop => ({
  bookingNumber: 'YY20261122-000001',
  state: 'pending',
  windowFrom: new Date('2026-11-25T08:00:00+08:00'),
  windowTo: new Date('2026-11-25T18:00:00+08:00'),
  lines: [line()],
  ...changes,
});

const sound: CheckFacts = {
  day,
  vehicle: {
    id: 'v1',
    name: '苏F12345',
    retired: false,
    validTo: day,
    classes: ['hazardous-waste'],
    payloadGrams: 1_000_000,
  },
  carrier: { id: 'c1', name: '通运物流', retired: false, validTo: day },
  driver: { id: 'd1', name: '王师傅', retired: false, validTo: day, kinds: ['driver'] },
  escort: { id: 'e1', name: '李押运', retired: false, validTo: day, kinds: ['escort'] },
  stops: [stop()],
  permitCodes: new Set(['900-214-08']),
  unknownCodes: new Set(),
  stopped: new Map(),
  clashes: [],
  otherRounds: [],
};
const dayBefore = '2026-11-24';

const found = (changes: Partial<CheckFacts>) =>
  checkRound({ ...sound, ...changes }).map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);

const clash = (severity: Clash['severity'], bookingNumbers: readonly string[]): Clash => ({
  severity,
  groups: 'acid+alkali',
  reason: { zh: '酸碱不得相遇。', en: 'Acid and alkali must not meet.' },
  lots: bookingNumbers.map((bookingNumber, index) => ({ stop: index + 2, bookingNumber, name: `废物${index}` })),
});

it('finds nothing wrong with a round whose papers end on its very day', () => {
  expect(found({})).toEqual([]);
});

describe('each rule, alone', () => {
  const { vehicle, carrier, driver, escort } = sound;
  it.each<[string, Partial<CheckFacts>, string]>([
    ['vehicle retired', { vehicle: { ...vehicle, retired: true } }, 'hard round.partner-retired /vehicleId'],
    ['carrier retired', { carrier: { ...carrier, retired: true } }, 'hard round.partner-retired /vehicleId'],
    ['driver retired', { driver: { ...driver, retired: true } }, 'hard round.partner-retired /driverId'],
    ['escort retired', { escort: { ...escort, retired: true } }, 'hard round.partner-retired /escortId'],
    [
      'transport permit ended the day before',
      { vehicle: { ...vehicle, validTo: dayBefore } },
      'hard round.vehicle-permit-expired /vehicleId',
    ],
    [
      'licence ended the day before',
      { carrier: { ...carrier, validTo: dayBefore } },
      'hard round.carrier-licence-expired /vehicleId',
    ],
    [
      'driver’s certificate ended',
      { driver: { ...driver, validTo: dayBefore } },
      'hard round.certificate-expired /driverId',
    ],
    [
      'escort’s certificate ended',
      { escort: { ...escort, validTo: dayBefore } },
      'hard round.certificate-expired /escortId',
    ],
    [
      'one person as both',
      { driver: { ...driver, kinds: ['driver', 'escort'] }, escort: { ...driver, kinds: ['driver', 'escort'] } },
      'hard round.driver-is-escort /escortId',
    ],
    ['an escort drives', { driver: { ...driver, kinds: ['escort'] } }, 'hard round.not-a-driver /driverId'],
    ['a driver escorts', { escort: { ...escort, kinds: ['driver'] } }, 'hard round.not-an-escort /escortId'],
    [
      'one gram too much',
      { stops: [stop({ lines: [line({ estimatedGrams: 1_000_001 })] })] },
      'hard round.payload-exceeded /vehicleId',
    ],
    [
      'a gram above 90 %',
      { stops: [stop({ lines: [line({ estimatedGrams: 900_001 })] })] },
      'soft round.load-high /vehicleId',
    ],
    ['no permit', { permitCodes: null }, 'hard round.no-permit /day'],
    ['code outside the permit', { permitCodes: new Set() }, 'hard round.code-outside-permit /stops/0'],
    ['code of an old edition', { unknownCodes: new Set(['900-214-08']) }, 'hard round.code-not-in-force /stops/0'],
    [
      'overdue storage',
      { stopped: new Map([['900-214-08', { overdueCode: '900-047-49', since: '2026-11-20', containers: 3 }]]) },
      'hard round.intake-stopped /stops/0',
    ],
    [
      'class that does not cover',
      { vehicle: { ...vehicle, classes: ['3', '8'] } },
      'hard round.class-not-covered /stops/0',
    ],
    ['incompatible wastes', { clashes: [clash('hard', ['A', 'B'])] }, 'hard round.incompatible /stops/2'],
    ['risky neighbours', { clashes: [clash('soft', ['A', 'B'])] }, 'soft round.mixing-risk /stops/2'],
    ['booking gone', { stops: [stop({ state: 'dropped' })] }, 'hard round.booking-gone /stops/0'],
    [
      'window ended the day before',
      {
        stops: [
          stop({ windowFrom: new Date('2026-11-24T00:00:00+08:00'), windowTo: new Date('2026-11-24T23:59:59+08:00') }),
        ],
      },
      'soft round.window-mismatch /stops/0',
    ],
    [
      'window opens the day after',
      {
        stops: [
          stop({ windowFrom: new Date('2026-11-26T00:00:00+08:00'), windowTo: new Date('2026-11-26T10:00:00+08:00') }),
        ],
      },
      'soft round.window-mismatch /stops/0',
    ],
    [
      'thirteen stops',
      { stops: Array.from({ length: 13 }, () => stop({ lines: [line({ estimatedGrams: 1 })] })) },
      'soft round.many-stops /stops',
    ],
    [
      'vehicle on another round',
      { otherRounds: [{ number: 'CC2026-00002', vehicleId: 'v1', crewIds: ['x', 'y'] }] },
      'soft round.vehicle-double-booked /vehicleId',
    ],
    [
      'driver on another round',
      { otherRounds: [{ number: 'CC2026-00002', vehicleId: 'v2', crewIds: ['d1', 'y'] }] },
      'soft round.crew-double-booked /driverId',
    ],
    [
      'escort driving another round',
      { otherRounds: [{ number: 'CC2026-00002', vehicleId: 'v2', crewIds: ['e1', 'y'] }] },
      'soft round.crew-double-booked /escortId',
    ],
  ])('%s', (_name, changes, expected) => {
    expect(found(changes)).toEqual([expected]);
  });

  it.each<[string, Partial<CheckFacts>]>([
    ['exactly 90 % of the payload', { stops: [stop({ lines: [line({ estimatedGrams: 900_000 })] })] }],
    ['twelve stops', { stops: Array.from({ length: 12 }, () => stop({ lines: [line({ estimatedGrams: 1 })] })) }],
    [
      'a window over several days around it',
      {
        stops: [
          stop({ windowFrom: new Date('2026-11-23T08:00:00+08:00'), windowTo: new Date('2026-11-26T08:00:00+08:00') }),
        ],
      },
    ],
    [
      'a window that ends as the day begins',
      {
        stops: [
          stop({ windowFrom: new Date('2026-11-24T08:00:00+08:00'), windowTo: new Date('2026-11-25T00:00:00+08:00') }),
        ],
      },
    ],
    ['classes that cover each hazard', { vehicle: { ...vehicle, classes: ['3', '9'] } }],
    ['strangers on another round', { otherRounds: [{ number: 'CC2026-00002', vehicleId: 'v2', crewIds: ['x'] }] }],
  ])('lets %s pass', (_name, changes) => {
    expect(found(changes)).toEqual([]);
  });

  it('speaks of every finding it has words for', () => {
    const all = checkRound({
      ...sound,
      vehicle: { ...vehicle, retired: true, validTo: dayBefore, classes: ['5.1'] },
      carrier: { ...carrier, validTo: dayBefore },
      driver: { ...driver, validTo: dayBefore, kinds: ['escort'] },
      escort: { ...driver, validTo: dayBefore, kinds: ['driver'] },
      stops: Array.from({ length: 13 }, () => stop({ state: 'dropped', windowTo: new Date('2026-11-24T12:00:00Z') })),
      permitCodes: new Set(),
      unknownCodes: new Set(['900-214-08']),
      stopped: new Map([['900-214-08', { overdueCode: '900-214-08', since: dayBefore, containers: 1 }]]),
      clashes: [clash('hard', ['A']), clash('soft', ['A'])],
      otherRounds: [{ number: 'CC2026-00002', vehicleId: 'v1', crewIds: ['d1'] }],
    });
    const rest = [
      ...found({ permitCodes: null }),
      ...found({ stops: [stop({ lines: [line({ estimatedGrams: 950_000 })] })] }),
    ];
    const codes = new Set([...all.map(({ code }) => code), ...rest.map((text) => text.split(' ')[1]!)]);
    expect([...codes].sort()).toEqual(
      Object.keys(roundTexts)
        .map((name) => `round.${name}`)
        .sort(),
    );
    for (const { text, details } of all) {
      expect(renderText(text, 'zh', details)).not.toMatch(/\{\w+\}/);
      expect(renderText(text, 'en', details)).not.toMatch(/\{\w+\}/);
    }
  });
});

it('puts hard findings first', () => {
  const severities = checkRound({
    ...sound,
    clashes: [clash('soft', ['A', 'B'])],
    stops: [stop({ state: 'dropped' })],
  }).map(({ severity }) => severity);
  expect(severities).toEqual(['hard', 'soft']);
});

it('names at most six lots of a clash, and tells what clashes', () => {
  const [finding] = checkRound({ ...sound, clashes: [clash('hard', ['A', 'B', 'C', 'D', 'E', 'F', 'G'])] });
  const told = renderText(finding!.text, 'zh', finding!.details);
  expect(told).toContain('F 废物5……');
  expect(told).not.toContain('G 废物6');
  expect(told).toContain('酸碱不得相遇。');
});

describe('a waiver', () => {
  const keyOf = (changes: Partial<CheckFacts>) => checkRound({ ...sound, ...changes }).map(({ key }) => key);

  it('covers what it was given for and nothing that came later', () => {
    const before = checkRound({ ...sound, clashes: [clash('soft', ['A', 'B'])] });
    const waived = new Set(before.map(({ key }) => key));
    expect(openFindings(before, waived)).toEqual([]);
    const later = checkRound({ ...sound, clashes: [clash('soft', ['A', 'B', 'C'])] });
    expect(openFindings(later, waived)).toHaveLength(1);
  });

  it('for a full vehicle ends with the next whole per cent', () => {
    const load = (estimatedGrams: number) => keyOf({ stops: [stop({ lines: [line({ estimatedGrams })] })] });
    expect(load(930_000)).toEqual(load(939_999));
    expect(load(930_000)).not.toEqual(load(940_000));
  });

  it('does not touch hard findings', () => {
    const hard = checkRound({ ...sound, permitCodes: null });
    const facts = roundFacts(['pending'], hard, new Set(hard.map(({ key }) => key)));
    expect(facts).toMatchObject({ hardFindings: 1, openFindings: 0 });
  });
});

describe('the state of a stop', () => {
  const of = (state: string, plannedRoundId: string | null = 'r1') => stopStateOf({ state, plannedRoundId }, 'r1');
  it.each([
    ['planned', 'pending'],
    ['collected', 'visited'],
    ['completed', 'visited'],
    ['noShow', 'noShow'],
    ['cancelled', 'dropped'],
    ['confirmed', 'dropped'],
  ])('%s: %s', (state, expected) => {
    expect(of(state)).toBe(expected);
  });

  it('is dropped when the booking went to another round, or is unknown', () => {
    expect(of('planned', 'r2')).toBe('dropped');
    expect(of('collected', null)).toBe('dropped');
    expect(stopStateOf(undefined, 'r1')).toBe('dropped');
  });

  it('counts into the facts of the guards', () => {
    expect(roundFacts(['pending', 'visited', 'visited', 'noShow', 'dropped'], [], new Set())).toEqual({
      stops: 5,
      hardFindings: 0,
      openFindings: 0,
      pendingStops: 1,
      visitedStops: 2,
    });
  });
});

it('never lets a load above the payload pass, whatever its parts (property)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 2_000_000 }),
      (masses, payloadGrams) => {
        const codes = checkRound({
          ...sound,
          vehicle: { ...sound.vehicle, payloadGrams },
          stops: masses.map((estimatedGrams) => stop({ lines: [line({ estimatedGrams })] })),
        }).map(({ code }) => code);
        const loadGrams = masses.reduce((sum, mass) => sum + mass, 0);
        expect(codes.includes('round.payload-exceeded')).toBe(loadGrams > payloadGrams);
        expect(codes.includes('round.load-high')).toBe(loadGrams <= payloadGrams && loadGrams * 10 > payloadGrams * 9);
      },
    ),
  );
});

it('covers each hazard by one of its classes alone, and by no other', () => {
  const every = ['3', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1', '6.2', '8', '9'];
  for (const hazard of ['T', 'C', 'I', 'R', 'In'] as const) {
    const covering = every.filter(
      (one) =>
        found({
          vehicle: { ...sound.vehicle, classes: [one] },
          stops: [stop({ lines: [line({ hazards: [hazard] })] })],
        }).length === 0,
    );
    expect(covering).toEqual([...classesOfHazard[hazard]]);
  }
});

it('plans up to 90 days ahead, over the end of a year', () => {
  expect(lastPlannableDay('2026-11-22')).toBe('2027-02-20');
});
