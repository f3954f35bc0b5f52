import { Button } from 'antd-mobile';
import { useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { useText, useWords } from '../../../words/words';
import ManifestPhotos from '../../../shared/photos/manifest-photos';
import { photosWords } from '../../../shared/photos/photos.words';
import { Card, Note } from '../../shared/card';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { StepButton, stepOf } from '../../shared/step-button';
import { Timeline } from '../../shared/timeline';
import { toast } from '../../shared/toast';
import { Discrepancies, Head, Lines, Papers, Signatures } from './manifest-parts';
import { manifestsWords } from './manifests.words';

type Manifest = Schemas['ManifestView'];

/** One manifest: what it says, who signed, and the one step that is due. */
export default function ManifestPage() {
  const say = useWords(manifestsWords);
  const { id = '' } = useParams();
  const manifest = useApi('/api/v1/manifests/{id}', { path: { id } });
  return (
    <Screen title={say('title')} back="/m/manifests">
      <Ready of={manifest}>
        {(found) => (
          <>
            <Head manifest={found} />
            <NextStep manifest={found} />
            <Lines manifest={found} />
            <Discrepancies manifestId={id} />
            <Papers manifest={found} />
            <Signatures manifest={found} />
            <Photos manifestId={id} />
            <Timeline events="/api/v1/manifests/{id}/events" path={{ id }} noun="manifest" />
          </>
        )}
      </Ready>
    </Screen>
  );
}

function Photos({ manifestId }: { readonly manifestId: string }) {
  const say = useWords(photosWords);
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">{say('title')}</h2>
      <Card>
        <ManifestPhotos manifestId={manifestId} />
      </Card>
    </section>
  );
}

/** The primary button: the enterprise's next legal step. */
function NextStep({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(manifestsWords);
  const text = useText();
  const navigate = useNavigate();
  const path = { id: manifest.id };
  const confirm = useWrite(
    (contentHash: string, send) =>
      answer(
        api.POST('/api/v1/manifests/{id}/confirm', {
          params: { path },
          body: { contentHash },
          ...send(manifest.version),
        }),
      ),
    () => toast(say('confirmed')),
  );
  const takeBack = useWrite(
    (_: null, send) =>
      answer(api.POST('/api/v1/manifests/{id}/take-back', { params: { path }, ...send(manifest.version) })),
    () => toast(say('takenBack')),
  );
  const confirmStep = stepOf(manifest.allowedSteps, 'confirm');
  const load = stepOf(manifest.allowedSteps, 'load');
  return (
    <>
      {confirmStep?.allowed === true ? <Note>{say('confirmHint')}</Note> : null}
      <StepButton
        step={confirmStep}
        take={() => confirm.mutate(manifest.confirmHash)}
        busy={confirm.isPending}
        error={confirm.error}
      />
      {load === undefined ? null : (
        <Button block color="primary" onClick={() => void navigate(`/m/manifests/${manifest.id}/hand-over`)}>
          {text(load.label)}
        </Button>
      )}
      <StepButton
        step={stepOf(manifest.allowedSteps, 'takeBack')}
        take={() => takeBack.mutate(null)}
        busy={takeBack.isPending}
        error={takeBack.error}
      />
    </>
  );
}
