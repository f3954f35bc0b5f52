/** A container as the driver scanned it, with what was found under its code. */
export interface ScannedLoad {
  readonly code: string;
  /** What the container now holds by its label, or as it was weighed at hand-over. */
  readonly grams: number;
}

export type HandOverProblem = 'twice' | 'count' | 'mass';

/**
 * A line's containers agree with what is signed for it: none twice, as many as packages, and their masses sum to the
 * line's (部令23号 第13条: the label and the manifest say the same, or nothing is loaded). Null when they do.
 */
export function handOverProblem(
  line: { readonly handedOverGrams: number; readonly handedOverPackages: number },
  loads: readonly ScannedLoad[],
): HandOverProblem | null {
  if (new Set(loads.map(({ code }) => code)).size < loads.length) return 'twice';
  if (loads.length !== line.handedOverPackages) return 'count';
  return sumOf(loads) === line.handedOverGrams ? null : 'mass';
}

export const sumOf = (loads: readonly Pick<ScannedLoad, 'grams'>[]): number =>
  loads.reduce((sum, { grams }) => sum + grams, 0);

/** Labels for packages that came without: one each, but none for less than a gram. */
export const labelsFor = (grams: number, packages: number): number => Math.min(grams, packages);
