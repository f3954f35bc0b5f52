/**
 * All numbers that begin so, as bounds of "C" collated text: from the prefix up to the prefix with its last character, an ASCII
 * one, replaced by the next. LIKE and `^@` are not leakproof, so row-level security keeps them from the indexes (0.8 s at a
 * million rows instead of 0.5 ms).
 */
export function prefixRange(prefix: string): { numberFrom: string; numberBelow: string } {
  const upper = prefix.toUpperCase();
  const next = String.fromCharCode(upper.charCodeAt(upper.length - 1) + 1);
  return { numberFrom: upper, numberBelow: upper.slice(0, -1) + next };
}
