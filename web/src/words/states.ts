import { useLanguage } from './language';
import states from './states.json';

/** A noun with a lifecycle, as the server names it. */
export type Noun = keyof typeof states;

type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** States of a noun in the order of its lifecycle. */
export const statesOf = (noun: Noun): string[] => Object.keys(states[noun]);

/** The one word for a state; generated from the lifecycle tables that the server obeys. */
export function useStateWord(noun: Noun): (state: string) => string {
  const language = useLanguage();
  return (state) => (states[noun] as Words)[state]?.[language] ?? state;
}
