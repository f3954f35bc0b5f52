import fc from 'fast-check';
import { exactText, isGivenDecimal, roundedMean, unitsOf } from './exact-decimal.js';

describe('exact decimals', () => {
  it.each(['0', '12.30', '-0.000001', '999999999.999999'])('%s may be given', (text) => {
    expect(isGivenDecimal(text)).toBe(true);
  });

  it.each(['', '.5', '5.', '1e3', '+1', ' 1', '1,5', 'NaN', '1.1234567', '1234567890', 12.3, null])(
    '%j may not be given',
    (value) => {
      expect(isGivenDecimal(value)).toBe(false);
    },
  );

  it('sums where a binary float would not', () => {
    expect(unitsOf('0.1') + unitsOf('0.2')).toBe(unitsOf('0.3'));
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(() => unitsOf('0.0000000001')).toThrow(RangeError);
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (units) => {
        expect(unitsOf(exactText(units))).toBe(units);
      }),
    );
  });

  it.each([
    ['0.25', 1, 1, '0.2'],
    ['0.35', 1, 1, '0.4'],
    ['0.250001', 1, 1, '0.3'],
    ['-0.25', 1, 1, '-0.2'],
    ['10', 3, 2, '3.33'],
    ['20', 3, 0, '7'],
    ['0.5', 1, 0, '0'],
  ])('%s over %i readings is %i decimals: %s (GB/T 8170-2008)', (total, count, decimals, mean) => {
    expect(roundedMean(unitsOf(total), count, decimals)).toBe(mean);
  });
});
