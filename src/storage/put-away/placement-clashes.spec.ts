import { parseHazards } from '../../shared/waste-code.js';
import type { Hazards } from '../../shared/waste-code.js';
import { clashesOf } from './placement-clashes.js';
import type { CountedLot, Lot } from './placement-clashes.js';

/** As the catalogue has them. */
const catalogue: Readonly<Record<string, string>> = {
  '900-300-34': 'C,T',
  '900-352-35': 'C,T',
  '900-214-08': 'T,I',
  '900-052-31': 'T,C',
  '900-047-49': 'T/C/I/R',
  '321-026-48': 'R',
};
const hazardsOf = (code: string): Hazards => parseHazards(catalogue[code]!)!;
const waste = (wasteCode: string, ...components: Lot['components'][number][]): Lot => ({
  wasteCode,
  hazards: [],
  components,
});
const standing = (lot: Lot, containers = 1): CountedLot => ({ ...lot, containers });
const acid = waste('900-300-34');
const alkali = waste('900-352-35');
const lab = (...components: Lot['components'][number][]) => waste('900-047-49', ...components);

const found = (candidate: Lot, ...lots: CountedLot[]) =>
  clashesOf(candidate, lots, hazardsOf).map(({ severity, isOwn, groups, lots: names }) => [
    severity,
    isOwn ? 'own' : 'zone',
    groups,
    names,
  ]);

describe('what a container meets in a zone', () => {
  it.each([
    ['acid beside alkali', acid, [standing(alkali, 3)], [['hard', 'zone', 'acid+alkali', '900-352-35 × 3']]],
    ['acid beside acid', acid, [standing(acid)], []],
    [
      'oil beside what is reactive',
      waste('900-214-08'),
      [standing(waste('321-026-48'))],
      [['hard', 'zone', 'organic+reactive', '321-026-48 × 1']],
    ],
    [
      'a laboratory acid beside alkali',
      lab('acid'),
      [standing(alkali)],
      [['hard', 'zone', 'acid+alkali', '900-352-35 × 1']],
    ],
    [
      'two laboratory lots by component',
      lab('cyanide'),
      [standing(lab('acid'))],
      [['hard', 'zone', 'acid+cyanide', '900-047-49 × 1']],
    ],
    ['laboratory organics beside oil', lab('organic'), [standing(waste('900-214-08'))], []],
    [
      'undetermined beside oil',
      lab(),
      [standing(waste('900-214-08'))],
      [['soft', 'zone', 'organic+undetermined', '900-214-08 × 1']],
    ],
    ['components that clash in one container', lab('acid', 'alkali'), [], [['hard', 'own', 'acid+alkali', '']]],
  ] as const)('%s', (_name, candidate, lots, expected) => {
    expect(found(candidate, ...lots)).toEqual(expected);
  });

  it('is one finding for each row of the matrix, with all lots that it concerns', () => {
    const others = [standing(alkali, 2), standing(waste('900-214-08'), 5), standing(lab('alkali'), 1)];
    expect(found(acid, ...others)).toEqual([['hard', 'zone', 'acid+alkali', '900-352-35 × 2、900-047-49 × 1']]);
  });

  it('counts what was declared as certain', () => {
    const reactive: Lot = { ...lab('organic'), hazards: ['R'] };
    expect(found(reactive, standing(waste('900-214-08')))).toEqual([
      ['hard', 'zone', 'organic+reactive', '900-214-08 × 1'],
    ]);
  });

  it('is found among more lots than a vehicle could carry', () => {
    const many = Array.from({ length: 2_000 }, () => standing(waste('900-214-08')));
    expect(found(lab('oxidiser'), ...many)).toEqual([['hard', 'zone', 'organic+oxidiser', '900-214-08 × 2000']]);
  });

  it('does not ask what the lots have against each other', () => {
    expect(found(waste('900-052-31'), standing(acid), standing(lab('organic')))).toEqual([]);
  });
});
