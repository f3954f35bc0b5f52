import fc from 'fast-check';
import type { LineFigures } from './declaration.types.js';
import {
  brokenChain,
  emptyLine,
  equationsShown,
  imbalanceOf,
  openingsShown,
  unbalanced,
  withPrevious,
} from './equation.rules.js';

const code = fc.constantFrom('900-214-08', '900-249-08', '900-047-49', '900-402-06');
const grams = fc.integer({ min: 0, max: 5_000_000_000 });

const kinds = ['takenInGrams', 'differenceGrams', 'treatedGrams', 'handedOnGrams'] as const;

/** What happens to a waste in a period, one thing after another. */
interface Happening {
  readonly code: string;
  readonly what: (typeof kinds)[number];
  readonly grams: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  code,
  what: fc.constantFrom(...kinds),
  grams: fc.integer({ min: 1, max: 10_000_000 }),
});

/** A line as a history makes it: stock that follows each happening, and the sums of each kind. */
function told(wasteCode: string, openingGrams: number, history: readonly Happening[]): LineFigures {
  const sums = { takenInGrams: 0, differenceGrams: 0, treatedGrams: 0, handedOnGrams: 0 };
  let closingGrams = openingGrams;
  for (const { what, grams: moved } of history) {
    sums[what] += moved;
    closingGrams += what === 'treatedGrams' || what === 'handedOnGrams' ? -moved : moved;
  }
  return { ...emptyLine(wasteCode), ...sums, openingGrams, closingGrams };
}

describe('the equation of a code', () => {
  it('holds for every history, and for none of which a gram is lost', () => {
    fc.assert(
      fc.property(
        grams,
        fc.array(happening, { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (opening, history, lost) => {
          const line = told('900-214-08', opening, history);
          expect(imbalanceOf(line)).toBe(0);
          expect(unbalanced([line])).toEqual([]);
          const wrong = { ...line, closingGrams: line.closingGrams - lost };
          expect(imbalanceOf(wrong)).toBe(lost);
          expect(unbalanced([line, wrong])).toEqual([wrong]);
        },
      ),
    );
  });

  it('holds over a chain of periods, code by code, when each begins with the end of the one before', () => {
    const periods = fc.array(fc.array(happening, { maxLength: 15 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(periods, (all) => {
        let closing = new Map<string, number>();
        for (const history of all) {
          const codes = new Set([...closing.keys(), ...history.map((one) => one.code)]);
          const lines = [...codes].map((one) =>
            told(
              one,
              closing.get(one) ?? 0,
              history.filter((happened) => happened.code === one),
            ),
          );
          const chained = withPrevious(lines, closing).map((line) => ({ ...line, wasteName: null }));
          expect([unbalanced(chained), brokenChain(chained)]).toEqual([[], []]);
          closing = new Map(lines.map((line) => [line.wasteCode, line.closingGrams]));
        }
      }),
    );
  });

  it('that fails is told with its figures in tonnes', () => {
    const line = {
      ...emptyLine('900-214-08'),
      openingGrams: 170_000,
      takenInGrams: 1_000_000,
      closingGrams: 1_169_999,
    };
    expect(equationsShown([line])).toBe('900-214-08 0.170 + 1.000 + (0.000) − 0.000 − 0.000 ≠ 1.170');
    expect(equationsShown(Array.from({ length: 9 }, () => line)).endsWith(' …')).toBe(true);
  });
});

describe('what the period before ended with', () => {
  const line = { ...emptyLine('900-214-08'), openingGrams: 100, closingGrams: 100 };
  const named = (lines: ReturnType<typeof withPrevious>) => lines.map((one) => ({ ...one, wasteName: null }));

  it('is no matter when it was never submitted', () => {
    expect(brokenChain(named(withPrevious([line], null)))).toEqual([]);
  });

  it('breaks the chain when it differs, is missing, or is nowhere now', () => {
    const previous = new Map([
      ['900-047-49', 5],
      ['900-249-08', 0],
    ]);
    const lines = named(withPrevious([line], previous));
    expect(lines.map(({ wasteCode, previousClosingGrams }) => [wasteCode, previousClosingGrams])).toEqual([
      ['900-047-49', 5],
      ['900-214-08', 0],
    ]);
    expect(brokenChain(lines)).toEqual(lines);
    expect(openingsShown(brokenChain(lines))).toBe('900-047-49 0.000 / 0.000; 900-214-08 0.000 / 0.000');
    expect(brokenChain(named(withPrevious([line], new Map([['900-214-08', 100]]))))).toEqual([]);
  });
});
