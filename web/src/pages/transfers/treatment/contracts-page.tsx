import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { DueDay, Tonnes } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useNames } from '../../../shared/use-names';
import { useWords } from '../../../words/words';
import { PriceFields } from '../../customers/prices/price-fields';
import { planners } from '../../roles';
import { CompanyField } from './company-select';
import { ContractFields } from './term-fields';
import { useTreatmentFilters } from './treatment-filters';
import { treatmentWords } from './treatment.words';

/** 利用处置合同: what expires next stands first. */
export default function TreatmentContractsPage() {
  const say = useWords(treatmentWords);
  const columns = useColumns();
  const filters = useTreatmentFilters('treatmentContract');
  const mayRegister = hasAnyRole(useSignedIn(), planners);
  const register: StepAction<Schemas['CreateTreatmentContract']> = {
    width: 820,
    draft: 'treatment-contracts.new',
    initial: { prices: [] },
    fields: (
      <>
        <CompanyField />
        <ContractFields />
        <h3>{say('prices')}</h3>
        <PriceFields />
      </>
    ),
    run: (body, send) => answer(api.POST('/api/v1/treatment-contracts', { body, ...send() })),
  };
  return (
    <ListPage
      title={say('contracts')}
      list="/api/v1/treatment-contracts"
      standard={{ sort: 'expiry' }}
      columns={columns}
      filters={filters}
      nameOf={(row) => row.number}
      tools={mayRegister ? <AskButton type="primary" label={say('newContract')} action={register} /> : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useColumns(): Column<RowOf<'/api/v1/treatment-contracts'>>[] {
  const say = useWords(treatmentWords);
  const states = useStateFile('treatmentContract');
  const companyName = useNames('/api/v1/treatment-companies', ({ name }) => name, { sort: 'name' });
  return [
    {
      key: 'number',
      title: say('contractNumber'),
      sort: ['name', ''],
      show: (row) => <Link to={`/treatment-contracts/${row.id}`}>{row.number}</Link>,
      file: { path: '/number', type: 'text' },
    },
    {
      key: 'expiry',
      title: say('validTo'),
      sort: ['expiry', ''],
      show: (row) => <DueDay day={row.validTo} warnDays={90} />,
      file: { path: '/validTo', type: 'day' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="treatmentContract" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'company',
      title: say('company'),
      show: (row) => <Link to={`/treatment-companies/${row.companyId}`}>{companyName(row.companyId)}</Link>,
    },
    {
      key: 'quota',
      title: say('quota'),
      number: true,
      show: (row) => <Tonnes grams={row.quotaGrams} />,
      file: { path: '/quotaGrams', type: 'grams' },
    },
  ];
}
