import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { DueDay } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { CarrierFields } from './carrier-form';
import { usePartnerFilters } from './partner-filters';
import { partnerWords } from './partners.words';

/** 运输单位: what expires next stands first when sorted by its day. */
export default function CarriersPage() {
  const say = useWords(partnerWords);
  const columns = useColumns();
  const filters = usePartnerFilters('carrier');
  const mayRegister = hasAnyRole(useSignedIn(), planners);
  const register: StepAction<Schemas['RegisterCarrier']> = {
    fields: <CarrierFields />,
    draft: 'carriers.new',
    run: (body, send) => answer(api.POST('/api/v1/carriers', { body, ...send() })),
  };
  return (
    <ListPage
      title={say('carriers')}
      list="/api/v1/carriers"
      standard={{ sort: 'expiry' }}
      columns={columns}
      filters={filters}
      nameOf={(row) => row.name}
      tools={mayRegister ? <AskButton type="primary" label={say('newCarrier')} action={register} /> : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useColumns(): Column<RowOf<'/api/v1/carriers'>>[] {
  const say = useWords(partnerWords);
  const states = useStateFile('carrier');
  return [
    {
      key: 'name',
      title: say('name'),
      long: true,
      sort: ['name', ''],
      show: (row) => <Link to={`/carriers/${row.id}`}>{row.name}</Link>,
      file: { path: '/name', type: 'text' },
    },
    {
      key: 'expiry',
      title: say('licenceValidTo'),
      sort: ['expiry', ''],
      show: (row) => <DueDay day={row.licenceValidTo} warnDays={90} />,
      file: { path: '/licenceValidTo', type: 'day' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="carrier" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'licenceNo',
      title: say('licenceNo'),
      show: (row) => row.licenceNo,
      file: { path: '/licenceNo', type: 'text' },
    },
    {
      key: 'phone',
      title: say('phone'),
      show: (row) => row.phone,
      file: { path: '/phone', type: 'text' },
    },
    {
      key: 'address',
      title: say('address'),
      long: true,
      show: (row) => row.address,
      file: { path: '/address', type: 'text' },
    },
  ];
}
