import { choicesOf, fileOf, wordOf } from '../../../words/code-table';
import { useLanguage } from '../../../words/language';
import { emissionCodes } from './emission-codes.words';

type Kind = keyof typeof emissionCodes;

/** `const word = useEmissionWord(); word('flag', reading.flag)`. */
export function useEmissionWord(): (kind: Kind, code: string) => string {
  const language = useLanguage();
  return (kind, code) => wordOf(emissionCodes[kind], code, language);
}

/** The words of a kind for a file. */
export function useEmissionFile(): (kind: Kind) => ReturnType<typeof fileOf> {
  const language = useLanguage();
  return (kind) => fileOf(emissionCodes[kind], language);
}

/** The codes of a kind as a select offers them. */
export function useEmissionChoices(): (kind: Kind) => ReturnType<typeof choicesOf> {
  const language = useLanguage();
  return (kind) => choicesOf(emissionCodes[kind], language);
}
