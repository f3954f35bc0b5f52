import { Button } from 'antd';
import { Link } from 'react-router';
import type { RowOf } from '../../api/queries';
import { ListPage } from '../../desktop/list/list-page';
import type { Column, Filter } from '../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../desktop/list/state-filter';
import { Nothing } from '../../desktop/page-states';
import { DueDay, Tonnes } from '../../desktop/show/figures';
import { StateDot } from '../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { planners } from '../roles';
import { CompanySelect } from './treatment/company-select';
import { transferWords } from './transfers.words';

/** 转运: shipments to treatment, the newest first. */
export default function TransfersPage() {
  const say = useWords(transferWords);
  const mayPlan = hasAnyRole(useSignedIn(), planners);
  const filters: Filter[] = [
    useStateFilter('transfer', say('state')),
    {
      name: 'companyId',
      kind: 'own',
      label: say('company'),
      input: (value, set) => <CompanySelect aria-label={say('company')} value={value} onChange={set} />,
    },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/transfers"
      columns={useColumns()}
      filters={filters}
      nameOf={(row) => row.number}
      tools={
        mayPlan ? (
          <Link to="/transfers/new">
            <Button type="primary">{say('plan')}</Button>
          </Link>
        ) : null
      }
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useColumns(): Column<RowOf<'/api/v1/transfers'>>[] {
  const say = useWords(transferWords);
  const states = useStateFile('transfer');
  return [
    {
      key: 'number',
      title: say('number'),
      show: (row) => <Link to={`/transfers/${row.id}`}>{row.number}</Link>,
      file: { path: '/number', type: 'text' },
    },
    {
      key: 'company',
      title: say('company'),
      long: true,
      show: (row) => row.companyName,
      file: { path: '/companyName', type: 'text' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="transfer" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'plannedOn',
      title: say('plannedOn'),
      show: (row) => row.plannedOn,
      file: { path: '/plannedOn', type: 'day' },
    },
    {
      key: 'grams',
      title: say('grams'),
      number: true,
      show: (row) => <Tonnes grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
    {
      key: 'containers',
      title: say('containers'),
      number: true,
      show: (row) => row.containers,
      file: { path: '/containers', type: 'integer' },
    },
    {
      key: 'officialNumber',
      title: say('officialNumber'),
      show: (row) => row.officialNumber ?? '—',
      file: { path: '/officialNumber', type: 'text' },
    },
    {
      key: 'acceptanceDueOn',
      title: say('acceptanceDueOn'),
      show: (row) => <DueDay day={row.receivedAt === null ? row.acceptanceDueOn : null} warnDays={3} />,
      file: { path: '/acceptanceDueOn', type: 'day' },
    },
  ];
}
