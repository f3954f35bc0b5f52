import { codeDictionaries } from './codes.words';
import { useLanguage } from './language';

export type CodeKind = keyof typeof codeDictionaries;
export type CodeOf<K extends CodeKind> = keyof (typeof codeDictionaries)[K] & string;

type Words = Readonly<Record<string, readonly [zh: string, en: string] | undefined>>;

/** All codes of a kind, in the order in which they are offered. */
export const codesOf = <K extends CodeKind>(kind: K): CodeOf<K>[] => Object.keys(codeDictionaries[kind]) as CodeOf<K>[];

/** The word of a code: `useCodeWord('packaging')('drum')`; a code without one is shown as it is. */
export function useCodeWord(kind: CodeKind): (code: string) => string {
  const language = useLanguage();
  return (code) => (codeDictionaries[kind] as Words)[code]?.[language === 'zh' ? 0 : 1] ?? code;
}
