import { lineNotFound, linesIncomplete, massesMissing, nothingHandedOver } from './manifest.errors.js';

/** What the driver weighed and counted of one line: grams and packages, both zero when it was not handed over. */
export interface HandedOver {
  readonly lineId: string;
  readonly handedOverGrams: number;
  readonly handedOverPackages: number;
}

interface HandedOverLine {
  readonly id: string;
  handedOverGrams: number | null;
  handedOverPackages: number | null;
}

/**
 * Puts the masses into the lines: each line once, mass and packages both zero or both above, and mass on one line at
 * least. Throws `manifest.line-not-found` (404), `manifest.lines-incomplete`, `manifest.packages-mismatch` (422).
 */
export function applyHandedOver(lines: readonly HandedOverLine[], given: readonly HandedOver[]): void {
  const byId = new Map(lines.map((line) => [line.id, line]));
  for (const [index, { lineId, handedOverGrams, handedOverPackages }] of given.entries()) {
    const line = byId.get(lineId);
    if (line === undefined) throw lineNotFound({}, `/lines/${index}/lineId`);
    if ((handedOverGrams === 0) !== (handedOverPackages === 0)) throw nothingHandedOver({}, `/lines/${index}`);
    line.handedOverGrams = handedOverGrams;
    line.handedOverPackages = handedOverPackages;
  }
  const distinct = new Set(given.map(({ lineId }) => lineId)).size;
  const isComplete = distinct === given.length && distinct === lines.length;
  if (!isComplete || given.every(({ handedOverGrams }) => handedOverGrams === 0)) throw linesIncomplete({}, '/lines');
}

/** Before the enterprise signs: the driver has said of every line what it was. `manifest.masses-missing`, 409. */
export function requireMasses(lines: readonly { readonly handedOverGrams: number | null }[]): void {
  if (lines.some(({ handedOverGrams }) => handedOverGrams === null)) throw massesMissing({});
}

/** Grams handed over by waste code, codes without mass left out. */
export function gramsByCode(
  lines: readonly { readonly wasteCode: string; readonly handedOverGrams: number | null }[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { wasteCode, handedOverGrams } of lines) {
    if (handedOverGrams) sums.set(wasteCode, (sums.get(wasteCode) ?? 0) + handedOverGrams);
  }
  return sums;
}
