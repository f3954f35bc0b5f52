import { Alert } from 'antd';
import { Card } from '../../../desktop/show/card';
import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Facts } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay, Instant, Kilograms } from '../../../desktop/show/figures';
import { PageLink, WayTo } from '../../../desktop/show/page-link';
import { StateTag } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { kilograms } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { enterprise } from '../../roles';
import { Differences, Genealogy, Origins, Parts } from './trace-tables';
import { traceWords } from './trace.words';

type Scanned = Schemas['ScanView'];
type Trace = Schemas['ContainerTraceView'];

/** The container, its origins, where they went, and what happened to it. */
export function TraceResult({ container }: { readonly container: Scanned }) {
  const say = useWords(traceWords);
  const me = useSignedIn();
  const path = { id: container.id };
  const trace = useApi('/api/v1/containers/{id}/trace', { path });
  return (
    <>
      <Container container={container} />
      <Read query={trace}>{(found) => <Life trace={found} container={container} />}</Read>
      {hasAnyRole(me, enterprise) ? null : <Genealogy containerId={container.id} />}
      <Card className="facts" title={<h2 className="card-title">{say('timeline')}</h2>}>
        <Timeline events="/api/v1/containers/{id}/events" path={path} noun="container" />
      </Card>
    </>
  );
}

function Container({ container }: { readonly container: Scanned }) {
  const say = useWords(traceWords);
  const text = useText();
  return (
    <Facts
      title={<h2 className="card-title">{say('package', { code: container.code })}</h2>}
      facts={[
        { label: say('waste'), value: `${container.wasteCode} ${container.name}` },
        { label: say('state'), value: <StateTag noun="container" state={container.state} /> },
        { label: say('grams'), value: <Kilograms grams={container.grams} /> },
        { label: say('enterprise'), value: <Generator container={container} /> },
        { label: say('generatedAt'), value: <Instant at={container.generatedAt} /> },
        {
          label: say(container.isOwnWaste ? 'produced' : 'handedOver'),
          value: <Kilograms grams={container.handedOverGrams} />,
        },
        { label: say('zone'), value: container.zoneName },
        { label: say('dueOn'), value: <DueDay day={container.dueOn} /> },
        { label: say('records'), value: <Links container={container} /> },
        { label: say('next'), value: text(container.next), wide: true },
      ]}
    />
  );
}

/** A generator's name leads to its file for those who may open it. */
function Generator({ container: { enterpriseId, enterpriseName, isOwnWaste } }: { readonly container: Scanned }) {
  const say = useWords(traceWords);
  if (enterpriseId === null) return <>{say(isOwnWaste ? 'ownWaste' : 'several')}</>;
  return <PageLink to={`/firms/${enterpriseId}`}>{enterpriseName}</PageLink>;
}

function Links({ container: { id, manifestId, transferId } }: { readonly container: Scanned }) {
  const say = useWords(traceWords);
  return (
    <span className="steps">
      <Link to={`/containers/${id}`}>{say('record')}</Link>
      {manifestId === null ? null : <Link to={`/manifests/${manifestId}`}>{say('openManifest')}</Link>}
      {transferId === null ? null : <WayTo to={`/transfers/${transferId}`}>{say('openTransfer')}</WayTo>}
    </span>
  );
}

function Life({ trace, container }: { readonly trace: Trace; readonly container: Scanned }) {
  const say = useWords(traceWords);
  return (
    <>
      <Verdict trace={trace} />
      <Card className="facts" title={<h2 className="card-title">{say('origins')}</h2>}>
        <Origins trace={trace} container={container} />
      </Card>
      <Card className="facts" title={<h2 className="card-title">{say('parts')}</h2>}>
        <Parts trace={trace} />
      </Card>
      {trace.differences.length === 0 ? null : (
        <Card className="facts" title={<h2 className="card-title">{say('differences')}</h2>}>
          <Differences rows={trace.differences} />
        </Card>
      )}
    </>
  );
}

/** Whether every gram that was handed over is somewhere; nothing to say before the hand-over. */
function Verdict({ trace }: { readonly trace: Trace }) {
  const say = useWords(traceWords);
  if (trace.handedOverGrams === 0) return null;
  const values = {
    handedOver: kilograms(trace.handedOverGrams),
    found: kilograms(trace.places.reduce((sum, { grams }) => sum + grams, 0)),
  };
  return (
    <Alert
      type={trace.balanced ? 'success' : 'error'}
      showIcon
      className="problem"
      title={say(trace.balanced ? 'balanced' : 'unbalanced', values)}
    />
  );
}
