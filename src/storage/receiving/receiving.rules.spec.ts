import fc from 'fast-check';
import {
  compare,
  hasStaleQuantity,
  isRefusedBySight,
  lacksQuantityDiscrepancy,
  problemsOf,
  suggestedDecision,
} from './receiving.rules.js';
import type { KnownDiscrepancy, LineToReceive } from './receiving.types.js';

const line = (more: Partial<LineToReceive> = {}): LineToReceive => ({
  lineId: 'a',
  wasteCode: '900-214-08',
  handedOverGrams: 200_000,
  handedOverPackages: 2,
  measuredGrams: 200_000,
  unconfirmedReadings: 0,
  tolerancePermille: 50,
  discrepancies: [],
  containers: { total: 2, unchecked: 0, differing: 0, missing: 0 },
  ...more,
});

const quantity = (foundGrams: number, decision: KnownDiscrepancy['decision'] = null): KnownDiscrepancy => ({
  attribute: 'quantity',
  decision,
  foundGrams,
});

describe('the comparison', () => {
  it.each<[number | null, number, number | null, number | null, boolean | null]>([
    [null, 50, null, null, null],
    [200_000, 50, 0, 0, true],
    [190_000, 50, -10_000, 50, true],
    [210_000, 50, 10_000, 50, true],
    [189_999, 50, -10_001, 51, false],
    [210_001, 50, 10_001, 51, false],
    [199_999, 0, -1, 1, false],
    [0, 1_000, -200_000, 1_000, true],
  ])('of %p g at %p ‰', (measuredGrams, tolerancePermille, differenceGrams, differencePermille, withinTolerance) => {
    expect(compare(line({ measuredGrams, tolerancePermille }))).toEqual({
      differenceGrams,
      differencePermille,
      withinTolerance,
    });
  });

  it('never shows a difference within the tolerance as above it, nor the other way round', () => {
    const mass = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(
        mass,
        mass,
        fc.integer({ min: 0, max: 1_000 }),
        (handedOverGrams, measuredGrams, tolerancePermille) => {
          const found = compare(line({ handedOverGrams, measuredGrams, tolerancePermille }));
          expect(found.withinTolerance).toBe(found.differencePermille! <= tolerancePermille);
        },
      ),
    );
  });
});

describe('a discrepancy of quantity', () => {
  it('is lacking when the mass is beyond tolerance and none says so for that mass', () => {
    expect(lacksQuantityDiscrepancy(line())).toBe(false);
    expect(lacksQuantityDiscrepancy(line({ measuredGrams: null }))).toBe(false);
    expect(lacksQuantityDiscrepancy(line({ measuredGrams: 150_000 }))).toBe(true);
    expect(lacksQuantityDiscrepancy(line({ measuredGrams: 150_000, discrepancies: [quantity(150_000)] }))).toBe(false);
    expect(lacksQuantityDiscrepancy(line({ measuredGrams: 150_000, discrepancies: [quantity(151_000)] }))).toBe(true);
  });

  it('is stale once the scale shows another mass, or one within tolerance', () => {
    expect(hasStaleQuantity(line({ measuredGrams: 150_000, discrepancies: [quantity(150_000)] }))).toBe(false);
    expect(hasStaleQuantity(line({ measuredGrams: 151_000, discrepancies: [quantity(150_000)] }))).toBe(true);
    expect(hasStaleQuantity(line({ measuredGrams: 199_000, discrepancies: [quantity(199_000)] }))).toBe(true);
    expect(hasStaleQuantity(line({ measuredGrams: null, discrepancies: [quantity(150_000)] }))).toBe(false);
  });
});

const checked = (more: Partial<LineToReceive['containers']>) => ({ ...line().containers, ...more });

describe('what keeps a line open', () => {
  const label = (decision: KnownDiscrepancy['decision']): KnownDiscrepancy => ({
    attribute: 'name',
    decision,
    foundGrams: null,
  });

  it.each<[string, Partial<LineToReceive>, string[], string | null]>([
    ['nothing', {}, [], 'accept'],
    ['no weighing', { measuredGrams: null }, ['line-not-weighed'], null],
    [
      'a reading without its second person',
      { measuredGrams: null, unconfirmedReadings: 1 },
      ['reading-unconfirmed'],
      null,
    ],
    ['mass beyond tolerance', { measuredGrams: 150_000 }, ['quantity-undeclared'], null],
    ['a discrepancy not decided', { discrepancies: [label(null)] }, ['discrepancy-open'], null],
    ['nothing, decided in part', { discrepancies: [label('accept'), label('part')] }, [], 'part'],
    [
      'nothing, decided beyond tolerance',
      { measuredGrams: 150_000, discrepancies: [quantity(150_000, 'accept')] },
      [],
      'accept',
    ],
    ['a container not looked at', { containers: checked({ unchecked: 1 }) }, ['containers-unchecked'], null],
    [
      'nothing, its containers unchecked but refused by sight',
      { containers: checked({ unchecked: 1 }), discrepancies: [label('refuse')] },
      [],
      'refuse',
    ],
    ['a container that differs, undeclared', { containers: checked({ differing: 1 }) }, ['container-undeclared'], null],
    [
      'nothing, a container that differs being decided on',
      { containers: checked({ differing: 1 }), discrepancies: [label('accept')] },
      [],
      'accept',
    ],
    [
      'a missing container of goods unweighed',
      { containers: checked({ missing: 1 }), measuredGrams: null, discrepancies: [label('refuse')] },
      ['line-not-weighed'],
      null,
    ],
    [
      'every container missing',
      { containers: checked({ missing: 2 }), discrepancies: [label('accept')] },
      ['nothing-arrived'],
      null,
    ],
    ['nothing, refused by sight', { measuredGrams: null, discrepancies: [label('refuse')] }, [], 'refuse'],
  ])('%s', (_name, more, problems, suggestion) => {
    expect(problemsOf(line(more))).toEqual(problems.map((problem) => `acceptance.${problem}`));
    expect(suggestedDecision(line(more))).toBe(suggestion);
  });

  it('a quantity alone is not refused by sight', () => {
    expect(isRefusedBySight(line({ discrepancies: [quantity(1, 'refuse')] }))).toBe(false);
    expect(isRefusedBySight(line({ discrepancies: [label('part')] }))).toBe(false);
    expect(isRefusedBySight(line({ discrepancies: [label('refuse')] }))).toBe(true);
  });
});
