import { Link } from 'react-router';
import type { RowOf } from '../../api/queries';
import { ListPage } from '../../desktop/list/list-page';
import type { Column, Filter } from '../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../desktop/list/state-filter';
import { Nothing } from '../../desktop/page-states';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { StateDot } from '../../desktop/show/state-tag';
import { useWords } from '../../words/words';
import { SourceWord } from './readings-table';
import { useWhat } from './use-what';
import { weighbridgeWords } from './weighbridge.words';

type Row = RowOf<'/api/v1/weighings'>;

/** 过磅记录: every reading ever taken, voided ones among them. */
export default function WeighingsPage() {
  const say = useWords(weighbridgeWords);
  const what = useWhat();
  const kinds = { gross: say('gross'), tare: say('tare'), net: say('net') };
  const columns: Column<Row>[] = [
    {
      key: 'takenAt',
      title: say('takenAt'),
      show: (row) => (
        <Link to={`/weighings/${row.id}`}>
          <Instant at={row.takenAt} />
        </Link>
      ),
      file: { path: '/takenAt', type: 'instant' },
    },
    { key: 'plate', title: say('plate'), show: (row) => row.plate, file: { path: '/plate', type: 'text' } },
    {
      key: 'manifest',
      title: say('manifest'),
      show: (row) => row.manifestId && <Link to={`/manifests/${row.manifestId}`}>{row.manifestNumber}</Link>,
      file: { path: '/manifestNumber', type: 'text' },
    },
    {
      key: 'waste',
      title: say('wasteCode'),
      hidden: true,
      show: (row) => row.wasteCode,
      file: { path: '/wasteCode', type: 'text' },
    },
    {
      key: 'kind',
      title: say('what'),
      show: what,
      file: { path: '/kind', type: 'word', words: kinds },
    },
    {
      key: 'grams',
      title: say('mass'),
      number: true,
      show: (row) => <Kilograms grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
    {
      key: 'source',
      title: say('source'),
      show: (row) => <SourceWord reading={row} />,
      file: { path: '/source', type: 'word', words: { scale: say('scale', { device: '' }), manual: say('byHand') } },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="weighing" state={row.state} />,
      file: { path: '/state', ...useStateFile('weighing') },
    },
    { key: 'part', title: say('part'), number: true, hidden: true, show: (row) => row.part },
  ];
  const filters: Filter[] = [useStateFilter('weighing', say('state'), false)];
  return (
    <ListPage
      title={say('listTitle')}
      list="/api/v1/weighings"
      columns={columns}
      filters={filters}
      empty={<Nothing text={say('emptyList')} />}
    />
  );
}
