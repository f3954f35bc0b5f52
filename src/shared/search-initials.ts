/** A search term, or a text to search in, in the one form in which they are compared: half-width, lower case. */
export const searchForm = (text: string): string => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/**
 * What a name or code can be found by, joined by spaces: the text itself, its pinyin, its pinyin initials and, for
 * codes, the text without punctuation. '废机油' → '废机油 feijiyou fjy'; '900-214-08' → '900-214-08 90021408'.
 * A term finds it when `searchForm(term)` is part of this. ü is written v, as people type it.
 */
export async function searchKeys(text: string): Promise<string> {
  const form = searchForm(text);
  const words = [form, await wordOf(form, 'pinyin'), await wordOf(form, 'first')];
  return [...new Set(words)].filter((key) => key !== '').join(' ');
}

async function wordOf(form: string, pattern: 'pinyin' | 'first'): Promise<string> {
  // Loaded with the first name that is stored: the dictionary takes 8 MB, and searching needs none.
  const { pinyin } = await import('pinyin-pro');
  const parts = pinyin(form, { pattern, toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return parts.join('').replace(/[^\p{L}\p{N}]/gu, '');
}
