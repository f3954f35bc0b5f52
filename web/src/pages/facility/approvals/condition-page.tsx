import { Link, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { ReasonField } from '../../../desktop/form/fields';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { today } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { DocumentLink } from '../documents';
import { useMayManage } from '../emissions/may';
import { useApprovalWord } from './approval-codes';
import { approvalWords } from './approvals.words';
import { Due } from './condition-columns';
import { conditionOf, ProofFields } from './condition-fields';

type Condition = Schemas['ConditionView'];

export default function ConditionPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/approval-conditions/{id}', { path: { id } });
  return <Read query={query}>{(condition) => <ConditionRecord condition={condition} />}</Read>;
}

function ConditionRecord({ condition }: { readonly condition: Condition }) {
  const say = useWords(approvalWords);
  const mayProve = useMayManage() && condition.state === 'open';
  const params = { path: { id: condition.id } };
  const meet: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/approval-conditions/{id}/meet', { params, ...send(condition.version) })),
  };
  const waive: StepAction<Schemas['WaiveCondition']> = {
    danger: true,
    fields: <ReasonField label={say('waiveReason')} />,
    run: (body, send) =>
      answer(api.POST('/api/v1/approval-conditions/{id}/waive', { params, body, ...send(condition.version) })),
  };
  return (
    <RecordPage
      title={say('conditionTitle', { number: condition.number })}
      noun="approvalCondition"
      state={condition.state}
      tools={
        <>
          {mayProve ? <Prove condition={condition} /> : null}
          <StepBar steps={condition.allowedSteps} actions={{ meet, waive }} />
        </>
      }
      tabs={[
        { key: 'proofs', label: say('proofs'), children: <Proofs id={condition.id} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: (
            <Timeline events="/api/v1/approval-conditions/{id}/events" path={params.path} noun="approvalCondition" />
          ),
        },
      ]}
    >
      <ConditionFacts condition={condition} />
    </RecordPage>
  );
}

function ConditionFacts({ condition }: { readonly condition: Condition }) {
  const say = useWords(approvalWords);
  const word = useApprovalWord();
  const { intervalMonths, waiveReason } = condition;
  const { data: approval } = useApi('/api/v1/approvals/{id}', { path: { id: condition.approvalId } });
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('text'), value: condition.text, wide: true },
        { label: say('nextDueOn'), value: <Due row={condition} /> },
        {
          label: say('conditionKind'),
          value:
            intervalMonths === null ? word('conditionKind', condition.kind) : say('every', { count: intervalMonths }),
        },
        { label: say('role'), value: word('role', condition.role) },
        { label: say('lastProvedOn'), value: condition.lastProvedOn ?? say('never') },
        {
          label: say('approval'),
          value: <Link to={`/approvals/${condition.approvalId}`}>{approval?.number ?? say('open')}</Link>,
        },
        { label: say('conditionBasis'), value: condition.basis },
        ...(waiveReason === null ? [] : [{ label: say('waiveReason'), value: waiveReason, wide: true }]),
      ]}
    />
  );
}

function Prove({ condition }: { readonly condition: Condition }) {
  const say = useWords(approvalWords);
  const prove: StepAction<Schemas['FileProof']> = {
    draft: `proof.${condition.id}`,
    note: <p>{say('proveNote')}</p>,
    fields: <ProofFields />,
    initial: { provedOn: today() },
    run: (values, send) =>
      answer(
        api.POST('/api/v1/approval-conditions/{id}/proofs', {
          params: { path: { id: condition.id } },
          body: conditionOf(values),
          ...send(condition.version),
        }),
      ),
  };
  return <AskButton type="primary" label={say('prove')} action={prove} />;
}

function Proofs({ id }: { readonly id: string }) {
  const say = useWords(approvalWords);
  const columns: Column<RowOf<'/api/v1/approval-conditions/{id}/proofs'>>[] = [
    {
      key: 'provedOn',
      title: say('provedOn'),
      show: ({ provedOn }) => <span className="number">{provedOn}</span>,
      file: { path: '/provedOn', type: 'day' },
    },
    {
      key: 'text',
      title: say('proofText'),
      long: true,
      show: ({ text }) => text,
      file: { path: '/text', type: 'text' },
    },
    {
      key: 'file',
      title: say('file'),
      show: ({ documentId }) => (documentId === null ? '—' : <DocumentLink id={documentId} />),
    },
  ];
  return (
    <ListSection
      title={say('proofs')}
      list="/api/v1/approval-conditions/{id}/proofs"
      path={{ id }}
      columns={columns}
      empty={<Nothing text={say('noProofs')} />}
    />
  );
}
