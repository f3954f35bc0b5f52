import { Button } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { useApi } from '../../api/queries';
import type { RowOf } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import { ProblemAlert } from '../../desktop/form/problem-alert';
import { ListPage } from '../../desktop/list/list-page';
import type { Column, Filter } from '../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../desktop/list/state-filter';
import { Nothing } from '../../desktop/page-states';
import { Figure, Instant } from '../../desktop/show/figures';
import { StateDot, StateTag } from '../../desktop/show/state-tag';
import { choicesOf, fileOf } from '../../words/code-table';
import { useLanguage } from '../../words/language';
import { useText, useWords } from '../../words/words';
import { adapterWords, gatewayWords, messageKindWords } from './gateway.words';

type Row = RowOf<'/api/v1/gateway/messages'>;

/** 接口日志: what was and is to be told to the national system, with failures in words. */
export default function GatewayMessagesPage() {
  const say = useWords(gatewayWords);
  const text = useText();
  const states = useStateFile('gatewayMessage');
  const columns: Column<Row>[] = [
    {
      key: 'number',
      title: say('number'),
      show: (row) => <Link to={`/gateway/${row.id}`}>{row.internalNumber}</Link>,
      file: { path: '/internalNumber', type: 'text' },
    },
    {
      key: 'kind',
      title: say('kind'),
      show: (row) => text(messageKindWords[row.kind]),
      file: { path: '/kind', ...fileOf(messageKindWords, useLanguage()) },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="gatewayMessage" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'officialNumber',
      title: say('officialNumber'),
      show: (row) => row.officialNumber,
      file: { path: '/officialNumber', type: 'text' },
    },
    {
      key: 'attempts',
      title: say('attempts'),
      number: true,
      show: (row) => row.attempts,
      file: { path: '/attempts', type: 'integer' },
    },
    {
      key: 'lastError',
      title: say('lastError'),
      long: true,
      show: (row) => row.lastError,
      file: { path: '/lastError', type: 'text' },
    },
    { key: 'next', title: say('nextAttemptAt'), show: (row) => <Instant at={row.nextAttemptAt} /> },
    {
      key: 'createdAt',
      title: say('createdAt'),
      show: (row) => <Instant at={row.createdAt} />,
      file: { path: '/createdAt', type: 'instant' },
    },
  ];
  const filters: Filter[] = [
    useStateFilter('gatewayMessage', say('state'), false),
    { name: 'kind', kind: 'choice', label: say('kind'), choices: choicesOf(messageKindWords, useLanguage()) },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/gateway/messages"
      columns={columns}
      filters={filters}
      nameOf={(row) => row.internalNumber}
      above={<Status />}
      empty={<Nothing text={say('noMessages')} />}
    />
  );
}

const statusEveryMs = 15_000;

function Status() {
  const say = useWords(gatewayWords);
  const text = useText();
  const { data } = useApi('/api/v1/gateway/status', { everyMs: statusEveryMs });
  const probe = useWrite<undefined, unknown>((_, send) => answer(api.POST('/api/v1/gateway/probe', send())));
  if (data === undefined) return null;
  return (
    <>
      <section className="figures" aria-label={say('status')}>
        <Figure label={say('adapter')} value={text(adapterWords[data.adapter])} />
        <Figure
          label={say('breaker')}
          value={<StateTag noun="gatewayBreaker" state={data.breaker.state} />}
          note={<Instant at={data.breaker.probeAt} />}
        />
        <Figure label={say('oldest')} value={<Instant at={data.oldestUnansweredAt} />} />
        <Figure label={say('lastAnswer')} value={<Instant at={data.lastAnswerAt} />} />
      </section>
      {data.breaker.state === 'closed' ? null : (
        <p className="steps">
          <Button loading={probe.isPending} onClick={() => probe.mutate(undefined)}>
            {say('probe')}
          </Button>
          {say('probeHelp')}
        </p>
      )}
      <ProblemAlert error={probe.error} />
    </>
  );
}
