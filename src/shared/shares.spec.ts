import fc from 'fast-check';
import { shareExactly } from './shares.js';

describe('shareExactly', () => {
  it('takes totals and weights that are safe integers, zero or more', () => {
    expect(shareExactly(7, [2, 2, 3])).toEqual([2, 2, 3]);
    expect(shareExactly(0, [])).toEqual([]);
    expect(() => shareExactly(1, [])).toThrow(/no weight/);
    expect(() => shareExactly(1.5, [1])).toThrow(RangeError);
    expect(() => shareExactly(1, [-1])).toThrow(RangeError);
  });

  it('gives the fen that rounding leaves to the largest remainders, the earlier first', () => {
    expect(shareExactly(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareExactly(68_450, [30_000, 10_000])).toEqual([51_338, 17_112]);
  });

  it('sums to the fen, and nobody bears more than a fen beside the due', () => {
    const metres = fc
      .array(fc.nat(2_000_000), { minLength: 1, maxLength: 40 })
      .filter((weights) => weights.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.nat(2_000_000_000), metres, (total, weights) => {
        const shares = shareExactly(total, weights);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
        const sum = weights.reduce((before, weight) => before + weight, 0);
        shares.forEach((share, place) => expect(Math.abs(share - (total * weights[place]!) / sum)).toBeLessThan(1));
      }),
    );
  });
});
