import { Input } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { tellDone } from '../../../desktop/feedback';
import { Field } from '../../../desktop/form/fields';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import { ChoiceFields, channelOf, UrlField, useNoticeWord } from './channel-fields';
import { channelWords } from './channels.words';
import { Deliveries } from './deliveries';
import { useSecret } from './use-secret';

type Channel = Schemas['ChannelView'];

export default function ChannelPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/channels/{id}', { path: { id } });
  return <Read query={query}>{(channel) => <ChannelRecord channel={channel} />}</Read>;
}

function ChannelRecord({ channel }: { readonly channel: Channel }) {
  const say = useWords(channelWords);
  const actions = useActions(channel);
  return (
    <RecordPage
      title={channel.name}
      noun="channel"
      state={channel.state}
      tools={
        <>
          {channel.state === 'removed' ? null : <Tools channel={channel} />}
          <StepBar steps={channel.allowedSteps} actions={actions} />
        </>
      }
      tabs={[{ key: 'deliveries', label: say('deliveries'), children: <Deliveries channelId={channel.id} /> }]}
    >
      <ChannelFacts channel={channel} />
    </RecordPage>
  );
}

function useActions(channel: Channel): Readonly<Record<string, StepAction>> {
  const say = useWords(channelWords);
  const navigate = useNavigate();
  const params = { path: { id: channel.id } };
  const confirm: StepAction<Schemas['ConfirmChannel']> = {
    fields: (
      <Field name="code" label={say('code')} required>
        <Input maxLength={6} inputMode="numeric" autoComplete="one-time-code" autoFocus />
      </Field>
    ),
    run: (body, send) => answer(api.POST('/api/v1/channels/{id}/confirm', { params, body, ...send() })),
  };
  return {
    confirm,
    pause: { seldom: true, run: (_, send) => answer(api.POST('/api/v1/channels/{id}/pause', { params, ...send() })) },
    resume: { run: (_, send) => answer(api.POST('/api/v1/channels/{id}/resume', { params, ...send() })) },
    remove: {
      danger: true,
      note: <p>{say('removeNote')}</p>,
      run: (_, send) => answer(api.POST('/api/v1/channels/{id}/remove', { params, ...send() })),
      done: () => void navigate('/channels'),
    },
  };
}

/** What is no step: change, test, a new secret, a new code. */
function Tools({ channel }: { readonly channel: Channel }) {
  const say = useWords(channelWords);
  const secret = useSecret();
  const params = { path: { id: channel.id } };
  const test: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/channels/{id}/test', { params, ...send() })),
    done: () => tellDone(say('testSent')),
  };
  const rotate: StepAction = {
    note: <p>{say('rotateNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/channels/{id}/rotate-secret', { params, ...send() })),
    done: (answered) => secret.show((answered as Schemas['ChannelWithSecretView']).secret),
  };
  const sendCode: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/channels/{id}/code', { params, ...send() })),
    done: () => tellDone(say('codeSent')),
  };
  const isUnconfirmed = channel.state === 'unconfirmed';
  return (
    <>
      {isUnconfirmed ? <AskButton label={say('sendCode')} action={sendCode} /> : null}
      {isUnconfirmed ? null : (
        <AskButton label={say('test')} action={test} type={channel.state === 'active' ? 'primary' : 'default'} />
      )}
      <AskButton label={say('change')} action={changeOf(channel)} />
      {channel.kind === 'webhook' ? <AskButton label={say('rotate')} action={rotate} /> : null}
      {secret.dialog}
    </>
  );
}

const changeOf = (channel: Channel): StepAction<Schemas['ChangeChannel']> => ({
  fields: (
    <>
      {channel.kind === 'webhook' ? <UrlField /> : null}
      <ChoiceFields />
    </>
  ),
  initial: {
    name: channel.name,
    language: channel.language,
    ...(channel.kind === 'webhook' ? { url: channel.target } : {}),
    ...(channel.quietHours === null ? {} : { quietHours: channel.quietHours }),
    ...(channel.kinds === null ? {} : { kinds: channel.kinds as NonNullable<Schemas['ChangeChannel']['kinds']> }),
  },
  run: (values, send) =>
    answer(
      api.PATCH('/api/v1/channels/{id}', {
        params: { path: { id: channel.id } },
        body: channelOf(values),
        ...send(),
      }),
    ),
});

function ChannelFacts({ channel }: { readonly channel: Channel }) {
  const say = useWords(channelWords);
  const word = useNoticeWord();
  const { kind, vendor, quietHours, earlierSecretUntil } = channel;
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('kind'), value: vendor === null ? say(kind) : `${say(kind)} ${say(vendor)}` },
        { label: say('target'), value: channel.target },
        { label: say('language'), value: say(channel.language) },
        { label: say('quiet'), value: quietHours === null ? say('none') : `${quietHours.from}–${quietHours.to}` },
        { label: say('createdAt'), value: <Instant at={channel.createdAt} /> },
        ...(earlierSecretUntil === null
          ? []
          : [{ label: say('earlierUntil'), value: <Instant at={earlierSecretUntil} /> }]),
        { label: say('notices'), value: channel.kinds?.map(word).join('、') ?? say('everything'), wide: true },
      ]}
    />
  );
}
