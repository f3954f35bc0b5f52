import type { Schemas } from '../../api/queries';
import { answer, api } from '../../api/client';
import { ReasonField } from '../../desktop/form/fields';
import { AskButton } from '../../desktop/record/ask-button';
import type { StepAction } from '../../desktop/record/step-bar';
import { Instant } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import { ToneTag } from '../../desktop/show/state-tag';
import type { Tone } from '../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { useText, useWords } from '../../words/words';
import { manager, planners } from '../roles';
import { transferWords } from './transfers.words';

type Transfer = Schemas['TransferView'];
type FlowStep = Transfer['flow'][number];
type Job = Schemas['RetryStep']['step'];

const tones: Readonly<Record<FlowStep['state'], Tone>> = {
  later: 'over',
  due: 'running',
  retrying: 'waiting',
  waiting: 'waiting',
  stopped: 'bad',
  parked: 'bad',
  done: 'good',
  skipped: 'over',
  cancelled: 'over',
};

/** Steps that do not go on by themselves, or not soon. */
const held: readonly FlowStep['state'][] = ['retrying', 'waiting', 'stopped', 'parked'];

/** Every step from planning to the end: what is done, what runs, and what is in the way. */
export function FlowTable({ transfer }: { readonly transfer: Transfer }) {
  const say = useWords(transferWords);
  const text = useText();
  return (
    <PlainTable
      label={say('flow')}
      rows={transfer.flow}
      keyOf={({ step }) => step}
      columns={[
        { title: say('step'), show: ({ label }, at) => `${at + 1}. ${text(label)}` },
        { title: say('by'), show: ({ by }) => say(`by.${by}`) },
        {
          title: say('state'),
          show: ({ state }) => <ToneTag tone={tones[state]}>{say(`flow.${state}`)}</ToneTag>,
        },
        { title: say('lastError'), show: ({ lastError }) => text(lastError?.text) },
        { title: say('attempts'), number: true, show: ({ attempts }) => (attempts === 0 ? '' : attempts) },
        { title: say('nextTryAt'), show: ({ nextTryAt }) => (nextTryAt === null ? '' : <Instant at={nextTryAt} />) },
        { title: say('since'), show: ({ since }) => (since === null ? '' : <Instant at={since} />) },
        { title: '', show: (step) => <Mending transfer={transfer} step={step} /> },
      ]}
    />
  );
}

interface MendingProps {
  readonly transfer: Transfer;
  readonly step: FlowStep;
}

function Mending({ transfer, step: { step, by, state, mayBeSkipped } }: MendingProps) {
  const say = useWords(transferWords);
  const me = useSignedIn();
  if (by !== 'system' || !held.includes(state) || !hasAnyRole(me, planners)) return null;
  const params = { path: { id: transfer.id } };
  const retry: StepAction = {
    note: <p>{say('retryNote')}</p>,
    run: (_, send) =>
      answer(api.POST('/api/v1/transfers/{id}/retry', { params, body: { step: step as Job }, ...send() })),
  };
  const skip: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('skipReason')} />,
    run: ({ reason }, send) =>
      answer(api.POST('/api/v1/transfers/{id}/skip', { params, body: { step: step as Job, reason }, ...send() })),
  };
  return (
    <div className="steps">
      <AskButton size="small" label={say('retry')} action={retry} />
      {mayBeSkipped && hasAnyRole(me, manager) ? <AskButton size="small" label={say('skip')} action={skip} /> : null}
    </div>
  );
}
