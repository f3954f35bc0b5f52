import { isWasteCode, wasteCategories } from '../shared/waste-code.js';

/**
 * Narrows a word of a data file to the words the code knows. Throws at load, so that a misspelt data file stops the
 * process at boot instead of silently switching a rule off.
 */
export function oneOf<T extends string>(allowed: readonly T[], word: string, where: string): T {
  const found = allowed.find((candidate) => candidate === word);
  if (found === undefined) throw new Error(`${where}: ${JSON.stringify(word)} is none of ${allowed.join(', ')}`);
  return found;
}

export const allOf = <T extends string>(allowed: readonly T[], words: readonly string[], where: string): T[] =>
  words.map((word) => oneOf(allowed, word, where));

export const allCategories = (words: readonly string[], where: string): string[] =>
  allOf([...wasteCategories], words, where);

export function allCodes(words: readonly string[], where: string): readonly string[] {
  const wrong = words.find((word) => !isWasteCode(word));
  if (wrong !== undefined) throw new Error(`${where}: ${JSON.stringify(wrong)} is no waste code`);
  return words;
}
