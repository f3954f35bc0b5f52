import { Link, useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { ReasonField } from '../../../desktop/form/fields';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay, Yuan } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { DocumentLinks } from '../documents';
import { useMayManage } from '../emissions/may';
import { useApprovalWord } from './approval-codes';
import { ApprovalFields, draftOf, OpenFields } from './approval-fields';
import { approvalWords } from './approvals.words';
import { ConditionsOf } from './conditions-of';

type Approval = Schemas['ApprovalView'];

export default function ApprovalPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/approvals/{id}', { path: { id } });
  return <Read query={query}>{(approval) => <ApprovalRecord approval={approval} />}</Read>;
}

function ApprovalRecord({ approval }: { readonly approval: Approval }) {
  const say = useWords(approvalWords);
  const word = useApprovalWord();
  const path = { id: approval.id };
  const actions = useActions(approval);
  return (
    <RecordPage
      title={`${word('kind', approval.kind)} ${approval.number ?? say('noNumber')}`}
      noun="approval"
      state={approval.state}
      tools={
        <>
          {useMayManage() ? <Changes approval={approval} /> : null}
          <StepBar steps={approval.allowedSteps} actions={actions} />
        </>
      }
      tabs={[
        { key: 'conditions', label: say('conditions'), children: <ConditionsOf approval={approval} /> },
        { key: 'files', label: say('files'), children: <DocumentLinks ids={approval.documentIds} /> },
        { key: 'sources', label: say('sources'), children: <Sources approval={approval} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/approvals/{id}/events" path={path} noun="approval" />,
        },
      ]}
    >
      <ApprovalFacts approval={approval} />
    </RecordPage>
  );
}

function useActions(approval: Approval): Readonly<Record<string, StepAction>> {
  const say = useWords(approvalWords);
  const params = { path: { id: approval.id } };
  const putInForce: StepAction = {
    note: <p>{say('forceNote')}</p>,
    // The server names what is missing, field by field, only when it is asked.
    overcomes: ['approval.incomplete'],
    run: (_, send) => answer(api.POST('/api/v1/approvals/{id}/put-in-force', { params, ...send(approval.version) })),
  };
  const revoke: StepAction<Schemas['RevokeApproval']> = {
    danger: true,
    fields: <ReasonField label={say('revokeReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/approvals/{id}/revoke', { params, body, ...send(approval.version) })),
  };
  return { putInForce, revoke };
}

/** A draft changes as a whole; a paper in force takes notes and files, and is renewed by another one. */
function Changes({ approval }: { readonly approval: Approval }) {
  const say = useWords(approvalWords);
  const navigate = useNavigate();
  const params = { path: { id: approval.id } };
  const isDraft = approval.state === 'draft';
  const change: StepAction<Schemas['ChangeApproval']> = {
    width: 720,
    fields: isDraft ? <ApprovalFields /> : <OpenFields />,
    initial: approval,
    run: (values, send) =>
      answer(api.PATCH('/api/v1/approvals/{id}', { params, body: draftOf(values), ...send(approval.version) })),
  };
  const renew: StepAction<Schemas['ChangeApproval']> = {
    width: 720,
    note: <p>{say('renewNote')}</p>,
    fields: <ApprovalFields />,
    initial: { issuer: approval.issuer, insuredFen: approval.insuredFen, documentIds: [] },
    run: (values, send) =>
      answer(api.POST('/api/v1/approvals/{id}/renew', { params, body: draftOf(values), ...send(approval.version) })),
    done: (made) => void navigate(`/approvals/${(made as Approval).id}`),
  };
  const mayRenew = approval.state === 'inForce' && approval.followedById === null;
  const isByReport = approval.kind === 'environmentalImpactReport';
  return (
    <>
      {isDraft || approval.state === 'inForce' ? (
        <AskButton label={say(isDraft ? 'change' : 'changeOpen')} action={change} />
      ) : null}
      {mayRenew && !isByReport ? <AskButton label={say('renew')} action={renew} /> : null}
    </>
  );
}

function ApprovalFacts({ approval }: { readonly approval: Approval }) {
  const say = useWords(approvalWords);
  const { validUntil, insuredFen, followsId, followedById, revokeReason, note } = approval;
  const other = (id: string) => <Link to={`/approvals/${id}`}>{say('open')}</Link>;
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('issuer'), value: approval.issuer ?? '—' },
        { label: say('issuedOn'), value: approval.issuedOn ?? '—' },
        { label: say('validFrom'), value: approval.validFrom ?? '—' },
        {
          label: say('validUntil'),
          value:
            validUntil === null && approval.state !== 'draft' ? (
              say('forGood')
            ) : (
              <DueDay day={validUntil} warnDays={90} />
            ),
        },
        { label: say('today'), value: say(approval.inForceToday ? 'yes' : 'no') },
        ...(insuredFen === null ? [] : [{ label: say('insured'), value: <Yuan fen={insuredFen} /> }]),
        ...(followsId === null ? [] : [{ label: say('follows'), value: other(followsId) }]),
        ...(followedById === null ? [] : [{ label: say('followedBy'), value: other(followedById) }]),
        { label: say('basis'), value: approval.basis, wide: true },
        ...(revokeReason === null ? [] : [{ label: say('revokeReason'), value: revokeReason, wide: true }]),
        ...(note === null ? [] : [{ label: say('note'), value: note, wide: true }]),
      ]}
    />
  );
}

function Sources({ approval }: { readonly approval: Approval }) {
  const say = useWords(approvalWords);
  return (
    <PlainTable
      label={say('sources')}
      rows={approval.sources}
      keyOf={({ text }) => text}
      columns={[
        { title: say('source'), show: ({ text }) => text },
        { title: say('since'), show: ({ since }) => since ?? '—' },
        { title: say('uncertain'), show: ({ uncertain }) => say(uncertain ? 'yes' : 'no') },
      ]}
    />
  );
}
