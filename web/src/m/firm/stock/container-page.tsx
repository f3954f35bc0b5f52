import { Button } from 'antd-mobile';
import { Link, useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { instant, kilograms } from '../../../shared/format';
import { useCode } from '../../../words/codes';
import { useStateWord } from '../../../words/states';
import { useWords } from '../../../words/words';
import { Card, Pairs, Tag } from '../../shared/card';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { StepButton, stepOf } from '../../shared/step-button';
import { Timeline } from '../../shared/timeline';
import { toast } from '../../shared/toast';
import { firmWords } from '../firm.words';
import { stockWords } from './stock.words';

type Container = Schemas['ContainerDetailView'];

/** One package under its code: what is in it, where it is, and its label. */
export default function ContainerPage() {
  const say = useWords(stockWords);
  const { id = '' } = useParams();
  const container = useApi('/api/v1/containers/{id}', { path: { id } });
  return (
    <Screen title={say('one')} back="/m/stock">
      <Ready of={container}>
        {(found) => (
          <>
            <Facts container={found} />
            <Buttons container={found} />
            <Timeline events="/api/v1/containers/{id}/events" path={{ id }} noun="container" />
          </>
        )}
      </Ready>
    </Screen>
  );
}

function Facts({ container }: { readonly container: Container }) {
  const say = useWords(stockWords);
  const sayFirm = useWords(firmWords);
  const word = useStateWord('container');
  const packaging = useCode('packaging');
  const hazard = useCode('hazard');
  return (
    <Card>
      <div className="m-row">
        <h2>
          {container.name} {container.wasteCode}
        </h2>
        <Tag>{word(container.state)}</Tag>
      </div>
      <Pairs
        rows={[
          [say('code'), container.code],
          [say('grams'), sayFirm('kg', { mass: kilograms(container.grams) })],
          [say('packaging'), packaging(container.packaging)],
          [say('volume'), say('litres', { count: kilograms(container.volumeMillilitres) })],
          [say('hazards'), container.hazards.map(hazard).join(' ')],
          [say('generatedAt'), instant(container.generatedAt)],
          [say('voidReason'), container.voidReason],
          [
            say('manifest'),
            container.manifestId === null ? null : (
              <Link to={`/m/manifests/${container.manifestId}`}>{say('open')}</Link>
            ),
          ],
        ]}
      />
    </Card>
  );
}

function Buttons({ container }: { readonly container: Container }) {
  const say = useWords(stockWords);
  const navigate = useNavigate();
  const path = { id: container.id };
  const shelve = useWrite(
    (_: null, send) =>
      answer(api.POST('/api/v1/containers/{id}/shelve', { params: { path }, ...send(container.version) })),
    () => toast(say('shelvedDone')),
  );
  const cancel = useWrite(
    (reason: string, send) =>
      answer(
        api.POST('/api/v1/containers/{id}/void', { params: { path }, body: { reason }, ...send(container.version) }),
      ),
    () => toast(say('voided')),
  );
  const voidStep = stepOf(container.allowedSteps, 'void');
  return (
    <>
      <StepButton
        step={stepOf(container.allowedSteps, 'shelve')}
        take={() => shelve.mutate(null)}
        busy={shelve.isPending}
        error={shelve.error}
      />
      {voidStep === undefined ? null : (
        <div className="m-step">
          <Button block fill="outline" onClick={() => void navigate(`/m/labels?id=${container.id}`)}>
            {say('printLabel')}
          </Button>
        </div>
      )}
      <StepButton
        step={voidStep}
        take={(reason) => cancel.mutate(reason)}
        reason
        busy={cancel.isPending}
        error={cancel.error}
        look="danger"
      />
    </>
  );
}
