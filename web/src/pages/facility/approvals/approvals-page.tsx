import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { DueDay } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { useMayManage } from '../emissions/may';
import { useApprovalChoices, useApprovalFile, useApprovalWord } from './approval-codes';
import { ApprovalFields, draftOf, KindField } from './approval-fields';
import { approvalWords } from './approvals.words';

/** 批准文件: the facility's own papers, from the permit to discharge to its insurance. */
export default function ApprovalsPage() {
  const say = useWords(approvalWords);
  const choices = useApprovalChoices();
  const columns = useColumns();
  const create = useCreate();
  const filters: Filter[] = [
    { name: 'kind', kind: 'choice', label: say('kind'), choices: choices('kind') },
    useStateFilter('approval', say('state'), false),
    { name: 'endingBy', kind: 'day', label: say('endingBy') },
  ];
  return (
    <ListPage
      title={say('approvals')}
      list="/api/v1/approvals"
      columns={columns}
      filters={filters}
      nameOf={(row) => row.number ?? row.id}
      tools={useMayManage() ? <AskButton type="primary" label={say('newApproval')} action={create} /> : null}
      empty={<Nothing text={say('emptyApprovals')} />}
    />
  );
}

function useCreate(): StepAction<Schemas['CreateApproval']> {
  const navigate = useNavigate();
  return {
    width: 720,
    draft: 'approvals.new',
    initial: { documentIds: [] },
    fields: (
      <>
        <KindField />
        <ApprovalFields />
      </>
    ),
    run: (values, send) => answer(api.POST('/api/v1/approvals', { body: draftOf(values), ...send() })),
    done: (made) => void navigate(`/approvals/${(made as Schemas['ApprovalView']).id}`),
  };
}

function useColumns(): Column<RowOf<'/api/v1/approvals'>>[] {
  const say = useWords(approvalWords);
  const word = useApprovalWord();
  const file = useApprovalFile();
  const states = useStateFile('approval');
  return [
    {
      key: 'number',
      title: say('number'),
      show: (row) => <Link to={`/approvals/${row.id}`}>{row.number ?? say('noNumber')}</Link>,
      file: { path: '/number', type: 'text' },
    },
    {
      key: 'kind',
      title: say('kind'),
      show: ({ kind }) => word('kind', kind),
      file: { path: '/kind', ...file('kind') },
    },
    {
      key: 'state',
      title: say('state'),
      show: ({ state }) => <StateDot noun="approval" state={state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'issuer',
      title: say('issuer'),
      long: true,
      show: ({ issuer }) => issuer ?? '—',
      file: { path: '/issuer', type: 'text' },
    },
    {
      key: 'validFrom',
      title: say('validFrom'),
      show: ({ validFrom }) => <span className="number">{validFrom ?? '—'}</span>,
      file: { path: '/validFrom', type: 'day' },
    },
    {
      key: 'validUntil',
      title: say('validUntil'),
      show: ({ validUntil, state }) =>
        state === 'inForce' && validUntil === null ? say('forGood') : <DueDay day={validUntil} warnDays={90} />,
      file: { path: '/validUntil', type: 'day' },
    },
    {
      key: 'today',
      title: say('today'),
      show: ({ inForceToday }) => say(inForceToday ? 'yes' : 'no'),
      file: { path: '/inForceToday', type: 'flag' },
    },
  ];
}
