import fc from 'fast-check';
import {
  earliestClock,
  gramsInto,
  gramsOutOf,
  nameOf,
  planFlows,
  requireDistinct,
  requireOwnWaste,
  requireShape,
  requireTogether,
  stabilisedOf,
  unionOf,
} from './genealogy.rules.js';
import type { Treated } from './genealogy.rules.js';
import type { Vessel, WantedOperation, WantedTarget } from './genealogy.types.js';

const vessel = (over: Partial<Vessel> = {}): Vessel => ({
  code: 'A',
  wasteCode: '900-214-08',
  name: '废机油',
  form: 'L',
  state: 'stored',
  zoneId: 'zone',
  heldAt: null,
  transferId: null,
  enterpriseId: null,
  handedOverGrams: null,
  grams: 1_000,
  ...over,
});
const drum = (grams?: number): WantedTarget => ({
  packaging: 'drum',
  volumeMillilitres: 200_000,
  ...(grams !== undefined && { grams }),
});
const wanted = (
  kind: WantedOperation['kind'],
  sources: WantedOperation['sources'],
  targets: WantedOperation['targets'],
): WantedOperation => ({ kind, sources, targets });
const [A, B] = [{ code: 'A' }, { code: 'B' }];
const refusal = (code: string, pointer: string) =>
  expect.objectContaining({
    code: `container-operation.${code}`,
    fields: [expect.objectContaining({ pointer })],
  });

describe('the shape of an operation', () => {
  it.each([
    ['a split into two', wanted('split', [A], [drum(1), drum(2)])],
    ['a split that leaves a rest', wanted('split', [A], [drum(1)])],
    ['a merging', wanted('merge', [A, B], [drum()])],
    ['a repacking', wanted('repack', [A], [drum()])],
    ['a decanting', wanted('decant', [A], [{ code: 'B' }])],
  ])('is right for %s', (_, operation) => {
    expect(() => requireShape(operation)).not.toThrow();
  });

  it.each([
    [wanted('merge', [A], [drum()]), 'sources-not-fitting', '/sources'],
    [wanted('split', [A, B], [drum(1)]), 'sources-not-fitting', '/sources'],
    [wanted('merge', [A, B], [drum(), drum()]), 'targets-not-fitting', '/targets'],
    [wanted('split', [A], [drum(1), drum()]), 'grams-needed', '/targets/1/grams'],
    [wanted('repack', [A], [{ code: 'B' }]), 'new-target-needed', '/targets/0/code'],
    [wanted('repack', [A], [{ volumeMillilitres: 5 }]), 'new-target-needed', '/targets/0/packaging'],
    [wanted('merge', [A, B], [{ packaging: 'drum' }]), 'new-target-needed', '/targets/0/volumeMillilitres'],
    [wanted('decant', [A], [drum()]), 'existing-target-needed', '/targets/0/code'],
    [wanted('decant', [A], [{ ...B, packaging: 'drum' }]), 'existing-target-needed', '/targets/0/code'],
  ])('%#: is refused where it does not fit', (operation, code, pointer) => {
    expect(() => requireShape(operation)).toThrow(refusal(code, pointer));
  });

  it('names no container twice', () => {
    expect(() => requireDistinct(['A', 'B', 'A'], ['/0', '/1', '/2'])).toThrow(refusal('named-twice', '/2'));
  });
});

describe('what goes into one container', () => {
  it.each([
    [{ state: 'picked' }, 'not-in-store'],
    [{ heldAt: new Date() }, 'held'],
    [{ transferId: 't' }, 'on-transfer'],
    [{ wasteCode: '900-249-08' }, 'other-waste'],
    [{ form: 'SS' }, 'other-waste'],
    [{ state: 'received' }, 'not-together'],
    [{ zoneId: 'another' }, 'not-together'],
  ] satisfies [Partial<Vessel>, string][])('is one waste in one place: %j is %s', (over, code) => {
    expect(() => requireTogether([vessel(), vessel({ code: 'B', ...over })], ['/0', '/1'])).toThrow(
      refusal(code, '/1'),
    );
  });

  it('is a generator’s own under a generator’s label', () => {
    const [own, other, facilitys] = [vessel({ enterpriseId: 'f' }), vessel({ enterpriseId: 'g' }), vessel()];
    for (const source of [other, facilitys])
      expect(() => requireOwnWaste(source, own, '/targets/0/code')).toThrow(refusal('of-generator', '/targets/0/code'));
    expect(() => requireOwnWaste(own, own, '')).not.toThrow();
    expect(() => requireOwnWaste(own, facilitys, '')).not.toThrow();
  });

  it('is the facility’s own waste under a label of own waste', () => {
    const [ownWaste, filled, firms] = [
      vessel({ handedOverGrams: 9 }),
      vessel(),
      vessel({ enterpriseId: 'f', handedOverGrams: 9 }),
    ];
    for (const source of [filled, firms])
      expect(() => requireOwnWaste(source, ownWaste, '/targets/0/code')).toThrow(
        refusal('of-generator', '/targets/0/code'),
      );
    expect(() => requireOwnWaste(ownWaste, firms, '')).toThrow(refusal('of-generator', ''));
    expect(() => requireOwnWaste(ownWaste, ownWaste, '')).not.toThrow();
    expect(() => requireOwnWaste(ownWaste, filled, '')).not.toThrow();
  });

  it('keeps the earliest clock, the heaviest name and what any of them said', () => {
    const [early, late] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-02-01T00:00:00Z')];
    const parts = [
      { clockStartedAt: late, dueOn: '2026-03-01' },
      { clockStartedAt: early, dueOn: '2026-07-01' },
    ];
    expect(earliestClock(parts)).toEqual({ clockStartedAt: early, dueOn: '2026-03-01' });
    expect(nameOf([vessel({ name: '甲', grams: 1 }), vessel({ name: '乙', grams: 2 }), vessel({ grams: 2 })])).toBe(
      '乙',
    );
    expect(unionOf([['T', 'I'], ['I', 'C'], []])).toEqual(['T', 'I', 'C']);
  });
});

