import type { Filter } from '../../../desktop/list/list.types';
import { useStateFilter } from '../../../desktop/list/state-filter';
import type { Noun } from '../../../words/states';
import { useWords } from '../../../words/words';
import { partnerWords } from './partners.words';

/** What all lists of partners can be narrowed by. */
export function usePartnerFilters(noun: Noun): Filter[] {
  const say = useWords(partnerWords);
  return [
    { name: 'query', kind: 'text', label: say('query') },
    useStateFilter(noun, say('state'), false),
    { name: 'expiringBefore', kind: 'day', label: say('expiringBefore') },
  ];
}
