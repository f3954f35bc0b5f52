import { parseHazards } from '../shared/waste-code.js';
import type { Hazards } from '../shared/waste-code.js';
import { clashesOf, hazardsToCover } from './round-load.js';
import type { Lot } from './round-load.js';

const catalogue: Record<string, Hazards> = Object.fromEntries(
  Object.entries({
    '900-300-34': 'C,T',
    '900-352-35': 'C,T',
    '900-214-08': 'T,I',
    '900-047-49': 'T/C/I/R',
    '900-041-49': 'T/In',
  }).map(([code, text]) => [code, parseHazards(text)!]),
);
const hazardsOf = (code: string) => catalogue[code]!;

let stop = 0;
const lot = (wasteCode: string, rest: Partial<Lot> = {}): Lot => ({
  stop: stop++,
  bookingNumber: `YY-${stop}`,
  name: wasteCode,
  wasteCode,
  hazards: [],
  components: [],
  ...rest,
});

beforeEach(() => {
  stop = 0;
});

describe('hazards to cover', () => {
  it.each([
    ['what is declared and what is certain', ['I'], 'T，C', ['I', 'T']],
    ['what is declared where nothing is certain', ['C'], 'T/C/I/R', ['C']],
    ['everything possible where nobody says anything', [], 'T/C/I/R', ['T', 'C', 'I', 'R']],
    ['what is certain where nothing is declared', [], 'T，I', ['T']],
    ['no more than hazards there are', ['X', 'R'], 'T/In', ['R']],
  ])('%s', (_name, declared, catalogued, expected) => {
    expect(hazardsToCover(declared, parseHazards(catalogued)!)).toEqual(expected);
  });
});

describe('clashes', () => {
  it('are none among wastes that may meet', () => {
    expect(clashesOf([lot('900-214-08'), lot('900-041-49')], hazardsOf)).toEqual([]);
  });

  it('name every lot they concern once, by row of the matrix', () => {
    const load = [lot('900-300-34'), lot('900-214-08'), lot('900-352-35'), lot('900-352-35')];
    const clashes = clashesOf(load, hazardsOf);
    expect(clashes).toHaveLength(1);
    expect(clashes[0]).toMatchObject({
      severity: 'hard',
      groups: 'acid+alkali',
      lots: [{ stop: 0 }, { stop: 2 }, { stop: 3 }],
    });
  });

  it('ask for care with a lab mixture nobody described, and not once it is described', () => {
    const acid = lot('900-300-34');
    const unknown = clashesOf([acid, lot('900-047-49')], hazardsOf);
    expect(unknown.map(({ severity, groups }) => [severity, groups])).toEqual([['soft', 'acid+undetermined']]);
    expect(clashesOf([acid, lot('900-047-49', { components: ['heavyMetal'] })], hazardsOf)).toEqual([]);
    expect(clashesOf([acid, lot('900-047-49', { components: ['cyanide'] })], hazardsOf)).toMatchObject([
      { severity: 'hard' },
    ]);
  });

  it('see a waste declared reactive', () => {
    const clashes = clashesOf([lot('900-214-08', { hazards: ['R'] }), lot('900-041-49')], hazardsOf);
    expect(clashes).toMatchObject([{ severity: 'hard', lots: [{ stop: 0 }, { stop: 1 }] }]);
  });
});
