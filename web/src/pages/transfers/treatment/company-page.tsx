import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { ToneTag } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { CompanyFields } from './company-form';
import { treatmentWords } from './treatment.words';

type Company = Schemas['TreatmentCompanyView'];

export default function TreatmentCompanyPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/treatment-companies/{id}', { path: { id } });
  return <Read query={query}>{(company) => <CompanyRecord company={company} />}</Read>;
}

function CompanyRecord({ company }: { readonly company: Company }) {
  const say = useWords(treatmentWords);
  const mayChange = hasAnyRole(useSignedIn(), planners);
  const path = { id: company.id };
  return (
    <RecordPage
      title={company.name}
      noun="treatmentCompany"
      state={company.state}
      tools={
        <>
          {mayChange ? <AskButton label={say('change')} action={changeOf(company)} /> : null}
          <StepBar steps={company.allowedSteps} actions={stepsOf(company)} />
        </>
      }
      tabs={[
        { key: 'permit', label: say('permitLines'), children: <PermitLines lines={company.permitLines} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/treatment-companies/{id}/events" path={path} noun="treatmentCompany" />,
        },
      ]}
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('permitValidTo'), value: <DueDay day={company.permitValidTo} warnDays={90} /> },
          { label: say('permitNo'), value: company.permitNo },
          { label: say('permitValidFrom'), value: company.permitValidFrom },
          { label: say('uscc'), value: <Uscc company={company} /> },
          { label: say('divisionCode'), value: company.divisionCode },
          { label: say('phone'), value: company.phone },
          { label: say('address'), value: company.address, wide: true },
        ]}
      />
    </RecordPage>
  );
}

function changeOf(company: Company): StepAction<Schemas['ChangeTreatmentCompany']> {
  const { usccOverrideReason, ...rest } = company;
  return {
    width: 820,
    fields: <CompanyFields />,
    initial: { ...rest, ...(usccOverrideReason === null ? {} : { usccOverrideReason }) },
    run: (body, send) =>
      answer(
        api.PATCH('/api/v1/treatment-companies/{id}', {
          params: { path: { id: company.id } },
          body,
          ...send(company.version),
        }),
      ),
  };
}

function stepsOf({ id, version }: Company): Record<string, StepAction> {
  const params = { path: { id } };
  return {
    retire: {
      danger: true,
      run: (_, send) => answer(api.POST('/api/v1/treatment-companies/{id}/retire', { params, ...send(version) })),
    },
    reinstate: {
      run: (_, send) => answer(api.POST('/api/v1/treatment-companies/{id}/reinstate', { params, ...send(version) })),
    },
  };
}

function Uscc({ company }: { readonly company: Company }) {
  const say = useWords(treatmentWords);
  const isGood = company.usccCheck === 'passed';
  return (
    <>
      {company.uscc} <ToneTag tone={isGood ? 'good' : 'bad'}>{say(isGood ? 'usccPassed' : 'usccFailed')}</ToneTag>
      {company.usccOverrideReason}
    </>
  );
}

function PermitLines({ lines }: { readonly lines: Company['permitLines'] }) {
  const say = useWords(treatmentWords);
  return (
    <PlainTable
      label={say('permitLines')}
      rows={lines}
      keyOf={({ wasteCode, methodCode }) => `${wasteCode} ${methodCode}`}
      columns={[
        { title: say('wasteCode'), show: ({ wasteCode }) => wasteCode },
        { title: say('methodCode'), show: ({ methodCode }) => methodCode },
      ]}
    />
  );
}
