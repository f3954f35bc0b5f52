import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { DueDay, Kilograms } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useNames } from '../../../shared/use-names';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { VehicleFields } from './vehicle-form';
import { usePartnerFilters } from './partner-filters';
import { partnerWords } from './partners.words';

/** 运输车辆: what expires next stands first when sorted by its day. */
export default function VehiclesPage() {
  const say = useWords(partnerWords);
  const columns = useColumns();
  const filters = usePartnerFilters('vehicle');
  const mayRegister = hasAnyRole(useSignedIn(), planners);
  const register: StepAction<Schemas['RegisterVehicle']> = {
    fields: <VehicleFields />,
    draft: 'vehicles.new',
    run: (body, send) => answer(api.POST('/api/v1/vehicles', { body, ...send() })),
  };
  return (
    <ListPage
      title={say('vehicles')}
      list="/api/v1/vehicles"
      standard={{ sort: 'expiry' }}
      columns={columns}
      filters={filters}
      nameOf={(row) => row.plate}
      tools={mayRegister ? <AskButton type="primary" label={say('newVehicle')} action={register} /> : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useColumns(): Column<RowOf<'/api/v1/vehicles'>>[] {
  const say = useWords(partnerWords);
  const states = useStateFile('vehicle');
  const carrierName = useNames('/api/v1/carriers', ({ name }) => name, { sort: 'name' });
  return [
    {
      key: 'plate',
      title: say('plate'),
      sort: ['name', ''],
      show: (row) => <Link to={`/vehicles/${row.id}`}>{row.plate}</Link>,
      file: { path: '/plate', type: 'text' },
    },
    {
      key: 'expiry',
      title: say('permitValidTo'),
      sort: ['expiry', ''],
      show: (row) => <DueDay day={row.transportPermitValidTo} warnDays={90} />,
      file: { path: '/transportPermitValidTo', type: 'day' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="vehicle" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'carrier',
      title: say('carrier'),
      long: true,
      show: (row) => carrierName(row.carrierId),
    },
    {
      key: 'payload',
      title: say('payload'),
      show: (row) => <Kilograms grams={row.payloadGrams} />,
      number: true,
      file: { path: '/payloadGrams', type: 'grams' },
    },
    {
      key: 'hazardClasses',
      title: say('hazardClasses'),
      long: true,
      show: (row) => row.hazardClasses.map((kind) => say(`class.${kind}`)).join('、'),
    },
    {
      key: 'transportPermitNo',
      title: say('permitNo'),
      show: (row) => row.transportPermitNo,
      file: { path: '/transportPermitNo', type: 'text' },
    },
  ];
}
