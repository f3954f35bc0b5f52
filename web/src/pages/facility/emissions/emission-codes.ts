import { useText } from '../../../words/words';
import type { Text } from '../../../words/words';
import { emissionCodes } from './emission-codes.words';

type Words = Readonly<Record<string, Text>>;
type Kind = keyof typeof emissionCodes;

/** `const word = useEmissionWord(); word('flag', reading.flag)`. */
export function useEmissionWord(): (kind: Kind, code: string) => string {
  const text = useText();
  return (kind, code) => text((emissionCodes[kind] as Words)[code]) || code;
}

/** The codes of a kind as a select offers them. */
export function useEmissionChoices(): (kind: Kind) => { readonly value: string; readonly label: string }[] {
  const text = useText();
  return (kind) => Object.entries(emissionCodes[kind]).map(([value, label]) => ({ value, label: text(label) }));
}
