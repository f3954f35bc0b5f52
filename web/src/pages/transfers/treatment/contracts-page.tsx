import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Tonnes } from '../../../desktop/show/figures';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { PriceFields } from '../../customers/prices/price-fields';
import { planners } from '../../roles';
import { CompanyField } from './company-select';
import { ContractFields } from './term-fields';
import { useTermColumns } from './term-columns';
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

type Row = RowOf<'/api/v1/treatment-contracts'>;

function useColumns(): Column<Row>[] {
  const say = useWords(treatmentWords);
  const terms = useTermColumns<Row>('treatmentContract', say('contractNumber'));
  return [
    ...terms,
    {
      key: 'quota',
      title: say('quota'),
      number: true,
      show: (row) => <Tonnes grams={row.quotaGrams} />,
      file: { path: '/quotaGrams', type: 'grams' },
    },
  ];
}
