import { Checkbox, Form } from 'antd';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { tellDone } from '../../../desktop/feedback';
import { Field } from '../../../desktop/form/fields';
import { InstantInput } from '../../../desktop/form/inputs';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { addDays, instantAt, today } from '../../../shared/format';
import { fileOf } from '../../../words/code-table';
import { useLanguage } from '../../../words/language';
import { useWords } from '../../../words/words';
import { useNoticeWord } from './channel-fields';
import { channelWords } from './channels.words';
import { noticeKinds } from './notice-kinds.words';

/** Long enough to read why. */
const noneSeconds = 10;

type Row = RowOf<'/api/v1/channel-deliveries'>;

/** 投递记录: what was sent, what failed and why; each may be sent again. */
export function Deliveries({ channelId }: { readonly channelId: string }) {
  const say = useWords(channelWords);
  const columns = useColumns();
  const filters = [useStateFilter('channelDelivery', say('state'), false)];
  return (
    <>
      <div className="table-tools">
        <AskButton label={say('replayMany')} action={useReplayMany(channelId)} />
      </div>
      <ListSection
        title={say('deliveries')}
        list="/api/v1/channel-deliveries"
        fixed={{ channelId }}
        columns={columns}
        filters={filters}
        nameOf={(row) => String(row.sequence)}
        detail={(row) => <DeliveryDetail id={row.id} />}
        empty={<Nothing text={say('noDeliveries')} />}
      />
    </>
  );
}

function useReplayMany(channelId: string): StepAction<Schemas['ReplayDeliveries']> {
  const say = useWords(channelWords);
  return {
    initial: { occurredFrom: instantAt(addDays(today(), -1), '00:00'), onlyFailed: true },
    fields: (
      <>
        <Field name="occurredFrom" label={say('from')} required>
          <InstantInput />
        </Field>
        <Field name="occurredTo" label={say('to')}>
          <InstantInput />
        </Field>
        <Form.Item name="onlyFailed" valuePropName="checked">
          <Checkbox>{say('onlyFailed')}</Checkbox>
        </Form.Item>
      </>
    ),
    run: (values, send) => {
      const { occurredTo, ...body } = values;
      return answer(
        api.POST('/api/v1/channels/{id}/replay', {
          params: { path: { id: channelId } },
          body: { ...body, ...(occurredTo ? { occurredTo } : {}) },
          ...send(),
        }),
      );
    },
    done: (answered) => {
      const count = (answered as Schemas['DeliveriesReplayView']).replayed;
      if (count === 0) tellDone(say('replayedNone'), 'warning', noneSeconds);
      else tellDone(say('replayed', { count }));
    },
  };
}

function useColumns(): Column<Row>[] {
  const say = useWords(channelWords);
  const word = useNoticeWord();
  const states = useStateFile('channelDelivery');
  return [
    {
      key: 'sequence',
      title: say('sequence'),
      number: true,
      show: ({ sequence }) => sequence,
      file: { path: '/sequence', type: 'integer' },
    },
    {
      key: 'event',
      title: say('event'),
      show: ({ event }) => word(event),
      file: { path: '/event', ...fileOf(noticeKinds, useLanguage()) },
    },
    {
      key: 'state',
      title: say('state'),
      show: ({ state }) => <StateDot noun="channelDelivery" state={state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'occurredAt',
      title: say('occurredAt'),
      show: ({ occurredAt }) => <Instant at={occurredAt} />,
      file: { path: '/occurredAt', type: 'instant' },
    },
    {
      key: 'sentAt',
      title: say('sentAt'),
      show: ({ sentAt }) => <Instant at={sentAt} />,
      file: { path: '/sentAt', type: 'instant' },
    },
    {
      key: 'attempts',
      title: say('attempts'),
      number: true,
      show: ({ attempts }) => attempts,
      file: { path: '/attempts', type: 'integer' },
    },
    {
      key: 'lastStatus',
      title: say('lastStatus'),
      number: true,
      show: ({ lastStatus }) => lastStatus ?? '—',
      file: { path: '/lastStatus', type: 'integer' },
    },
  ];
}

function DeliveryDetail({ id }: { readonly id: string }) {
  const query = useApi('/api/v1/channel-deliveries/{id}', { path: { id } });
  return <Read query={query}>{(delivery) => <Delivery delivery={delivery} />}</Read>;
}

function Delivery({ delivery }: { readonly delivery: Schemas['DeliveryDetailView'] }) {
  const say = useWords(channelWords);
  const params = { path: { id: delivery.id } };
  const { durationMs, lastError, responseExcerpt, body } = delivery;
  const replay: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/channel-deliveries/{id}/replay', { params, ...send() })),
  };
  const discard: StepAction = {
    danger: true,
    run: (_, send) => answer(api.POST('/api/v1/channel-deliveries/{id}/discard', { params, ...send() })),
  };
  return (
    <>
      <Facts
        facts={[
          { label: say('nextAttemptAt'), value: <Instant at={delivery.nextAttemptAt} /> },
          {
            label: say('duration'),
            value: durationMs === null ? '—' : say('milliseconds', { count: durationMs }),
          },
          { label: say('lastError'), value: lastError ?? '—', wide: true },
          ...(responseExcerpt === null ? [] : [{ label: say('excerpt'), value: responseExcerpt, wide: true }]),
          ...(body === null ? [] : [{ label: say('body'), value: <code>{body}</code>, wide: true }]),
        ]}
      />
      <StepBar steps={delivery.allowedSteps} actions={{ replay, discard }} />
    </>
  );
}
