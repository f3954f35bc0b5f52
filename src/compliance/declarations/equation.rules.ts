import { formatTonnes } from '../../shared/mass.js';
import type { DeclarationLine, LineFigures } from './declaration.types.js';

/** Grams that are in the figures before and not at the end; negative the other way round. 0: the line balances. */
export const imbalanceOf = (line: LineFigures): number =>
  line.openingGrams +
  line.takenInGrams +
  line.differenceGrams -
  line.treatedGrams -
  line.handedOnGrams -
  line.closingGrams;

/** Lines of which 上期末 + 产生(接收) ± 盘点复称差 − 自行利用处置 − 委外 is not 本期末 (HJ 1259-2022 附录C). */
export const unbalanced = <Line extends LineFigures>(lines: readonly Line[]): Line[] =>
  lines.filter((line) => imbalanceOf(line) !== 0);

/** Lines whose 上期末 is not what the period before was declared to end with: that one has to be corrected first. */
export const brokenChain = (lines: readonly DeclarationLine[]): DeclarationLine[] =>
  lines.filter(
    ({ openingGrams, previousClosingGrams }) => previousClosingGrams !== null && previousClosingGrams !== openingGrams,
  );

/** 900-214-08 0.170 + 1.000 − 0.900 ≠ 0.300, as many as fit a message. */
export function equationsShown(lines: readonly LineFigures[], most = 5): string {
  const shown = lines.slice(0, most).map((line) => {
    const [opening, taken, difference] = [line.openingGrams, line.takenInGrams, line.differenceGrams].map(formatTonnes);
    const [treated, handedOn, closing] = [line.treatedGrams, line.handedOnGrams, line.closingGrams].map(formatTonnes);
    return `${line.wasteCode} ${opening} + ${taken} + (${difference}) − ${treated} − ${handedOn} ≠ ${closing}`;
  });
  return shown.join('; ') + (lines.length > most ? ' …' : '');
}

/** 900-214-08 0.170 / 0.180: what was declared at the end before, and what it is now. */
export function openingsShown(lines: readonly DeclarationLine[], most = 5): string {
  const shown = lines
    .slice(0, most)
    .map(
      (line) =>
        `${line.wasteCode} ${formatTonnes(line.previousClosingGrams ?? 0)} / ${formatTonnes(line.openingGrams)}`,
    );
  return shown.join('; ') + (lines.length > most ? ' …' : '');
}

/** With what the period before said at its end; a code that was there and is nowhere now keeps a line of its own. */
export function withPrevious(
  lines: readonly LineFigures[],
  previous: ReadonlyMap<string, number> | null,
): (LineFigures & { readonly previousClosingGrams: number | null })[] {
  if (previous === null) return lines.map((line) => ({ ...line, previousClosingGrams: null }));
  const present = new Set(lines.map(({ wasteCode }) => wasteCode));
  const gone = [...previous].filter(([code, closing]) => closing !== 0 && !present.has(code));
  return [...lines, ...gone.map(([wasteCode]) => emptyLine(wasteCode))]
    .sort((a, b) => (a.wasteCode < b.wasteCode ? -1 : 1))
    .map((line) => ({ ...line, previousClosingGrams: previous.get(line.wasteCode) ?? 0 }));
}

export const emptyLine = (wasteCode: string): LineFigures => ({
  wasteCode,
  openingGrams: 0,
  takenInGrams: 0,
  producedGrams: 0,
  differenceGrams: 0,
  treatedGrams: 0,
  handedOnGrams: 0,
  closingGrams: 0,
  outlets: [],
});
