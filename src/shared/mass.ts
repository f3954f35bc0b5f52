import { shareExactly } from './shares.js';

/** Mass in grams: a safe integer, so 9×10¹⁵ g at most; the yearly quota of 5,000 t is 5×10⁹. Never a fraction. */
export type Grams = number;

const gramsPerKilogram = 1000;

/** Asserts a mass in grams: a safe integer, zero or more. Throws RangeError; input of users is refused before this. */
export function grams(value: number): Grams {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a mass in grams: ${value}`);
  // Negative zero would print a sign and compare unequal under Object.is.
  return value === 0 ? 0 : value;
}

/** Grams as kilograms with exactly three decimals: 1234 → '1.234'. Takes differences, too: -1234 → '-1.234'. */
export function formatKilograms(mass: Grams): string {
  const size = magnitude(mass);
  return `${mass < 0 ? '-' : ''}${thousandths(size)}`;
}

/**
 * Grams as tonnes with exactly three decimals, which is to the kilogram: half a kilogram and more is rounded up
 * (of differences, the size is rounded): 1_234_500 → '1.235'. For showing only; sums are made in grams.
 */
export function formatTonnes(mass: Grams): string {
  const size = magnitude(mass);
  const rest = size % gramsPerKilogram;
  const kilograms = (size - rest) / gramsPerKilogram + (rest >= gramsPerKilogram / 2 ? 1 : 0);
  return `${mass < 0 && kilograms > 0 ? '-' : ''}${thousandths(kilograms)}`;
}

/** '12.5' → 12500. Null for anything but digits with one to three decimals, and from 10¹² kg on. No sign, no unit. */
export function parseKilograms(text: string): Grams | null {
  const [, whole, decimals = ''] = /^(\d{1,12})(?:\.(\d{1,3}))?$/.exec(text.trim()) ?? [];
  return whole === undefined ? null : Number(whole) * gramsPerKilogram + Number(decimals.padEnd(3, '0'));
}

/** The sum of masses. Throws RangeError when it leaves the safe integers. */
export const sumGrams = (masses: readonly Grams[]): Grams =>
  masses.reduce((sum: Grams, mass) => grams(sum + grams(mass)), 0);

/**
 * Splits `total` in proportion to `weights` (safe integers, zero or more) so that the shares sum to it to the gram.
 * What rounding down leaves goes, a gram each, to the largest remainders, the earlier first. A weight of zero gets
 * nothing. Throws RangeError when there is mass to share and no weight.
 */
export const shareGrams = (total: Grams, weights: readonly number[]): Grams[] => shareExactly(total, weights);

function magnitude(mass: number): Grams {
  if (!Number.isSafeInteger(mass)) throw new RangeError(`not a mass in grams: ${mass}`);
  return Math.abs(mass);
}

function thousandths(count: number): string {
  // Subtract before dividing: near the bound, count / 1000 would round up to the next whole number.
  const rest = count % 1000;
  return `${(count - rest) / 1000}.${String(rest).padStart(3, '0')}`;
}
