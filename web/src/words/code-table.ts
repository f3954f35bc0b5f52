import type { Language } from './language';
import type { Text } from './words';

/** Codes of one kind with their words, in the order in which they are offered. */
export type CodeTable<Code extends string = string> = Readonly<Record<Code, Text>>;

export const word = (zh: string, en: string): Text => ({ zh, en });

/** An unknown code is shown as it is. */
export const wordOf = (table: CodeTable, code: string, language: Language): string => table[code]?.[language] ?? code;

/** The codes as a select offers them. */
export const choicesOf = (table: CodeTable, language: Language): { readonly value: string; readonly label: string }[] =>
  Object.entries(table).map(([value, text]) => ({ value, label: text[language] }));

/** The words of the codes, for a file. */
export const fileOf = (
  table: CodeTable,
  language: Language,
): { readonly type: 'word'; readonly words: Readonly<Record<string, string>> } => ({
  type: 'word',
  words: Object.fromEntries(Object.entries(table).map(([code, text]) => [code, text[language]])),
});
