import type { Schemas } from '../../../api/queries';

type Line = Schemas['DeclarationLineView'];

const massKeys = [
  'openingGrams',
  'takenInGrams',
  'producedGrams',
  'differenceGrams',
  'treatedGrams',
  'handedOnGrams',
  'closingGrams',
  'imbalanceGrams',
] as const satisfies readonly (keyof Line)[];
type MassKey = (typeof massKeys)[number];

/** Over all codes; integers, so nothing is rounded. */
export function sumOf(lines: readonly Pick<Line, MassKey>[]): Record<MassKey, number> {
  const total = (key: MassKey) => lines.reduce((sum, line) => sum + line[key], 0);
  return Object.fromEntries(massKeys.map((key) => [key, total(key)])) as Record<MassKey, number>;
}

const decimals = 6;

/** Grams as tonnes to the gram, so that a column adds up by hand: 73500 → '0.073500'. */
export function grams(count: number): string {
  const digits = String(Math.abs(count)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${count < 0 ? '−' : ''}${whole}.${digits.slice(-decimals)}`;
}
