import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Suspense, lazy } from 'react';
import { Link, useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Loading } from '../../../desktop/page-states';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { Instant } from '../../../desktop/show/figures';
import { kilograms } from '../../../shared/format';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { planners } from '../../roles';
import { useWords } from '../../../words/words';
import { StopMap } from '../map/stop-map';
import { useTripFacts } from '../trip/trip-sums';
import { roundWords } from './rounds.words';
import { useRoundActions } from './use-round-actions';
import '../collection.css';

const Planner = lazy(() => import('./round-planner'));
const Checks = lazy(() => import('./round-checks'));
const Stops = lazy(() => import('./round-stops'));

type Round = Schemas['RoundView'];

/** 车次: planned while it is a draft, and then followed to its end. */
export default function RoundPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/rounds/{id}', { path: { id } });
  return <Read query={query}>{(round) => <RoundRecord round={round} />}</Read>;
}

function RoundRecord({ round }: { readonly round: Round }) {
  const say = useWords(roundWords);
  const { id, number, state, allowedSteps } = round;
  const actions = useRoundActions(round);
  // What brings the round on comes first.
  const steps = [...allowedSteps].sort((a, b) => Number(a.step === 'change') - Number(b.step === 'change'));
  return (
    <RecordPage
      title={say('record', { number })}
      noun="round"
      state={state}
      tools={
        <>
          <StepBar steps={steps} actions={actions} />
          <Link to={`/rounds/${id}/sheet`}>
            <Button icon={<PrinterOutlined />}>{say('sheet')}</Button>
          </Link>
          <Link to={`/manifests?roundId=${id}`}>
            <Button>{say('manifests')}</Button>
          </Link>
        </>
      }
      tabs={[
        { key: 'plan', label: say('plan'), children: <Plan round={round} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/rounds/{id}/events" path={{ id }} noun="round" />,
        },
      ]}
    >
      <RoundFacts round={round} />
    </RecordPage>
  );
}

function RoundFacts({ round }: { readonly round: Round }) {
  const say = useWords(roundWords);
  const { vehicle, driver, escort, note, cancelReason, trip } = round;
  const optional = [
    { label: say('note'), value: note, wide: true },
    { label: say('cancelReason'), value: cancelReason, wide: true },
  ].filter(({ value }) => value !== null);
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('day'), value: round.day },
        { label: say('vehicle'), value: `${vehicle.plate} · ${vehicle.carrierName}` },
        { label: say('load'), value: <Load round={round} /> },
        { label: say('driver'), value: `${driver.name} ${driver.phone}` },
        { label: say('escort'), value: `${escort.name} ${escort.phone}` },
        ...useTripFacts(trip),
        { label: say('releasedAt'), value: <Instant at={round.releasedAt} /> },
        { label: say('departedAt'), value: <Instant at={round.departedAt} /> },
        { label: say('completedAt'), value: <Instant at={round.completedAt} /> },
        ...optional,
      ]}
    />
  );
}

function Load({ round: { loadGrams, vehicle } }: { readonly round: Round }) {
  const say = useWords(roundWords);
  const left = vehicle.payloadGrams - loadGrams;
  const values = {
    load: kilograms(loadGrams),
    payload: kilograms(vehicle.payloadGrams),
    left: kilograms(left),
    over: kilograms(-left),
  };
  return <span className={left < 0 ? 'note-bad' : ''}>{say(left < 0 ? 'loadOver' : 'loadLeft', values)}</span>;
}

/** A draft is planned; afterwards its stops are followed. Weighbridge and drivers only read. */
function Plan({ round }: { readonly round: Round }) {
  const say = useWords(roundWords);
  const canPlan = hasAnyRole(useSignedIn(), planners);
  const isOpen = round.allowedSteps.some(({ step }) => step === 'release' || step === 'depart');
  const beside = (
    <>
      <Suspense>{canPlan && isOpen ? <Checks id={round.id} /> : null}</Suspense>
      <h2>{say('map')}</h2>
      <RoundMap round={round} />
    </>
  );
  if (round.allowedSteps.some(({ step }) => step === 'change'))
    return (
      <Suspense fallback={<Loading />}>
        <Planner round={round}>{beside}</Planner>
      </Suspense>
    );
  return (
    <>
      <Suspense fallback={<Loading />}>
        <Stops round={round} />
      </Suspense>
      <div className="beside">
        <section>{beside}</section>
      </div>
    </>
  );
}

const stopTones = { visited: 'good', noShow: 'bad' } as const;

export function RoundMap({ round: { stops, depot } }: { readonly round: Round }) {
  return (
    <StopMap
      withRoute
      depot={depot}
      stops={stops
        .filter(({ state }) => state !== 'dropped')
        .map(({ bookingId, position, enterpriseName, place, state }) => ({
          id: bookingId,
          mark: String(position),
          name: enterpriseName,
          place,
          ...(state === 'visited' || state === 'noShow' ? { tone: stopTones[state] } : {}),
        }))}
    />
  );
}
