import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { useMayManage } from '../emissions/may';
import { CameraAlarms } from './camera-alarms';
import { CameraFields } from './camera-fields';
import { cameraWords } from './cameras.words';

/** GB 18597-2023 4.7: recordings are kept three months. */
const keptDays = 90;

/** 视频监控: the cameras, and below them what is wrong with them. */
export default function CamerasPage() {
  const say = useWords(cameraWords);
  const columns = useColumns();
  const filters = [useStateFilter('camera', say('state'), false)];
  const create: StepAction<Schemas['CreateCamera']> = {
    fields: <CameraFields fresh />,
    initial: { retentionDays: keptDays },
    run: (body, send) => answer(api.POST('/api/v1/cameras', { body, ...send() })),
  };
  return (
    <>
      <ListPage
        title={say('cameras')}
        list="/api/v1/cameras"
        columns={columns}
        filters={filters}
        nameOf={(row) => row.name}
        tools={useMayManage() ? <AskButton type="primary" label={say('newCamera')} action={create} /> : null}
        empty={<Nothing text={say('empty')} />}
      />
      <h2>{say('alarms')}</h2>
      <CameraAlarms />
    </>
  );
}

function useColumns(): Column<RowOf<'/api/v1/cameras'>>[] {
  const say = useWords(cameraWords);
  const states = useStateFile('camera');
  return [
    {
      key: 'code',
      title: say('code'),
      show: (row) => <Link to={`/cameras/${row.id}`}>{row.code}</Link>,
      file: { path: '/code', type: 'text' },
    },
    { key: 'name', title: say('name'), show: ({ name }) => name, file: { path: '/name', type: 'text' } },
    {
      key: 'place',
      title: say('place'),
      long: true,
      show: ({ place }) => place,
      file: { path: '/place', type: 'text' },
    },
    {
      key: 'state',
      title: say('state'),
      show: ({ state }) => <StateDot noun="camera" state={state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'seenAt',
      title: say('seenAt'),
      show: ({ seenAt }) => <Instant at={seenAt} />,
      file: { path: '/seenAt', type: 'instant' },
    },
    {
      key: 'oldest',
      title: say('oldest'),
      show: ({ oldestRecordingOn }) => <span className="number">{oldestRecordingOn ?? '—'}</span>,
      file: { path: '/oldestRecordingOn', type: 'day' },
    },
    {
      key: 'retention',
      title: say('retention'),
      number: true,
      show: ({ retentionDays }) => say('days', { count: retentionDays }),
      file: { path: '/retentionDays', type: 'integer' },
    },
  ];
}
