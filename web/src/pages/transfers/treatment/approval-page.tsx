import { Link, useParams } from 'react-router';
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
import { DueDay } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { Named } from '../../../shared/record';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { ApprovalFields } from './term-fields';
import { treatmentWords } from './treatment.words';
import { useUsedColumns } from './used-columns';

type Approval = Schemas['TransferApprovalView'];

export default function TransferApprovalPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/transfer-approvals/{id}', { path: { id } });
  return <Read query={query}>{(approval) => <ApprovalRecord approval={approval} />}</Read>;
}

function ApprovalRecord({ approval }: { readonly approval: Approval }) {
  const say = useWords(treatmentWords);
  const mayChange = hasAnyRole(useSignedIn(), planners) && approval.state === 'active';
  const path = { id: approval.id };
  const revoke: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('revokeReason')} />,
    run: (body, send) =>
      answer(api.POST('/api/v1/transfer-approvals/{id}/revoke', { params: { path }, body, ...send(approval.version) })),
  };
  return (
    <RecordPage
      title={`${say('approvals')} ${approval.number}`}
      noun="transferApproval"
      state={approval.state}
      tools={
        <>
          {mayChange ? <AskButton label={say('change')} action={changeOf(approval)} /> : null}
          <StepBar steps={approval.allowedSteps} actions={{ revoke }} />
        </>
      }
      tabs={[
        { key: 'lines', label: say('lines'), children: <Lines lines={approval.lines} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/transfer-approvals/{id}/events" path={path} noun="transferApproval" />,
        },
      ]}
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('validTo'), value: <DueDay day={approval.validTo} warnDays={90} /> },
          {
            label: say('company'),
            value: (
              <Link to={`/treatment-companies/${approval.companyId}`}>
                <Named list="/api/v1/treatment-companies" id={approval.companyId} nameOf={({ name }) => name} />
              </Link>
            ),
          },
          { label: say('validFrom'), value: approval.validFrom },
          { label: say('route'), value: approval.route, wide: true },
          ...(approval.revokeReason === null
            ? []
            : [{ label: say('revokeReason'), value: approval.revokeReason, wide: true }]),
        ]}
      />
    </RecordPage>
  );
}

const changeOf = (approval: Approval): StepAction<Schemas['ChangeTransferApproval']> => ({
  width: 820,
  fields: <ApprovalFields />,
  initial: {
    ...approval,
    lines: approval.lines.map(({ wasteCode, methodCode, grams }) => ({ wasteCode, methodCode, grams })),
  },
  run: (body, send) =>
    answer(
      api.PATCH('/api/v1/transfer-approvals/{id}', {
        params: { path: { id: approval.id } },
        body,
        ...send(approval.version),
      }),
    ),
});

function Lines({ lines }: Pick<Approval, 'lines'>) {
  const say = useWords(treatmentWords);
  const used = useUsedColumns<Approval['lines'][number]>(say('grams'), (row) => row.grams);
  return (
    <PlainTable
      label={say('lines')}
      rows={lines}
      keyOf={({ wasteCode }) => wasteCode}
      columns={[
        { title: say('wasteCode'), show: ({ wasteCode }) => wasteCode },
        { title: say('methodCode'), show: ({ methodCode }) => methodCode },
        ...used,
      ]}
    />
  );
}
