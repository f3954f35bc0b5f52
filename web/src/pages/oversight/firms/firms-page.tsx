import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useChoices, useCode, useCodeFile } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { firmsWords } from './firms.words';
import { UsccCheck } from './registration';

type Row = RowOf<'/api/v1/enterprises'>;

/** 一企一档: finds a firm; its file is one click away. */
export default function FirmsPage() {
  const say = useWords(firmsWords);
  const filters: Filter[] = [
    { name: 'query', kind: 'text', label: say('query') },
    useStateFilter('enterprise', say('state'), false),
    { name: 'trade', kind: 'choice', label: say('trade'), choices: useChoices('trade') },
    {
      name: 'scopeLevel',
      kind: 'choice',
      label: say('scope'),
      choices: scopes.map((value) => ({ value, label: say(value) })),
    },
    { name: 'division', kind: 'text', label: say('division'), placeholder: say('divisionHelp') },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/enterprises"
      columns={useColumns()}
      filters={filters}
      nameOf={(row) => row.name}
    />
  );
}

const scopes = ['inside', 'near', 'reached'] as const;

function useColumns(): Column<Row>[] {
  const say = useWords(firmsWords);
  const trade = useCode('trade');
  const division = useCode('division');
  const states = useStateFile('enterprise');
  return [
    {
      key: 'name',
      title: say('name'),
      long: true,
      show: (row) => <Link to={`/firms/${row.id}`}>{`${row.name} ${row.siteName}`.trim()}</Link>,
      sort: ['name', '-created'],
      file: { path: '/name', type: 'text' },
    },
    { key: 'uscc', title: say('uscc'), show: (row) => <UsccCheck firm={row} />, file: { path: '/uscc', type: 'text' } },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="enterprise" state={row.state} />,
      file: { path: '/state', ...states },
    },
    { key: 'trade', title: say('trade'), show: (row) => trade(row.trade) },
    {
      key: 'division',
      title: say('division'),
      show: (row) => division(row.divisionCode),
      file: { path: '/divisionCode', ...useCodeFile('division') },
    },
    { key: 'scope', title: say('scope'), show: (row) => say(row.scopeLevel) },
    {
      key: 'createdAt',
      title: say('createdAt'),
      show: (row) => <Instant at={row.createdAt} />,
      file: { path: '/createdAt', type: 'instant' },
    },
  ];
}
