import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { operator } from '../../roles';
import { CarbonDue } from './carbon-due';
import { useEmissionFile, useEmissionWord } from './emission-codes';
import { emissionsWords } from './emissions.words';
import { given } from '../given';
import { useMayManage } from './may';
import { OutletFields, placeOf } from './outlet-fields';

/** 排放监测: outlets and wells, and the carbon that is to be changed. */
export default function OutletsPage() {
  const say = useWords(emissionsWords);
  const isOperator = hasAnyRole(useSignedIn(), operator);
  const columns = useColumns();
  const filters = [useStateFilter('emissionOutlet', say('state'), false)];
  return (
    <ListPage
      title={say('outlets')}
      list="/api/v1/emission-outlets"
      columns={columns}
      filters={filters}
      nameOf={(row) => row.code}
      tools={<Tools />}
      above={isOperator ? <CarbonDue /> : null}
      empty={<Nothing text={say('noOutlets')} />}
    />
  );
}

function Tools() {
  const say = useWords(emissionsWords);
  const me = useSignedIn();
  const mayManage = useMayManage();
  const { data } = useApi('/api/v1/facilities', { enabled: me.facilityId !== null });
  const own = data?.items.find(({ id }) => id === me.facilityId);
  const create = useCreate();
  return (
    <div className="steps">
      {mayManage ? <AskButton type="primary" label={say('newOutlet')} action={create} /> : null}
      <Link to="/emission-alarms">{say('alarms')}</Link>
      {own === undefined ? null : (
        <Button href={`/api/v1/disclosure/${own.shortCode}/file`}>{say('disclosure')}</Button>
      )}
    </div>
  );
}

function useCreate(): StepAction<Schemas['CreateOutlet']> {
  const navigate = useNavigate();
  return {
    draft: 'emission-outlets.new',
    fields: <OutletFields fresh />,
    run: (values, send) =>
      answer(
        api.POST('/api/v1/emission-outlets', {
          body: { ...given(values), place: placeOf(values.place) },
          ...send(),
        }),
      ),
    done: (made) => void navigate(`/emissions/${(made as Schemas['OutletDetailView']).id}`),
  };
}

function useColumns(): Column<RowOf<'/api/v1/emission-outlets'>>[] {
  const say = useWords(emissionsWords);
  const word = useEmissionWord();
  const file = useEmissionFile();
  const states = useStateFile('emissionOutlet');
  return [
    {
      key: 'code',
      title: say('code'),
      show: (row) => <Link to={`/emissions/${row.id}`}>{row.code}</Link>,
      file: { path: '/code', type: 'text' },
    },
    { key: 'name', title: say('name'), long: true, show: (row) => row.name, file: { path: '/name', type: 'text' } },
    {
      key: 'kind',
      title: say('kind'),
      show: (row) => word('outlet', row.kind),
      file: { path: '/kind', ...file('outlet') },
    },
    {
      key: 'treatment',
      title: say('treatment'),
      long: true,
      show: (row) => row.treatment ?? '—',
      file: { path: '/treatment', type: 'text' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="emissionOutlet" state={row.state} />,
      file: { path: '/state', ...states },
    },
  ];
}
