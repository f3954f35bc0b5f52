import { Link, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { ReasonField } from '../../../desktop/form/fields';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay, Tonnes } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { Named } from '../../../shared/record';
import { useWords } from '../../../words/words';
import { PriceFields } from '../../customers/prices/price-fields';
import { PriceVersions } from '../../customers/prices/price-versions';
import { planners } from '../../roles';
import { ContractFields } from './term-fields';
import { treatmentWords } from './treatment.words';
import { useUsedColumns } from './used-columns';

type Contract = Schemas['TreatmentContractView'];

export default function TreatmentContractPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/treatment-contracts/{id}', { path: { id } });
  return <Read query={query}>{(contract) => <ContractRecord contract={contract} />}</Read>;
}

function ContractRecord({ contract }: { readonly contract: Contract }) {
  const say = useWords(treatmentWords);
  const mayChange = hasAnyRole(useSignedIn(), planners) && contract.state === 'active';
  const path = { id: contract.id };
  const addPrices = useAddPrices(contract);
  const terminate = useTerminate(contract);
  return (
    <RecordPage
      title={`${say('contracts')} ${contract.number}`}
      noun="treatmentContract"
      state={contract.state}
      tools={
        <>
          {mayChange ? <AskButton label={say('change')} action={changeOf(contract)} /> : null}
          {mayChange ? <AskButton label={say('addPrices')} action={addPrices} /> : null}
          <StepBar steps={contract.allowedSteps} actions={{ terminate }} />
        </>
      }
      tabs={[
        { key: 'prices', label: say('prices'), children: <PriceVersions prices={contract.prices} /> },
        { key: 'years', label: say('years'), children: <Years years={contract.years} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/treatment-contracts/{id}/events" path={path} noun="treatmentContract" />,
        },
      ]}
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('validTo'), value: <DueDay day={contract.validTo} warnDays={90} /> },
          {
            label: say('company'),
            value: (
              <Link to={`/treatment-companies/${contract.companyId}`}>
                <Named list="/api/v1/treatment-companies" id={contract.companyId} nameOf={({ name }) => name} />
              </Link>
            ),
          },
          { label: say('validFrom'), value: contract.validFrom },
          { label: say('quota'), value: <Tonnes grams={contract.quotaGrams} /> },
          { label: say('terminateReason'), value: contract.terminateReason ?? '—' },
        ]}
      />
    </RecordPage>
  );
}

const changeOf = (contract: Contract): StepAction<Schemas['ChangeTreatmentContract']> => ({
  fields: <ContractFields />,
  initial: contract,
  run: (body, send) =>
    answer(
      api.PATCH('/api/v1/treatment-contracts/{id}', {
        params: { path: { id: contract.id } },
        body,
        ...send(contract.version),
      }),
    ),
});

function useAddPrices(contract: Contract): StepAction<Schemas['AddTreatmentPrices']> {
  const say = useWords(treatmentWords);
  return {
    width: 820,
    note: <p>{say('pricesNote')}</p>,
    fields: <PriceFields dated />,
    initial: { prices: [] },
    run: (body, send) =>
      answer(
        api.POST('/api/v1/treatment-contracts/{id}/prices', {
          params: { path: { id: contract.id } },
          body,
          ...send(contract.version),
        }),
      ),
  };
}

function useTerminate(contract: Contract): StepAction<{ reason: string }> {
  const say = useWords(treatmentWords);
  return {
    danger: true,
    fields: <ReasonField label={say('terminateReason')} />,
    run: (body, send) =>
      answer(
        api.POST('/api/v1/treatment-contracts/{id}/terminate', {
          params: { path: { id: contract.id } },
          body,
          ...send(contract.version),
        }),
      ),
  };
}

function Years({ years }: Pick<Contract, 'years'>) {
  const say = useWords(treatmentWords);
  const used = useUsedColumns<Contract['years'][number]>(say('quota'), (row) => row.quotaGrams);
  if (years.length === 0) return <Nothing text={say('noYears')} />;
  return (
    <PlainTable
      label={say('years')}
      rows={years}
      keyOf={({ year }) => year}
      columns={[{ title: say('year'), show: ({ year }) => year }, ...used]}
    />
  );
}
