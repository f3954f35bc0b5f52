import { useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { ReasonField } from '../../desktop/form/fields';
import { Facts, RecordPage } from '../../desktop/record/record-page';
import { Read } from '../../desktop/record/record-query';
import { StepBar } from '../../desktop/record/step-bar';
import type { StepAction } from '../../desktop/record/step-bar';
import { Instant } from '../../desktop/show/figures';
import { SubjectLink } from '../../desktop/show/subject-link';
import { useText, useWords } from '../../words/words';
import { FormContent } from './form-content';
import { adapterWords, gatewayWords, messageKindWords } from './gateway.words';

type Message = Schemas['MessageDetailView'];

export default function GatewayMessagePage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/gateway/messages/{id}', { path: { id } });
  return <Read query={query}>{(message) => <MessageRecord message={message} />}</Read>;
}

function MessageRecord({ message }: { readonly message: Message }) {
  const say = useWords(gatewayWords);
  const text = useText();
  const path = { id: message.id };
  const retry: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/gateway/messages/{id}/retry', { params: { path }, ...send() })),
  };
  const settle: StepAction<{ reason: string }> = {
    fields: <ReasonField label={say('settleReason')} />,
    run: (body, send) =>
      answer(api.POST('/api/v1/gateway/messages/{id}/settle', { params: { path }, body, ...send() })),
  };
  return (
    <RecordPage
      title={say('record', { number: message.internalNumber })}
      noun="gatewayMessage"
      state={message.state}
      tools={<StepBar steps={message.allowedSteps} actions={{ retry, settle }} />}
      tabs={[{ key: 'content', label: say('content'), children: <FormContent content={message.content} /> }]}
    >
      <Facts
        facts={[
          { label: say('kind'), value: text(messageKindWords[message.kind]) },
          { label: say('adapter'), value: text(adapterWords[message.adapter]) },
          {
            label: say('number'),
            value: (
              <SubjectLink type={message.subjectType} id={message.subjectId}>
                {message.internalNumber}
              </SubjectLink>
            ),
          },
          { label: say('officialNumber'), value: message.officialNumber ?? '—' },
          { label: say('attempts'), value: message.attempts },
          { label: say('nextAttemptAt'), value: <Instant at={message.nextAttemptAt} /> },
          { label: say('createdAt'), value: <Instant at={message.createdAt} /> },
          { label: say('answeredAt'), value: <Instant at={message.answeredAt} /> },
          { label: say('lastError'), value: message.lastError ?? '—', wide: true },
        ]}
      />
    </RecordPage>
  );
}
