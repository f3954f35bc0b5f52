import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay, Instant, Kilograms, None } from '../../../desktop/show/figures';
import { PageLink, WayTo } from '../../../desktop/show/page-link';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useCode } from '../../../words/codes';
import { useListed, useText, useWords } from '../../../words/words';
import { enterprise, storekeepers } from '../../roles';
import '../storage.css';
import { useContainerSteps } from './container-steps';
import { containerWords } from './containers.words';
import { GenealogyTab } from './genealogy-tab';
import { LabelDialog } from './label-dialog';
import { OperateDialog } from './operate-dialog';
import { OwnWasteFacts } from '../own-waste/own-waste-facts';
import { QuarantineTools } from './quarantine-tools';
import { TraceTab } from './trace-tab';

export type Container = Schemas['ContainerDetailView'];

/** One bag or drum: what it is, where it stands, what may be done, what became of its waste. */
export default function ContainerPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/containers/{id}', { path: { id } });
  return <Read query={query}>{(container) => <ContainerRecord container={container} />}</Read>;
}

function ContainerRecord({ container }: { readonly container: Container }) {
  const say = useWords(containerWords);
  const steps = useContainerSteps(container);
  const seesOthers = !hasAnyRole(useSignedIn(), enterprise);
  const path = { id: container.id };
  return (
    <RecordPage
      title={say('record', { code: container.code })}
      noun="container"
      state={container.state}
      beside={container.heldAt === null ? null : <strong className="note-warn">{say('heldYes')}</strong>}
      tools={
        <>
          <StepBar steps={container.allowedSteps} actions={steps} />
          <QuarantineTools container={container} />
          <MoreTools container={container} />
        </>
      }
      tabs={[
        { key: 'trace', label: say('trace'), children: <TraceTab container={container} /> },
        // Not the generators': a container filled from several holds others' waste as well.
        ...(seesOthers
          ? [{ key: 'genealogy', label: say('genealogy'), children: <GenealogyTab container={container} /> }]
          : []),
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/containers/{id}/events" path={path} noun="container" />,
        },
      ]}
    >
      <ContainerFacts container={container} />
      {container.isOwnWaste ? <OwnWasteFacts containerId={container.id} /> : null}
    </RecordPage>
  );
}

/** Names and the next sentence come with the scan of its own label. */
function ContainerFacts({ container }: { readonly container: Container }) {
  const say = useWords(containerWords);
  const text = useText();
  const listed = useListed();
  const words = {
    form: useCode('form'),
    packaging: useCode('packaging'),
    hazard: useCode('hazard'),
    component: useCode('component'),
  };
  const isOutside = hasAnyRole(useSignedIn(), enterprise);
  const { data: scan } = useApi('/api/v1/scan', { query: { code: container.code } });
  const owner = container.enterpriseId === null ? say(ownerWord(container)) : (scan?.enterpriseName ?? '');
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('waste'), value: `${container.name} ${container.wasteCode}` },
        { label: say('grams'), value: <Kilograms grams={container.grams} /> },
        {
          label: say(massWord(container)),
          value: <Kilograms grams={container.handedOverGrams} />,
        },
        {
          label: say('enterprise'),
          value:
            container.enterpriseId === null ? (
              owner
            ) : (
              <PageLink to={`/enterprises/${container.enterpriseId}`}>{owner}</PageLink>
            ),
        },
        { label: say('form'), value: `${words.form(container.form)} · ${words.packaging(container.packaging)}` },
        { label: say('hazards'), value: listed(container.hazards.map(words.hazard)) || <None /> },
        { label: say('components'), value: listed(container.components.map(words.component)) || <None /> },
        { label: say('volume'), value: `${container.volumeMillilitres / 1_000} L` },
        { label: say('generatedAt'), value: <Instant at={container.generatedAt} /> },
        ...(isOutside ? [] : insideFacts(container, scan?.zoneName ?? null, say)),
        { label: say('manifest'), value: <PaperLinkTo to="/manifests" id={container.manifestId} /> },
        { label: say('transfer'), value: <PaperLinkTo to="/transfers" id={container.transferId} /> },
        { label: say('labelsPrinted'), value: say('times', { count: container.labelsPrinted }) },
        ...(container.voidReason === null
          ? []
          : [{ label: say('voidReason'), value: container.voidReason, wide: true }]),
        ...(scan === undefined ? [] : [{ label: say('next'), value: text(scan.next), wide: true }]),
      ]}
    />
  );
}

const ownerWord = ({ isOwnWaste }: Container) => (isOwnWaste ? 'ownWaste' : 'facilityOwn');
const massWord = ({ isOwnWaste }: Container) => (isOwnWaste ? 'producedGrams' : 'handedOver');

type Say = ReturnType<typeof useWords<typeof containerWords>>;

const insideFacts = (container: Container, zoneName: string | null, say: Say) => [
  {
    label: say('zone'),
    value:
      container.zoneId === null ? (
        <None />
      ) : (
        <PageLink to={`/zones/${container.zoneId}`}>{zoneName ?? say('placeZone')}</PageLink>
      ),
  },
  { label: say('spot'), value: container.spot ?? <None /> },
  { label: say('clock'), value: <Instant at={container.clockStartedAt} /> },
  { label: say('due'), value: <DueDay day={container.dueOn} /> },
  ...(container.heldAt === null
    ? []
    : [
        { label: say('heldSince'), value: <Instant at={container.heldAt} /> },
        { label: say('holdReason'), value: container.holdReason },
      ]),
  ...(container.stabilisedAt === null ? [] : [{ label: say('stabilised'), value: container.stabilisedHow }]),
];

function PaperLinkTo({ to, id }: { readonly to: string; readonly id: string | null }) {
  const say = useWords(containerWords);
  return id === null ? (
    <None />
  ) : (
    <WayTo to={`${to}/${id}`} otherwise={<None />}>
      {say('open')}
    </WayTo>
  );
}

/** Its label is off, as the record's next sentence says: there is none to print. */
const labelIsOver: readonly Container['state'][] = ['treated', 'returned', 'emptied', 'voided'];

/** Labels, and filling one container from another. */
function MoreTools({ container }: { readonly container: Container }) {
  const say = useWords(containerWords);
  const me = useSignedIn();
  const [open, setOpen] = useState<'label' | 'operate' | { readonly filled: readonly { readonly id: string }[] }>();
  const close = () => setOpen(undefined);
  const mayOperate = hasAnyRole(me, storekeepers) && ['received', 'stored'].includes(container.state);
  const mayPrint = !hasAnyRole(me, ['regulator']) && !labelIsOver.includes(container.state);
  return (
    <>
      {mayPrint ? <Button onClick={() => setOpen('label')}>{say('print')}</Button> : null}
      {mayOperate ? <Button onClick={() => setOpen('operate')}>{say('operate')}</Button> : null}
      {open === 'label' ? <LabelDialog containers={[container]} close={close} /> : null}
      {open === 'operate' ? (
        <OperateDialog container={container} close={close} print={(filled) => setOpen({ filled })} />
      ) : null}
      {typeof open === 'object' ? (
        <LabelDialog containers={open.filled.map(({ id }) => ({ id, labelsPrinted: 0 }))} close={close} />
      ) : null}
    </>
  );
}
