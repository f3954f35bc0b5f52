import { Link, useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import type { Tab } from '../../../desktop/record/tabs';
import { Read } from '../../../desktop/record/record-query';
import { Timeline } from '../../../desktop/record/timeline';
import { Instant } from '../../../desktop/show/figures';
import { PageLink } from '../../../desktop/show/page-link';
import { PaperLink } from '../../../desktop/show/paper-link';
import { PlainTable } from '../../../desktop/show/plain-table';
import { StateDot } from '../../../desktop/show/state-tag';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { PlanDue } from './plan-due';
import { Missing } from './plan-missing';
import { PlanSteps } from './plan-steps';
import { PlanTable } from './plan-table';
import { PlanTableForm } from './plan-table-form';
import { planTables, tableNames } from './plan-tables.data';
import type { TableName } from './plan-tables.data';
import { planWords } from './plans.words';

type Plan = Schemas['PlanView'];

/** One plan: its tables, what is missing, versions, steps. */
export default function PlanPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/plans/{id}', { path: { id } });
  return <Read query={query}>{(plan) => <PlanRecord plan={plan} />}</Read>;
}

function PlanRecord({ plan }: { readonly plan: Plan }) {
  const say = useWords(planWords);
  return (
    <RecordPage
      title={say('record', { unit: plan.unitName, year: plan.year })}
      noun="plan"
      state={plan.state}
      tools={
        <>
          <PlanSteps plan={plan} />
          <PaperLink href={`/api/v1/plans/${plan.id}/xlsx`}>{say('xlsx')}</PaperLink>
        </>
      }
      tabs={useTabs(plan)}
    >
      <PlanFacts plan={plan} />
      {plan.state === 'draft' ? <Missing plan={plan} /> : null}
    </RecordPage>
  );
}

function useTabs(plan: Plan): Tab[] {
  const say = useWords(planWords);
  const label = (name: TableName) => {
    const title = say(planTables[name].title);
    const count = plan.missing.filter(({ pointer }) => pointer.split('/')[2] === name).length;
    return count === 0 ? title : say('tabMissing', { name: title, count });
  };
  return [
    ...tableNames.map((name) => ({ key: name, label: label(name), children: <Table plan={plan} name={name} /> })),
    { key: 'versions', label: say('versions'), children: <Versions versions={plan.versions} /> },
    {
      key: 'timeline',
      label: say('timeline'),
      children: <Timeline events="/api/v1/plans/{id}/events" path={{ id: plan.id }} noun="plan" />,
    },
  ];
}

function Table({ plan, name }: { readonly plan: Plan; readonly name: TableName }) {
  const say = useWords(planWords);
  const mayEdit = plan.allowedSteps.some(({ step, allowed }) => step === 'edit' && allowed);
  return (
    <>
      {plan.owed.includes(name) ? null : <p className="note">{say('notOwed')}</p>}
      {mayEdit ? <PlanTableForm plan={plan} name={name} /> : <PlanTable name={name} tables={plan.tables} />}
    </>
  );
}

function PlanFacts({ plan }: { readonly plan: Plan }) {
  const say = useWords(planWords);
  const classWord = useCode('managementClass');
  const { enterpriseId, unitName, changeReason, consentId, receiptNote } = plan;
  return (
    <Facts
      title={say('facts')}
      facts={[
        {
          label: say('unit'),
          value: enterpriseId === null ? unitName : <PageLink to={`/enterprises/${enterpriseId}`}>{unitName}</PageLink>,
        },
        { label: say('managementClass'), value: classWord(plan.managementClass) },
        { label: say('number'), value: say('versionNumber', { number: plan.number }) },
        { label: say('dueOn'), value: <PlanDue plan={plan} /> },
        { label: say('filingNumber'), value: plan.filingNumber ?? '—' },
        { label: say('receiptAt'), value: <Instant at={plan.receiptAt} /> },
        ...(consentId === null ? [] : [{ label: say('consent'), value: say('underConsent') }]),
        ...(changeReason === null ? [] : [{ label: say('changeReason'), value: changeReason, wide: true }]),
        ...(receiptNote === null ? [] : [{ label: say('receiptNote'), value: receiptNote, wide: true }]),
      ]}
    />
  );
}

function Versions({ versions }: Pick<Plan, 'versions'>) {
  const say = useWords(planWords);
  return (
    <PlainTable
      label={say('versions')}
      rows={versions}
      keyOf={({ id }) => id}
      columns={[
        {
          title: say('number'),
          show: ({ id, number }) => <Link to={`/plans/${id}`}>{say('versionNumber', { number })}</Link>,
        },
        { title: say('state'), show: ({ state }) => <StateDot noun="plan" state={state} /> },
        { title: say('filingNumber'), show: ({ filingNumber }) => filingNumber ?? '—' },
        { title: say('filedAt'), show: ({ filedAt }) => <Instant at={filedAt} /> },
        { title: say('changeReason'), show: (version) => version.changeReason ?? '—' },
      ]}
    />
  );
}
