import fc from 'fast-check';
import { formatKilograms, formatTonnes, grams, parseKilograms, shareGrams, sumGrams } from './mass.js';

const mass = () => fc.maxSafeNat();

describe('grams', () => {
  it('passes whole masses', () => {
    expect(grams(5_000_000_000)).toBe(5_000_000_000);
    expect(Object.is(grams(-0), 0)).toBe(true);
  });

  it.each([-1, 0.5, NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])('refuses %p', (value) => {
    expect(() => grams(value)).toThrow(RangeError);
  });
});

describe('formatKilograms', () => {
  it.each([
    [0, '0.000'],
    [1, '0.001'],
    [12_345, '12.345'],
    [-1_234, '-1.234'],
    [Number.MAX_SAFE_INTEGER, '9007199254740.991'],
    [9_007_199_253_999_999, '9007199253999.999'],
  ])('%p g is %s kg', (value, text) => {
    expect(formatKilograms(value)).toBe(text);
  });

  it('loses nothing: parsing gives the grams back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 - 1 }), (value) => {
        expect(parseKilograms(formatKilograms(value))).toBe(value);
      }),
    );
  });
});

describe('formatTonnes', () => {
  it.each([
    [0, '0.000'],
    [499, '0.000'],
    [500, '0.001'],
    [-499, '0.000'],
    [-500, '-0.001'],
    [1_234_499, '1.234'],
    [1_234_500, '1.235'],
    [999_999_500, '1000.000'],
    [5_000_000_000, '5000.000'],
    [Number.MAX_SAFE_INTEGER, '9007199254.741'],
  ])('%p g is %s t', (value, text) => {
    expect(formatTonnes(value)).toBe(text);
  });

  it('is never more than half a kilogram off', () => {
    fc.assert(
      fc.property(mass(), (value) => {
        const shown = BigInt(formatTonnes(value).replace('.', '')) * 1000n - BigInt(value);
        expect(shown > -500n && shown <= 500n).toBe(true);
      }),
    );
  });

  it('refuses a fraction', () => {
    expect(() => formatTonnes(0.5)).toThrow(RangeError);
    expect(() => formatKilograms(NaN)).toThrow(RangeError);
  });
});

describe('parseKilograms', () => {
  it.each([
    ['0', 0],
    ['12', 12_000],
    ['12.5', 12_500],
    [' 0.001 ', 1],
    ['007.25', 7_250],
    ['999999999999.999', 999_999_999_999_999],
  ])('reads %j', (text, value) => {
    expect(parseKilograms(text)).toBe(value);
  });

  it.each([
    '',
    '1.',
    '.5',
    '1.2345',
    '-1',
    '+1',
    '1e3',
    '1,5',
    '1 000',
    '12kg',
    '１２',
    '1000000000000',
    'NaN',
    '0x10',
  ])('refuses %j', (text) => {
    expect(parseKilograms(text)).toBeNull();
  });
});

describe('sumGrams', () => {
  it('adds, and refuses to leave the safe integers', () => {
    expect(sumGrams([])).toBe(0);
    expect(sumGrams([1, 2, 3])).toBe(6);
    expect(() => sumGrams([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(() => sumGrams([2, -1])).toThrow(RangeError);
  });
});

describe('shareGrams', () => {
  it('gives the grams which rounding leaves to the largest remainders, the earlier first', () => {
    expect(shareGrams(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareGrams(10, [1, 5, 3])).toEqual([1, 6, 3]);
    expect(shareGrams(1, [0, 1, 1])).toEqual([0, 1, 0]);
  });

  it('shares to the gram, each within a gram of its due, and nothing to a weight of zero', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(mass(), weights, (total, weights) => {
        const sum = BigInt(sumGrams(weights));
        fc.pre(sum > 0n);
        const shares = shareGrams(total, weights);
        expect(sumGrams(shares)).toBe(total);
        shares.forEach((share, index) => {
          const off = BigInt(share) * sum - BigInt(total) * BigInt(weights[index] ?? -1);
          expect(off > -sum && off < sum).toBe(true);
          if (weights[index] === 0) expect(share).toBe(0);
        });
      }),
    );
  });

  it('shares nothing without weights, and refuses to share something without them', () => {
    expect(shareGrams(0, [])).toEqual([]);
    expect(shareGrams(0, [0, 0])).toEqual([0, 0]);
    expect(() => shareGrams(1, [0, 0])).toThrow(/no weight/);
    expect(() => shareGrams(1, [])).toThrow(/no weight/);
    expect(() => shareGrams(1, [0.5])).toThrow(RangeError);
    expect(() => shareGrams(-1, [1])).toThrow(RangeError);
  });
});
