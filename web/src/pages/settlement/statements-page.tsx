import { Link } from 'react-router';
import type { RowOf } from '../../api/queries';
import { ListPage } from '../../desktop/list/list-page';
import type { Column, Filter } from '../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../desktop/list/state-filter';
import { Nothing } from '../../desktop/page-states';
import { Instant, Yuan } from '../../desktop/show/figures';
import { StateDot } from '../../desktop/show/state-tag';
import { useWords } from '../../words/words';
import { useFirmFilters } from '../customers/enterprises/firm-filter';
import { settlementWords } from './settlement.words';

/** 月结单: the latest month first; a firm sees its own. */
export default function StatementsPage() {
  const say = useWords(settlementWords);
  const filters: Filter[] = [
    { name: 'month', kind: 'text', label: say('month'), placeholder: say('monthHint') },
    useStateFilter('statement', say('state'), false),
    { name: 'answerOverdue', kind: 'flag', label: say('answerOverdue') },
    ...useFirmFilters(say('enterprise')),
  ];
  return (
    <ListPage
      title={say('statements')}
      list="/api/v1/statements"
      columns={useColumns()}
      filters={filters}
      nameOf={(row) => `${row.enterpriseName} ${row.month}`}
      empty={<Nothing text={say('emptyStatements')} />}
    />
  );
}

function useColumns(): Column<RowOf<'/api/v1/statements'>>[] {
  const say = useWords(settlementWords);
  const states = useStateFile('statement');
  return [
    {
      key: 'month',
      title: say('month'),
      show: (row) => <Link to={`/statements/${row.id}`}>{row.month}</Link>,
      file: { path: '/month', type: 'text' },
    },
    {
      key: 'enterprise',
      title: say('enterprise'),
      long: true,
      show: (row) => row.enterpriseName,
      file: { path: '/enterpriseName', type: 'text' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="statement" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'total',
      title: say('total'),
      number: true,
      show: (row) => <Yuan fen={row.totalFen} />,
      file: { path: '/totalFen', type: 'fen' },
    },
    {
      key: 'saved',
      title: say('saved'),
      number: true,
      show: (row) => <Yuan fen={row.savedFen} />,
      file: { path: '/savedFen', type: 'fen' },
    },
    {
      key: 'charges',
      title: say('charges'),
      number: true,
      show: (row) => row.charges,
      file: { path: '/charges', type: 'integer' },
    },
    {
      key: 'objectionDueAt',
      title: say('objectionDueAt'),
      show: (row) => <Instant at={row.objectionDueAt} />,
      file: { path: '/objectionDueAt', type: 'instant' },
    },
    {
      key: 'issuedAt',
      title: say('issuedAt'),
      hidden: true,
      show: (row) => <Instant at={row.issuedAt} />,
      file: { path: '/issuedAt', type: 'instant' },
    },
    { key: 'paidOn', title: say('paidOn'), show: (row) => row.paidOn ?? '—', file: { path: '/paidOn', type: 'day' } },
  ];
}
