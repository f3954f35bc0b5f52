import { InstantInput } from '../../../desktop/form/inputs';
import type { Filter } from '../../../desktop/list/list.types';
import { useWords } from '../../../words/words';
import { ledgerWords } from './ledgers.words';

/** As of when figures are read: an instant, or the last leaf of the audit trail that they know of. */
export function useAsOfFilters(): Filter[] {
  const say = useWords(ledgerWords);
  return [
    {
      name: 'asOf',
      kind: 'own',
      label: say('asOf'),
      input: (value, set) => <InstantInput aria-label={say('asOf')} value={value} onChange={set} />,
    },
    { name: 'leaf', kind: 'text', label: say('leaf') },
  ];
}
