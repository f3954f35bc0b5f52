import { Select } from 'antd';
import type { Filter } from '../../desktop/list/list.types';
import { useWords } from '../../words/words';
import { facilityWords } from './facility.words';

/** Alarms that have not ended, as the API gives them unless it is asked for all. */
export function useShowFilter(): Filter {
  const say = useWords(facilityWords);
  return {
    name: 'show',
    kind: 'own',
    label: say('show'),
    input: (value, set) => (
      <Select
        aria-label={say('show')}
        style={{ minWidth: 140 }}
        value={value ?? 'open'}
        onChange={(chosen) => set(chosen === 'open' ? null : chosen)}
        options={[
          { value: 'open', label: say('open') },
          { value: 'all', label: say('all') },
        ]}
      />
    ),
  };
}
