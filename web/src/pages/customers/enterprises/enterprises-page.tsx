import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useChoices, useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { enterpriseWords, scopeLevels } from './enterprises.words';
import { ScopeTag, Uscc } from './scope-tag';

/** 产废单位: by name; those to verify and those near 10 t by one filter. */
export default function EnterprisesPage() {
  const say = useWords(enterpriseWords);
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/enterprises"
      columns={useColumns()}
      filters={useFilters()}
      nameOf={(row) => row.name}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useFilters(): Filter[] {
  const say = useWords(enterpriseWords);
  return [
    { name: 'query', kind: 'text', label: say('query') },
    useStateFilter('enterprise', say('state'), false),
    { name: 'trade', kind: 'choice', label: say('trade'), choices: useChoices('trade') },
    {
      name: 'scopeLevel',
      kind: 'choice',
      label: say('scope'),
      choices: scopeLevels.map((value) => ({ value, label: say(`scope.${value}`) })),
    },
    { name: 'division', kind: 'text', label: say('division'), placeholder: '320613' },
  ];
}

function useColumns(): Column<RowOf<'/api/v1/enterprises'>>[] {
  const say = useWords(enterpriseWords);
  const trade = useCode('trade');
  const trades = useChoices('trade');
  const states = useStateFile('enterprise');
  return [
    {
      key: 'name',
      title: say('name'),
      long: true,
      sort: ['name', ''],
      show: (row) => <Link to={`/enterprises/${row.id}`}>{row.name}</Link>,
      file: { path: '/name', type: 'text' },
    },
    {
      key: 'site',
      title: say('siteName'),

      show: (row) => row.siteName,
      file: { path: '/siteName', type: 'text' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="enterprise" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'scope',
      title: say('scope'),
      show: (row) => <ScopeTag level={row.scopeLevel} />,
      file: {
        path: '/scopeLevel',
        type: 'word',
        words: Object.fromEntries(scopeLevels.map((level) => [level, say(`scope.${level}`)])),
      },
    },
    {
      key: 'trade',
      title: say('trade'),
      show: (row) => trade(row.trade),
      file: {
        path: '/trade',
        type: 'word',
        words: Object.fromEntries(trades.map(({ value, label }) => [value, label])),
      },
    },
    { key: 'uscc', title: say('uscc'), show: (row) => <Uscc firm={row} />, file: { path: '/uscc', type: 'text' } },
    {
      key: 'division',
      title: say('division'),
      show: (row) => row.divisionCode,
      file: { path: '/divisionCode', type: 'text' },
    },
    {
      key: 'createdAt',
      title: say('createdAt'),
      sort: ['created', '-created'],
      show: (row) => <Instant at={row.createdAt} />,
      file: { path: '/createdAt', type: 'instant' },
    },
  ];
}
