/**
 * Concentrations as whole numbers of 10⁻⁹ of their unit: sums and comparisons are exact, as with `numeric` in PostgreSQL.
 * On the wire an amount is a decimal text such as `12.30`, so that no binary float ever stands between.
 */
export const unitDecimals = 9;
const scale = 10n ** BigInt(unitDecimals);

const given = /^-?\d{1,9}(\.\d{1,6})?$/;

/** What a reading or a limit may be: up to nine digits before and six after the point, no exponent. */
export const isGivenDecimal = (value: unknown): value is string => typeof value === 'string' && given.test(value);

/** Reads a decimal text, also a sum of the database, of at most nine decimals. Throws RangeError for anything else. */
export function unitsOf(text: string): bigint {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text) ?? [];
  const kept = fraction.replace(/0+$/, '');
  if (whole === undefined || kept.length > unitDecimals) throw new RangeError(`not an exact decimal: ${text}`);
  const units = BigInt(whole) * scale + BigInt(kept.padEnd(unitDecimals, '0'));
  return sign === '-' ? -units : units;
}

/** All decimals that are there, and no more. */
export const exactText = (units: bigint): string => textOf(units, unitDecimals).replace(/\.?0+$/, '');

/** Half to even (GB/T 8170-2008 3.2), so that many roundings do not drift upwards. */
export function roundedMean(total: bigint, count: number, decimals: number): string {
  const divisor = BigInt(count) * 10n ** BigInt(unitDecimals - decimals);
  const sign = total < 0n ? -1n : 1n;
  const positive = total * sign;
  const [whole, rest] = [positive / divisor, positive % divisor];
  const isUp = rest * 2n > divisor || (rest * 2n === divisor && whole % 2n === 1n);
  return textOf(sign * (isUp ? whole + 1n : whole), decimals);
}

function textOf(amount: bigint, decimals: number): string {
  const sign = amount < 0n ? '-' : '';
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0');
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
