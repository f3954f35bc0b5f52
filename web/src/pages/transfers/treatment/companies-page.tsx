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
import { CompanyFields } from './company-form';
import { useTreatmentFilters } from './treatment-filters';
import { treatmentWords } from './treatment.words';

/** 利用处置单位: what expires next stands first. */
export default function TreatmentCompaniesPage() {
  const say = useWords(treatmentWords);
  const columns = useColumns();
  const filters = useTreatmentFilters('treatmentCompany');
  const mayRegister = hasAnyRole(useSignedIn(), planners);
  const register: StepAction<Schemas['RegisterTreatmentCompany']> = {
    width: 820,
    draft: 'treatment-companies.new',
    initial: { permitLines: [] },
    fields: <CompanyFields />,
    run: (body, send) => answer(api.POST('/api/v1/treatment-companies', { body, ...send() })),
  };
  return (
    <ListPage
      title={say('companies')}
      list="/api/v1/treatment-companies"
      standard={{ sort: 'expiry' }}
      columns={columns}
      filters={filters}
      nameOf={(row) => row.name}
      tools={mayRegister ? <AskButton type="primary" label={say('newCompany')} action={register} /> : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useColumns(): Column<RowOf<'/api/v1/treatment-companies'>>[] {
  const say = useWords(treatmentWords);
  const states = useStateFile('treatmentCompany');
  return [
    {
      key: 'name',
      title: say('name'),
      long: true,
      sort: ['name', ''],
      show: (row) => <Link to={`/treatment-companies/${row.id}`}>{row.name}</Link>,
      file: { path: '/name', type: 'text' },
    },
    {
      key: 'expiry',
      title: say('permitValidTo'),
      sort: ['expiry', ''],
      show: (row) => <DueDay day={row.permitValidTo} warnDays={90} />,
      file: { path: '/permitValidTo', type: 'day' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="treatmentCompany" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'permitNo',
      title: say('permitNo'),
      show: (row) => row.permitNo,
      file: { path: '/permitNo', type: 'text' },
    },
    {
      key: 'uscc',
      title: say('uscc'),
      show: (row) => row.uscc,
      file: { path: '/uscc', type: 'text' },
    },
    {
      key: 'address',
      title: say('address'),
      long: true,
      show: (row) => row.address,
      file: { path: '/address', type: 'text' },
    },
    {
      key: 'phone',
      title: say('phone'),
      show: (row) => row.phone,
      file: { path: '/phone', type: 'text' },
    },
  ];
}
