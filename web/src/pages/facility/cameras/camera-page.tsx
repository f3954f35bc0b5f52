import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import { useMayManage } from '../emissions/may';
import { CameraFields } from './camera-fields';
import { cameraWords } from './cameras.words';

type Camera = Schemas['CameraDetailView'];

export default function CameraPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/cameras/{id}', { path: { id } });
  return <Read query={query}>{(camera) => <CameraRecord camera={camera} />}</Read>;
}

function CameraRecord({ camera }: { readonly camera: Camera }) {
  const say = useWords(cameraWords);
  const params = { path: { id: camera.id } };
  const retire: StepAction = {
    danger: true,
    note: <p>{say('retireNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/cameras/{id}/retire', { params, ...send(camera.version) })),
  };
  const reinstate: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/cameras/{id}/reinstate', { params, ...send(camera.version) })),
  };
  const change: StepAction<Schemas['ChangeCamera']> = {
    fields: <CameraFields />,
    initial: camera,
    run: (body, send) => answer(api.PATCH('/api/v1/cameras/{id}', { params, body, ...send(camera.version) })),
  };
  return (
    <RecordPage
      title={`${camera.code} ${camera.name}`}
      noun="camera"
      state={camera.state}
      tools={
        <>
          {useMayManage() ? <AskButton label={say('change')} action={change} /> : null}
          <StepBar steps={camera.allowedSteps} actions={{ retire, reinstate }} />
        </>
      }
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('place'), value: camera.place },
          { label: say('retention'), value: say('days', { count: camera.retentionDays }) },
          { label: say('seenAt'), value: <Instant at={camera.seenAt} /> },
          { label: say('oldest'), value: camera.oldestRecordingOn ?? '—' },
        ]}
      />
    </RecordPage>
  );
}
