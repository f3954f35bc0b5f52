import { CodeSelect } from '../../../desktop/form/code-select';
import type { Filter } from '../../../desktop/list/list.types';
import { useStateFilter } from '../../../desktop/list/state-filter';
import type { Noun } from '../../../words/states';
import { useWords } from '../../../words/words';
import { treatmentWords } from './treatment.words';

/** What companies, contracts and approvals can be narrowed by. */
export function useTreatmentFilters(noun: Noun): Filter[] {
  const say = useWords(treatmentWords);
  return [
    { name: 'query', kind: 'text', label: say('query') },
    {
      name: 'wasteCode',
      kind: 'own',
      label: say('wasteCode'),
      input: (value, set) => <CodeSelect aria-label={say('wasteCode')} value={value} onChange={set} />,
    },
    useStateFilter(noun, say('state'), false),
    { name: 'expiringBefore', kind: 'day', label: say('expiringBefore') },
  ];
}
