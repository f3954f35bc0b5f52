import { Link } from 'react-router';
import { answer, api, newKey, sending } from '../../../api/client';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useText, useWords } from '../../../words/words';
import { operationKindWords, roadWords } from './road.words';

type Row = RowOf<'/api/v1/handhelds/conflicts'>;

/** 离线冲突: what drivers recorded without network and could not take effect; the oldest first. */
export default function ConflictsPage() {
  const say = useWords(roadWords);
  const kind = useWords(operationKindWords);
  const state = useStateFilter('handheldOperation', say('state'), false);
  return (
    <ListPage
      title={say('conflictTitle')}
      list="/api/v1/handhelds/conflicts"
      standard={{ state: 'conflict' }}
      columns={useColumns()}
      filters={[state]}
      nameOf={(row) => [kind(row.kind), row.enterpriseName, row.containerCode].filter(Boolean).join(' ')}
      batch={[{ key: 'retry', label: say('retryAll'), isPossible: (row) => row.state === 'conflict', run: retry }]}
      empty={<Nothing text={say('conflictEmpty')} />}
    />
  );
}

const retry = ({ id }: Row) =>
  answer(api.POST('/api/v1/handhelds/operations/{id}/retry', { params: { path: { id } }, ...sending(newKey()) }));

function useColumns(): Column<Row>[] {
  const say = useWords(roadWords);
  const kind = useWords(operationKindWords);
  const text = useText();
  const states = useStateFile('handheldOperation');
  return [
    {
      key: 'kind',
      title: say('kind'),
      show: (row) => <Link to={`/handhelds/operations/${row.id}`}>{kind(row.kind)}</Link>,
      file: { path: '/kind', type: 'text' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="handheldOperation" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'why',
      title: say('why'),
      long: true,
      show: (row) => text(row.message),
      file: { path: '/message', type: 'text' },
    },
    {
      key: 'enterprise',
      title: say('firm'),
      long: true,
      show: (row) => row.enterpriseName ?? '—',
      file: { path: '/enterpriseName', type: 'text' },
    },
    {
      key: 'manifest',
      title: say('manifest'),
      show: (row) =>
        row.content.manifestId === undefined ? (
          '—'
        ) : (
          <Link to={`/manifests/${row.content.manifestId}`}>{row.manifestNumber}</Link>
        ),
      file: { path: '/manifestNumber', type: 'text' },
    },
    {
      key: 'container',
      title: say('container'),
      show: (row) => row.containerCode ?? '—',
      file: { path: '/containerCode', type: 'text' },
    },
    { key: 'by', title: say('by'), show: (row) => row.accountLabel, file: { path: '/accountLabel', type: 'text' } },
    {
      key: 'round',
      title: say('round'),
      show: (row) => <Link to={`/rounds/${row.roundId}`}>{row.roundNumber}</Link>,
      file: { path: '/roundNumber', type: 'text' },
    },
    {
      key: 'deviceAt',
      title: say('deviceAt'),
      show: (row) => <Instant at={row.deviceAt} />,
      file: { path: '/deviceAt', type: 'instant' },
    },
    {
      key: 'receivedAt',
      title: say('receivedAt'),
      show: (row) => <Instant at={row.receivedAt} />,
      file: { path: '/receivedAt', type: 'instant' },
    },
  ];
}
