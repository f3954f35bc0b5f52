import { useLanguage } from './language';

/** A sentence in both languages, as the API gives it, too. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Chinese first, English second; `{name}` stands for a value. */
export type Dictionary = Readonly<Record<string, readonly [zh: string, en: string]>>;
export type Values = Readonly<Record<string, string | number>>;
export type Say<D extends Dictionary> = (key: keyof D & string, values?: Values) => string;

export const fill = (sentence: string, values: Values = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** The words of a screen: `const say = useWords(bookingWords); say('title')`. A key that is not there fails `tsc`. */
export function useWords<D extends Dictionary>(dictionary: D): Say<D> {
  const language = useLanguage();
  return (key, values) => fill(dictionary[key]![language === 'zh' ? 0 : 1], values);
}

/** Texts that come with their two languages, from the API or a table: `text(step.label)`. */
export function useText(): (text: Text | null | undefined) => string {
  const language = useLanguage();
  return (text) => (text ? text[language] : '');
}

/** Several words in one line, apart as each language sets them. */
export function useListed(): (words: readonly string[]) => string {
  const language = useLanguage();
  return (words) => words.join(language === 'zh' ? '、' : ', ');
}
