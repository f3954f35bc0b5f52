import { useLanguage } from './language';
import lifecycles from './lifecycles.json';

/** A noun with a lifecycle, as the server names it. */
export type Noun = keyof typeof lifecycles;

type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** States of a noun in the order of its lifecycle. */
export const statesOf = (noun: Noun): string[] => Object.keys(lifecycles[noun].states);

/** The one word for a state; generated from the lifecycle tables that the server obeys. */
export function useStateWord(noun: Noun): (state: string) => string {
  const language = useLanguage();
  return (state) => (lifecycles[noun].states as Words)[state]?.[language] ?? state;
}

const stepsOf = lifecycles as Readonly<Record<string, { readonly steps: Words } | undefined>>;

/** 'approval.put-in-force' and 'approval.putInForce' name the same step. */
const camel = (text: string): string => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The label of a step of a lifecycle, named as events do: 'booking.confirm'. Undefined for other events. */
export function stepLabel(action: string): Words[string] | undefined {
  const [noun = '', step = ''] = action.split('.');
  return stepsOf[camel(noun)]?.steps[camel(step)];
}
