/**
 * Splits `total` in proportion to `weights` so that the shares sum to it exactly; all are safe integers, zero or more.
 * What rounding down leaves goes, one each, to the largest remainders, the earlier first. A weight of zero gets nothing.
 * Throws RangeError when there is something to share and no weight.
 */
export function shareExactly(total: number, weights: readonly number[]): number[] {
  const whole = BigInt(count(total));
  const sum = weights.reduce((before, weight) => before + BigInt(count(weight)), 0n);
  if (sum === 0n) {
    if (whole > 0n) throw new RangeError('no weight to share by');
    return weights.map(() => 0);
  }
  // Products of two masses leave the safe integers: 10⁹ g × 10⁹ g is 10¹⁸.
  const products = weights.map((weight) => whole * BigInt(weight));
  const shares = products.map((product) => product / sum);
  const left = whole - shares.reduce((before, share) => before + share, 0n);
  const byRemainder = products
    .map((product, index) => ({ index, remainder: product % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const topUps = new Set(byRemainder.slice(0, Number(left)).map(({ index }) => index));
  return shares.map((share, index) => Number(share) + (topUps.has(index) ? 1 : 0));
}

function count(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a whole number of zero or more: ${value}`);
  return value;
}
