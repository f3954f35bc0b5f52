import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Suspense, lazy } from 'react';
import { Link, useParams } from 'react-router';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { Loading } from '../../desktop/page-states';
import { Facts, RecordPage } from '../../desktop/record/record-page';
import type { Fact } from '../../desktop/record/record-page';
import { Read } from '../../desktop/record/record-query';
import { StepBar } from '../../desktop/record/step-bar';
import { Timeline } from '../../desktop/record/timeline';
import { DueDay, Instant } from '../../desktop/show/figures';
import { PageLink } from '../../desktop/show/page-link';
import { PaperLink } from '../../desktop/show/paper-link';
import { dayOf } from '../../shared/format';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { useCode } from '../../words/codes';
import { useOfficialNumber } from '../../shared/official-number';
import { useWords } from '../../words/words';
import { operator } from '../roles';
import { ManifestForm } from './manifest-form';
import { manifestWords } from './manifests.words';
import { shownSteps, useManifestActions } from './use-manifest-actions';

const Signatures = lazy(() => import('./manifest-signatures'));
const Weighing = lazy(() => import('./manifest-weighing'));
const Photos = lazy(() => import('../../shared/photos/manifest-photos'));
const Trace = lazy(() => import('./manifest-trace'));

type Manifest = Schemas['ManifestView'];

export default function ManifestPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/manifests/{id}', { path: { id } });
  return <Read query={query}>{(manifest) => <ManifestRecord manifest={manifest} />}</Read>;
}

function ManifestRecord({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(manifestWords);
  const { id, internalNumber, officialNumber, state, allowedSteps } = manifest;
  const actions = useManifestActions(manifest);
  const isToReceive = allowedSteps.some(({ step }) => step === 'accept');
  const later = (page: React.ReactNode) => <Suspense fallback={<Loading />}>{page}</Suspense>;
  return (
    <RecordPage
      title={say('record', { number: officialNumber ?? internalNumber })}
      noun="manifest"
      state={state}
      tools={
        <>
          <StepBar steps={shownSteps(allowedSteps)} actions={actions} />
          {isToReceive ? (
            <Link to={`/receiving/${id}`}>
              <Button type="primary">{say('receiving')}</Button>
            </Link>
          ) : null}
          <PaperLink href={`/api/v1/manifests/${id}/pdf`}>{say('pdf')}</PaperLink>
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {say('print')}
          </Button>
        </>
      }
      tabs={[
        { key: 'form', label: say('tabForm'), children: <ManifestForm manifest={manifest} /> },
        { key: 'signatures', label: say('tabSignatures'), children: later(<Signatures manifest={manifest} />) },
        { key: 'weighing', label: say('tabWeighing'), children: later(<Weighing manifest={manifest} />) },
        { key: 'photos', label: say('tabPhotos'), children: later(<Photos manifestId={id} />) },
        { key: 'trace', label: say('tabTrace'), children: later(<Trace id={id} />) },
        {
          key: 'timeline',
          label: say('tabTimeline'),
          children: <Timeline events="/api/v1/manifests/{id}/events" path={{ id }} noun="manifest" />,
        },
      ]}
    >
      <ManifestFacts manifest={manifest} />
    </RecordPage>
  );
}

function ManifestFacts({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(manifestWords);
  const kind = useCode('manifestKind');
  const officialNumber = useOfficialNumber();
  const facts = [
    { label: say('internalNumber'), value: manifest.internalNumber },
    { label: say('officialNumber'), value: officialNumber(manifest) },
    { label: say('kind'), value: kind(manifest.kind) },
    {
      label: say('enterprise'),
      value: <PageLink to={`/enterprises/${manifest.enterpriseId}`}>{manifest.enterpriseName}</PageLink>,
    },
    { label: say('plannedOn'), value: manifest.plannedOn },
    { label: say('createdAt'), value: <Instant at={manifest.createdAt} /> },
  ];
  return <Facts facts={[...facts, ...useRelated(manifest), ...useNotes(manifest)]} />;
}

/** What else it hangs together with, and until when something is due. */
function useRelated({ roundId, plate, originalManifestId, acceptanceDueAt, receivedAt }: Manifest): Fact[] {
  const say = useWords(manifestWords);
  const seesRounds = hasAnyRole(useSignedIn(), operator);
  const facts: Possible[] = [
    roundId && seesRounds && { label: say('round'), value: <PageLink to={`/rounds/${roundId}`}>{plate}</PageLink> },
    acceptanceDueAt && { label: say('dueAt'), value: <Due at={acceptanceDueAt} isOver={receivedAt !== null} /> },
    originalManifestId && {
      label: say('returnOf'),
      value: <Link to={`/manifests/${originalManifestId}`}>{say('original')}</Link>,
    },
  ];
  return facts.filter(isFact);
}

/** What only some manifests say. */
function useNotes({ paper, backfillDueAt, emergencyMeasures, note, voidReason }: Manifest): Fact[] {
  const say = useWords(manifestWords);
  const isFilled = (paper?.doneAt ?? null) !== null;
  const facts: Possible[] = [
    paper && { label: say('backfill'), value: `${paper.paperNumber} · ${paper.reason}`, wide: true },
    backfillDueAt && { label: say('backfillDue'), value: <Due at={backfillDueAt} isOver={isFilled} /> },
    emergencyMeasures && { label: say('emergency'), value: emergencyMeasures, wide: true },
    note && { label: say('note'), value: note, wide: true },
    voidReason && { label: say('voided'), value: voidReason, wide: true },
  ];
  return facts.filter(isFact);
}

type Possible = Fact | string | false | null;

const isFact = (fact: Possible): fact is Fact => typeof fact === 'object' && fact !== null;

/** How long is left is said only as long as it counts. */
const Due = ({ at, isOver }: { readonly at: string; readonly isOver: boolean }) =>
  isOver ? <Instant at={at} /> : <DueDay day={dayOf(at)} />;
