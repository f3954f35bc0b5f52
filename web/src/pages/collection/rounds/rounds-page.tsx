import { Button } from 'antd';
import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { CrewSelect, VehicleSelect } from './crew-fields';
import { roundWords } from './rounds.words';

type Row = RowOf<'/api/v1/rounds'>;

/** 车次: what was, is and will be driven. */
export default function RoundsPage() {
  const say = useWords(roundWords);
  const canPlan = hasAnyRole(useSignedIn(), planners);
  const toPool = (
    <Link to="/pool">
      <Button type="primary">{say('toPool')}</Button>
    </Link>
  );
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/rounds"
      columns={useColumns()}
      filters={useFilters(canPlan)}
      tools={canPlan ? toPool : null}
      empty={<Nothing text={say('empty')}>{canPlan ? toPool : null}</Nothing>}
    />
  );
}

function useColumns(): Column<Row>[] {
  const say = useWords(roundWords);
  const states = useStateFile('round');
  const at = (key: 'releasedAt' | 'departedAt' | 'completedAt' | 'createdAt', hidden = false): Column<Row> => ({
    key,
    title: say(key),
    hidden,
    show: (row) => <Instant at={row[key]} />,
    file: { path: `/${key}`, type: 'instant' },
  });
  return [
    {
      key: 'number',
      title: say('number'),
      show: (row) => <Link to={`/rounds/${row.id}`}>{row.number}</Link>,
      file: { path: '/number', type: 'text' },
    },
    {
      key: 'day',
      title: say('day'),
      show: (row) => row.day,
      sort: ['day', '-day'],
      file: { path: '/day', type: 'day' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="round" state={row.state} />,
      file: { path: '/state', ...states },
    },
    { key: 'plate', title: say('plate'), show: (row) => row.plate, file: { path: '/plate', type: 'text' } },
    { key: 'driver', title: say('driver'), show: (row) => row.driverName, file: { path: '/driverName', type: 'text' } },
    {
      key: 'stops',
      title: say('stops'),
      number: true,
      show: (row) => row.stopCount,
      file: { path: '/stopCount', type: 'integer' },
    },
    at('releasedAt', true),
    at('departedAt'),
    at('completedAt'),
    at('createdAt', true),
  ];
}

/** Vehicles and crew are listed for planners alone. */
function useFilters(canPlan: boolean): Filter[] {
  const say = useWords(roundWords);
  const state = useStateFilter('round', say('state'), false);
  const common: Filter[] = [
    { name: 'query', kind: 'text', label: say('number') },
    state,
    { name: 'from', kind: 'day', label: say('from') },
    { name: 'to', kind: 'day', label: say('to') },
  ];
  if (!canPlan) return common;
  return [
    ...common,
    {
      name: 'vehicleId',
      kind: 'own',
      label: say('vehicle'),
      input: (value, set) => <VehicleSelect aria-label={say('vehicle')} value={value} onChange={set} />,
    },
    {
      name: 'driverId',
      kind: 'own',
      label: say('driver'),
      input: (value, set) => <CrewSelect aria-label={say('driver')} value={value} onChange={set} />,
    },
  ];
}
