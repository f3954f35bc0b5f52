import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { ChoiceFields, channelOf, TargetFields, useNoticeWord } from './channel-fields';
import { channelWords } from './channels.words';
import { useSecret } from './use-secret';

/** 通知渠道: where the own organisation is told outside of the product. */
export default function ChannelsPage() {
  const say = useWords(channelWords);
  const navigate = useNavigate();
  const secret = useSecret();
  const columns = useColumns();
  const create: StepAction<Schemas['CreateChannel']> = {
    fields: (
      <>
        <TargetFields />
        <ChoiceFields />
      </>
    ),
    initial: { language: 'zh' },
    run: (values, send) => answer(api.POST('/api/v1/channels', { body: channelOf(values), ...send() })),
    done: (answered) => {
      const made = answered as Schemas['ChannelWithSecretView'];
      secret.show(made.secret, () => void navigate(`/channels/${made.id}`));
    },
  };
  return (
    <>
      <ListPage
        title={say('channels')}
        list="/api/v1/channels"
        columns={columns}
        nameOf={(row) => row.name}
        tools={<AskButton type="primary" label={say('newChannel')} action={create} />}
        empty={<Nothing text={say('empty')} />}
      />
      {secret.dialog}
    </>
  );
}

function useColumns(): Column<RowOf<'/api/v1/channels'>>[] {
  const say = useWords(channelWords);
  const word = useNoticeWord();
  const states = useStateFile('channel');
  return [
    {
      key: 'name',
      title: say('name'),
      show: (row) => <Link to={`/channels/${row.id}`}>{row.name}</Link>,
      file: { path: '/name', type: 'text' },
    },
    {
      key: 'kind',
      title: say('kind'),
      show: ({ kind, vendor }) => (vendor === null ? say(kind) : `${say(kind)} ${say(vendor)}`),
      file: { path: '/kind', type: 'text' },
    },
    {
      key: 'target',
      title: say('target'),
      long: true,
      show: ({ target }) => target,
      file: { path: '/target', type: 'text' },
    },
    {
      key: 'state',
      title: say('state'),
      show: ({ state }) => <StateDot noun="channel" state={state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'kinds',
      title: say('notices'),
      long: true,
      show: ({ kinds }) => kinds?.map(word).join('、') ?? say('everything'),
    },
    {
      key: 'createdAt',
      title: say('createdAt'),
      show: ({ createdAt }) => <Instant at={createdAt} />,
      file: { path: '/createdAt', type: 'instant' },
    },
  ];
}
