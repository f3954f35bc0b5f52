import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { ReasonField } from '../../../desktop/form/fields';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { Facts } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { useShowFilter } from '../show-filter';
import { cameraWords } from './cameras.words';

type Row = RowOf<'/api/v1/camera-alarms'>;

/** 视频报警: people explain them, the next heartbeat ends them. */
export function CameraAlarms() {
  const say = useWords(cameraWords);
  const columns = useColumns();
  const filters = [useShowFilter()];
  return (
    <ListSection
      title={say('alarms')}
      name="alarms"
      list="/api/v1/camera-alarms"
      columns={columns}
      filters={filters}
      nameOf={(row) => row.cameraName}
      detail={(row) => <AlarmDetail id={row.id} />}
      empty={<Nothing text={say('noAlarms')} />}
    />
  );
}

function useColumns(): Column<Row>[] {
  const say = useWords(cameraWords);
  const states = useStateFile('monitoringAlarm');
  return [
    {
      key: 'camera',
      title: say('camera'),
      show: (row) => (
        <Link to={`/cameras/${row.cameraId}`}>
          {row.cameraCode} {row.cameraName}
        </Link>
      ),
      file: { path: '/cameraName', type: 'text' },
    },
    {
      key: 'kind',
      title: say('kind'),
      show: ({ kind }) => say(kind === 'lost' ? 'lost' : 'retentionShort'),
      file: { path: '/kind', type: 'text' },
    },
    {
      key: 'state',
      title: say('state'),
      show: ({ state }) => <StateDot noun="monitoringAlarm" state={state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'firstAt',
      title: say('firstAt'),
      show: ({ firstAt }) => <Instant at={firstAt} />,
      file: { path: '/firstAt', type: 'instant' },
    },
    {
      key: 'closedAt',
      title: say('closedAt'),
      show: ({ closedAt }) => <Instant at={closedAt} />,
      file: { path: '/closedAt', type: 'instant' },
    },
  ];
}

function AlarmDetail({ id }: { readonly id: string }) {
  const query = useApi('/api/v1/camera-alarms/{id}', { path: { id } });
  return <Read query={query}>{(alarm) => <Alarm alarm={alarm} />}</Read>;
}

function Alarm({ alarm }: { readonly alarm: Schemas['CameraAlarmDetailView'] }) {
  const say = useWords(cameraWords);
  const acknowledge: StepAction<Schemas['ExplainCameraAlarm']> = {
    note: <p>{say('explainNote')}</p>,
    fields: <ReasonField name="note" label={say('explanation')} />,
    initial: alarm.note === null ? {} : { note: alarm.note },
    run: (body, send) =>
      answer(
        api.POST('/api/v1/camera-alarms/{id}/acknowledge', {
          params: { path: { id: alarm.id } },
          body,
          ...send(alarm.version),
        }),
      ),
  };
  return (
    <>
      <Facts facts={[{ label: say('explanation'), value: alarm.note ?? '—', wide: true }]} />
      <StepBar steps={alarm.allowedSteps} actions={{ acknowledge }} />
    </>
  );
}
