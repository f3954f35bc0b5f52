import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { answer, api } from '../../../api/client';
import { ReasonField } from '../../../desktop/form/fields';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { Facts } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant, None } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { useShowFilter } from '../show-filter';
import { useEmissionFile, useEmissionWord } from './emission-codes';
import { emissionsWords } from './emissions.words';
import { boundsOf } from './item-chart';
import { useParameters } from './parameters';

type Row = RowOf<'/api/v1/emission-alarms'>;

/** 监测报警: open until the fact that they tell of is over; people explain them. */
export default function EmissionAlarmsPage() {
  const say = useWords(emissionsWords);
  const columns = useColumns();
  const filters: Filter[] = [useShowFilter(), { name: 'outlet', kind: 'text', label: say('code') }];
  return (
    <ListPage
      title={say('alarms')}
      list="/api/v1/emission-alarms"
      columns={columns}
      filters={filters}
      nameOf={(row) => `${row.outletCode} ${row.parameter}`}
      detail={(row) => <AlarmDetail id={row.id} />}
      empty={<Nothing text={say('noAlarms')} />}
    />
  );
}

function useColumns(): Column<Row>[] {
  const say = useWords(emissionsWords);
  const word = useEmissionWord();
  const file = useEmissionFile();
  const { nameOf, unitOf } = useParameters();
  const states = useStateFile('monitoringAlarm');
  return [
    {
      key: 'outlet',
      title: say('outlet'),
      long: true,
      show: (row) => (
        <Link to={`/emissions/${row.outletId}`}>
          {row.outletCode} {row.outletName}
        </Link>
      ),
      file: { path: '/outletCode', type: 'text' },
    },
    {
      key: 'parameter',
      title: say('parameter'),
      show: ({ parameter }) => nameOf(parameter),
      file: { path: '/parameter', type: 'text' },
    },
    {
      key: 'kind',
      title: say('alarmKind'),
      show: ({ kind }) => word('alarm', kind),
      file: { path: '/kind', ...file('alarm') },
    },
    {
      key: 'state',
      title: say('state'),
      show: ({ state }) => <StateDot noun="monitoringAlarm" state={state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'worst',
      title: say('worst'),
      number: true,
      show: ({ worst, parameter }) => (worst === null ? <None /> : `${worst} ${unitOf(parameter)}`),
      file: { path: '/worst', type: 'text' },
    },
    {
      key: 'limit',
      title: say('limit'),
      number: true,
      show: (row) => (row.limitId === null ? <None /> : `${boundsOf(row)} ${unitOf(row.parameter)}`),
    },
    {
      key: 'firstAt',
      title: say('firstAt'),
      show: ({ firstAt }) => <Instant at={firstAt} />,
      file: { path: '/firstAt', type: 'instant' },
    },
    {
      key: 'lastAt',
      title: say('lastAt'),
      show: ({ lastAt }) => <Instant at={lastAt} />,
      file: { path: '/lastAt', type: 'instant' },
    },
  ];
}

function AlarmDetail({ id }: { readonly id: string }) {
  const query = useApi('/api/v1/emission-alarms/{id}', { path: { id } });
  return <Read query={query}>{(alarm) => <Alarm alarm={alarm} />}</Read>;
}

function Alarm({ alarm }: { readonly alarm: Schemas['EmissionAlarmDetailView'] }) {
  const say = useWords(emissionsWords);
  const word = useEmissionWord();
  const acknowledge: StepAction<Schemas['ExplainAlarm']> = {
    note: <p>{say('explainNote')}</p>,
    fields: <ReasonField name="note" label={say('explanation')} />,
    initial: alarm.note === null ? {} : { note: alarm.note },
    run: (body, send) =>
      answer(
        api.POST('/api/v1/emission-alarms/{id}/acknowledge', {
          params: { path: { id: alarm.id } },
          body,
          ...send(alarm.version),
        }),
      ),
  };
  const ended = alarm.closedByFact === null ? '' : word('closedBy', alarm.closedByFact);
  return (
    <>
      <Facts
        facts={[
          { label: say('standard'), value: alarm.standard ?? '—' },
          { label: say('averaging'), value: alarm.averaging === null ? '—' : word('averaging', alarm.averaging) },
          {
            label: say('closedAt'),
            value: (
              <>
                <Instant at={alarm.closedAt} /> {ended}
              </>
            ),
          },
          { label: say('explanation'), value: alarm.note ?? '—', wide: true },
        ]}
      />
      <StepBar steps={alarm.allowedSteps} actions={{ acknowledge }} />
    </>
  );
}
