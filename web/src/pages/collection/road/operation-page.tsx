import { Link, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { ReasonField } from '../../../desktop/form/fields';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { Instant } from '../../../desktop/show/figures';
import { useText, useWords } from '../../../words/words';
import { operationKindWords, roadWords } from './road.words';

type Operation = Schemas['OperationDetailView'];

/** 离线记录: what a device recorded, why it did not take effect, and what a person decides. */
export default function OperationPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/handhelds/operations/{id}', { path: { id } });
  return <Read query={query}>{(operation) => <OperationRecord operation={operation} />}</Read>;
}

function OperationRecord({ operation }: { readonly operation: Operation }) {
  const say = useWords(roadWords);
  const kind = useWords(operationKindWords);
  const { id } = operation;
  const params = { path: { id } };
  const retry: StepAction = {
    note: <p>{say('retryNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/handhelds/operations/{id}/retry', { params, ...send() })),
  };
  const discard: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('discardReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/handhelds/operations/{id}/discard', { params, body, ...send() })),
  };
  return (
    <RecordPage
      title={say('operation', { kind: kind(operation.kind) })}
      noun="handheldOperation"
      state={operation.state}
      tools={<StepBar steps={operation.allowedSteps} actions={{ retry, discard }} />}
      tabs={[
        {
          key: 'content',
          label: say('content'),
          // As it was recorded, field by field: evidence is not rewritten in other words.
          children: <pre className="recorded">{JSON.stringify(operation.content, null, 2)}</pre>,
        },
        {
          key: 'timeline',
          label: say('timeline'),
          children: (
            <Timeline events="/api/v1/handhelds/operations/{id}/events" path={{ id }} noun="handheldOperation" />
          ),
        },
      ]}
    >
      <OperationFacts operation={operation} />
    </RecordPage>
  );
}

function OperationFacts({ operation }: { readonly operation: Operation }) {
  const say = useWords(roadWords);
  const text = useText();
  const { roundId, message, skewSeconds, content } = operation;
  return (
    <Facts
      facts={[
        { label: say('why'), value: text(message), wide: true },
        { label: say('round'), value: <Link to={`/rounds/${roundId}`}>{operation.roundNumber}</Link> },
        { label: say('firm'), value: operation.enterpriseName ?? '—' },
        {
          label: say('manifest'),
          value: content.manifestId ? (
            <Link to={`/manifests/${content.manifestId}`}>{operation.manifestNumber}</Link>
          ) : (
            '—'
          ),
        },
        { label: say('container'), value: operation.containerCode ?? '—' },
        { label: say('by'), value: operation.accountLabel },
        { label: say('sequence'), value: operation.sequence },
        { label: say('deviceAt'), value: <Instant at={operation.deviceAt} /> },
        { label: say('receivedAt'), value: <Instant at={operation.receivedAt} /> },
        { label: say('skew'), value: skewSeconds === null ? '—' : say('seconds', { count: skewSeconds }) },
        { label: say('discardReason'), value: operation.discardReason ?? '—', wide: true },
      ]}
    />
  );
}
