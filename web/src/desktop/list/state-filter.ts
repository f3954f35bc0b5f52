import { statesOf, useStateWord } from '../../words/states';
import type { Noun } from '../../words/states';
import type { ExportColumn, Filter } from './list.types';

/** A filter by state, in the words and the order of the lifecycle; lists take several, separated by commas. */
export function useStateFilter(noun: Noun, label: string, many = true): Filter {
  const word = useStateWord(noun);
  return {
    name: 'state',
    kind: 'choice',
    many,
    label,
    choices: statesOf(noun).map((value) => ({ value, label: word(value) })),
  };
}

/** How the states of a noun are written into files. */
export function useStateFile(noun: Noun): Omit<ExportColumn, 'path'> {
  const word = useStateWord(noun);
  return { type: 'word', words: Object.fromEntries(statesOf(noun).map((state) => [state, word(state)])) };
}
