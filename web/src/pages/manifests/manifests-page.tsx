import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { ListPage } from '../../desktop/list/list-page';
import type { Filter } from '../../desktop/list/list.types';
import { useStateFilter } from '../../desktop/list/state-filter';
import { Nothing } from '../../desktop/page-states';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { useChoices } from '../../words/codes';
import { useWords } from '../../words/words';
import { useFirmFilters } from '../customers/enterprises/firm-filter';
import { planners } from '../roles';
import { useManifestColumns } from './manifest-columns';
import { manifestWords } from './manifests.words';

/** 联单查询: every manifest the reader may see, by all that the API filters by. */
export default function ManifestsPage() {
  const say = useWords(manifestWords);
  const me = useSignedIn();
  const toBackfill = (
    <Link to="/manifests/backfill">
      <Button>{say('toBackfill')}</Button>
    </Link>
  );
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/manifests"
      columns={useManifestColumns()}
      filters={useFilters()}
      nameOf={(row) => row.internalNumber}
      tools={hasAnyRole(me, planners) ? toBackfill : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useFilters(): Filter[] {
  const say = useWords(manifestWords);
  const state = useStateFilter('manifest', say('state'));
  const kinds = useChoices('manifestKind');
  const filters: Filter[] = [
    { name: 'query', kind: 'text', label: say('query') },
    state,
    { name: 'kind', kind: 'choice', label: say('kind'), choices: kinds },
    { name: 'code', kind: 'text', label: say('code'), placeholder: '900-214-08' },
    { name: 'from', kind: 'day', label: say('from') },
    { name: 'to', kind: 'day', label: say('to') },
    {
      name: 'overdue',
      kind: 'choice',
      label: say('overdue'),
      choices: [
        { value: 'acceptance', label: say('overdueAcceptance') },
        { value: 'backfill', label: say('overdueBackfill') },
      ],
    },
  ];
  return [...filters, ...useFirmFilters(say('enterprise')), ...useRoundFilter()];
}

/** Rounds are not chosen here: the list is reached from one, and can be let out of it. */
function useRoundFilter(): Filter[] {
  const say = useWords(manifestWords);
  const [search] = useSearchParams();
  if (!search.has('roundId')) return [];
  return [
    {
      name: 'roundId',
      kind: 'own',
      label: say('ofRound'),
      input: (_, set) => <Button onClick={() => set(null)}>{say('oneRound')}</Button>,
    },
  ];
}
