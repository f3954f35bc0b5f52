import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { Instant, Kilograms } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { DueInstant } from './due-instant';
import { receivingWords } from './receiving.words';

type Row = RowOf<'/api/v1/manifests'>;

/** 验收: what arrived, with the clock of its acceptance. */
export default function DeliveriesPage() {
  const say = useWords(receivingWords);
  const columns: Column<Row>[] = [
    {
      key: 'number',
      title: say('number'),
      show: (row) => <Link to={`/receiving/${row.id}`}>{row.officialNumber ?? row.internalNumber}</Link>,
      file: { path: '/internalNumber', type: 'text' },
    },
    {
      key: 'enterprise',
      title: say('enterprise'),
      long: true,
      show: (row) => row.enterpriseName,
      file: { path: '/enterpriseName', type: 'text' },
    },
    { key: 'plate', title: say('plate'), show: (row) => row.plate, file: { path: '/plate', type: 'text' } },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="manifest" state={row.state} />,
      file: { path: '/state', ...useStateFile('manifest') },
    },
    {
      key: 'due',
      title: say('due'),
      show: (row) => <DueInstant at={row.acceptanceDueAt} isOpen={row.state === 'arrived'} />,
      file: { path: '/acceptanceDueAt', type: 'instant' },
    },
    {
      key: 'handedOver',
      title: say('handedOver'),
      number: true,
      show: (row) => <Kilograms grams={row.handedOverGrams} />,
      file: { path: '/handedOverGrams', type: 'grams' },
    },
    {
      key: 'accepted',
      title: say('accepted'),
      number: true,
      show: (row) => <Kilograms grams={row.acceptedGrams} />,
      file: { path: '/acceptedGrams', type: 'grams' },
    },
    { key: 'driver', title: say('driver'), hidden: true, show: (row) => row.driverName },
    { key: 'arrivedAt', title: say('arrivedAt'), hidden: true, show: (row) => <Instant at={row.receivedAt} /> },
  ];
  const filters: Filter[] = [
    { name: 'query', kind: 'text', label: say('query') },
    useStateFilter('manifest', say('state')),
    {
      name: 'overdue',
      kind: 'choice',
      label: say('overdueOnly'),
      choices: [{ value: 'acceptance', label: say('overdue') }],
    },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/manifests"
      columns={columns}
      filters={filters}
      standard={{ state: 'arrived' }}
      fixed={{ kind: 'inbound' }}
      empty={<Nothing text={say('empty')} />}
    />
  );
}
