import { Link } from 'react-router';
import type { RowOf } from '../../api/queries';
import { ListSection } from '../../desktop/list/list-page';
import type { Column } from '../../desktop/list/list.types';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { StateDot } from '../../desktop/show/state-tag';
import { useWords } from '../../words/words';
import { transferWords } from './transfers.words';

type Row = RowOf<'/api/v1/transfers/{id}/containers'>;

/** What is on it, and what became of each. */
export function ContainerList({ id }: { readonly id: string }) {
  const say = useWords(transferWords);
  const columns: Column<Row>[] = [
    {
      key: 'code',
      title: say('code'),
      show: (row) => <Link to={`/containers/${row.containerId}`}>{row.code}</Link>,
      file: { path: '/code', type: 'text' },
    },
    { key: 'waste', title: say('waste'), show: (row) => row.name, file: { path: '/name', type: 'text' } },
    {
      key: 'wasteCode',
      title: say('wasteCode'),
      show: (row) => row.wasteCode,
      file: { path: '/wasteCode', type: 'text' },
    },
    {
      key: 'grams',
      title: say('grams'),
      number: true,
      show: (row) => <Kilograms grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
    {
      key: 'scannedAt',
      title: say('scannedAt'),
      show: (row) =>
        row.scannedAt === null ? (
          <span className="note-warn">{say('notScanned')}</span>
        ) : (
          <Instant at={row.scannedAt} />
        ),
      file: { path: '/scannedAt', type: 'instant' },
    },
    {
      key: 'state',
      title: say('containerState'),
      show: (row) => <StateDot noun="container" state={row.state} />,
    },
    {
      key: 'outcome',
      title: say('outcome'),
      show: (row) => (row.outcome === null ? '—' : say(`outcome.${row.outcome}`)),
    },
  ];
  return (
    <ListSection
      title={say('packing')}
      list="/api/v1/transfers/{id}/containers"
      path={{ id }}
      columns={columns}
      rowKey={(row) => row.containerId}
    />
  );
}
