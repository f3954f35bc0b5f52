import { Button } from 'antd';
import { Link } from 'react-router';
import { answer, api, newKey, sending } from '../../api/client';
import type { RowOf } from '../../api/queries';
import { ListPage } from '../../desktop/list/list-page';
import type { Column, Filter } from '../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../desktop/list/state-filter';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { StateDot } from '../../desktop/show/state-tag';
import { timeWindow } from '../../shared/format';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { enterprise, planners } from '../roles';
import { bookingWords } from './bookings.words';

type Row = RowOf<'/api/v1/bookings'>;

/** 预约单: all bookings; ticked ones are confirmed together. */
export default function BookingsPage() {
  const say = useWords(bookingWords);
  const canPlan = hasAnyRole(useSignedIn(), planners);
  const states = useStateFile('booking');
  const columns: Column<Row>[] = [
    {
      key: 'number',
      title: say('number'),
      show: (row) => <Link to={`/bookings/${row.id}`}>{row.number}</Link>,
      file: { path: '/number', type: 'text' },
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
      show: (row) => <StateDot noun="booking" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'window',
      title: say('window'),
      show: (row) => timeWindow(row.windowFrom, row.windowTo),
      sort: ['windowFrom', ''],
      file: { path: '/windowFrom', type: 'instant' },
    },
    {
      key: 'total',
      title: say('total'),
      number: true,
      show: (row) => <Kilograms grams={row.totalGrams} />,
      file: { path: '/totalGrams', type: 'grams' },
    },
    {
      key: 'createdAt',
      title: say('createdAt'),
      hidden: true,
      show: (row) => <Instant at={row.createdAt} />,
      file: { path: '/createdAt', type: 'instant' },
    },
  ];
  const filters: Filter[] = [
    { name: 'query', kind: 'text', label: say('query') },
    useStateFilter('booking', say('state')),
    { name: 'from', kind: 'day', label: say('from') },
    { name: 'to', kind: 'day', label: say('to') },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/bookings"
      columns={columns}
      filters={filters}
      nameOf={(row) => row.number}
      batch={canPlan ? [{ key: 'confirm', label: say('confirmAll'), run: confirm }] : []}
      tools={<Tools />}
    />
  );
}

/** Planners go on to the pool, enterprises book. */
function Tools() {
  const say = useWords(bookingWords);
  const me = useSignedIn();
  const [to, label] = hasAnyRole(me, planners)
    ? (['/pool', say('toPool')] as const)
    : hasAnyRole(me, enterprise)
      ? (['/book', say('toBook')] as const)
      : [];
  if (to === undefined) return null;
  return (
    <Link to={to}>
      <Button type="primary">{label}</Button>
    </Link>
  );
}

const confirm = ({ id }: Row) =>
  answer(api.POST('/api/v1/bookings/{id}/confirm', { params: { path: { id } }, ...sending(newKey()) }));