describe('what is stable', () => {
  const part = (hazards: Treated['hazards'], day?: number): Treated => ({
    hazards,
    stabilisedAt: day === undefined ? null : new Date(day),
    stabilisedBy: day === undefined ? null : `by ${day}`,
    stabilisedHow: day === undefined ? null : `how ${day}`,
  });

  it.each<[string, Treated[], string | null]>([
    ['as its only part', [part(['R'], 1)], 'how 1'],
    ['as the part treated last', [part(['R'], 1), part(['R'], 2)], 'how 2'],
    ['beside what is not reactive', [part(['T']), part(['R'], 1)], 'how 1'],
    ['never with a reactive part that was not treated', [part(['R'], 1), part(['T', 'R'])], null],
    ['never without any treatment', [part(['T']), part(['I'])], null],
  ])('%s', (_name, parts, how) => {
    expect(stabilisedOf(parts).stabilisedHow).toBe(how);
  });
});

describe('the masses of an operation', () => {
  it.each([
    ['a split', wanted('split', [A], [drum(300), drum(700)]), [300, 700]],
    ['a split with a rest', wanted('split', [{ code: 'A', grams: 1_000 }], [drum(1)]), [1]],
    ['a repacking', wanted('repack', [A], [drum(1_000)]), [1_000]],
    ['a decanting of part', wanted('decant', [{ code: 'A', grams: 10 }], [B]), [10]],
    ['a decanting of all', wanted('decant', [A], [B]), [1_000]],
  ])('follow for %s', (_, operation, expected) => {
    const flows = planFlows(operation, [vessel()]);
    expect(operation.targets.map((_target, place) => gramsInto(flows, place))).toEqual(expected);
  });

  it.each([
    [wanted('split', [A], [drum(999), drum(2)]), 'more-than-held', '/targets'],
    [wanted('split', [A], [drum(1_000)]), 'is-repack', '/targets/0/grams'],
    [wanted('decant', [{ code: 'A', grams: 1_001 }], [B]), 'more-than-held', '/sources/0/grams'],
    [wanted('repack', [{ code: 'A', grams: 999 }], [drum()]), 'mass-changed', '/sources/0/grams'],
    [wanted('repack', [A], [drum(999)]), 'masses-differ', '/targets/0/grams'],
    [wanted('decant', [{ code: 'A', grams: 5 }], [{ ...B, grams: 6 }]), 'masses-differ', '/targets/0/grams'],
  ])('%#: are refused where they do not add up', (operation, code, pointer) => {
    expect(() => planFlows(operation, [vessel()])).toThrow(refusal(code, pointer));
  });

  it('are refused for what holds nothing, and beyond what one container can', () => {
    expect(() => planFlows(wanted('repack', [A], [drum()]), [vessel({ grams: 0 })])).toThrow(
      refusal('holds-nothing', '/sources/0/code'),
    );
    const heavy = [vessel({ grams: 60_000_000 }), vessel({ code: 'B', grams: 50_000_000 })];
    expect(() => planFlows(wanted('merge', [A, B], [drum()]), heavy)).toThrow(refusal('too-heavy', '/targets'));
  });

  it('of a merging are those of its sources, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 2, maxLength: 200 }), (masses) => {
        const sources = masses.map((grams, place) => vessel({ code: String(place), grams }));
        const flows = planFlows(wanted('merge', sources, [drum()]), sources);
        expect(masses.map((_, place) => gramsOutOf(flows, place))).toEqual(masses);
        expect(gramsInto(flows, 0)).toBe(masses.reduce((sum, grams) => sum + grams, 0));
      }),
    );
  });
});
