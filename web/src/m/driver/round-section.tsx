import { Button } from 'antd-mobile';
import { Link } from 'react-router';
import type { NewOperation } from '../../offline/offline.types';
import { isOver, onVehicle } from '../../offline/round-progress';
import type { ShownRound, ShownStop } from '../../offline/round-progress';
import { timeWindow } from '../../shared/format';
import { useStateWord } from '../../words/states';
import { useWords } from '../../words/words';
import { Card, Pairs, Tag } from '../shared/card';
import type { Tone } from '../shared/card';
import { driverWords } from './driver.words';
import { stopPath, useRecord } from './use-rounds';

export const toneOf = ({ progress, conflicts }: ShownStop): Tone => {
  if (conflicts.length > 0) return 'danger';
  if (progress === 'arrived' || progress === 'handedOver') return 'warn';
  return progress === 'loaded' || progress === 'left' || progress === 'delivered' ? 'good' : 'plain';
};

/** One round: its vehicle, its next step and its stops in the order of driving. */
export function RoundSection({ round }: { readonly round: ShownRound }) {
  const say = useWords(driverWords);
  const stateWord = useStateWord('round');
  const { packet, progress, stops } = round;
  const done = stops.filter(isOver).length;
  return (
    <section aria-labelledby={packet.id}>
      <Card>
        <div className="m-row">
          <h2 id={packet.id}>{say('round', { number: packet.roundNumber })}</h2>
          <Tag tone={progress === 'completed' ? 'good' : 'plain'}>{stateWord(progress)}</Tag>
        </div>
        <Pairs
          rows={[
            [say('day'), packet.day],
            [say('plate'), packet.plate],
            [say('escort'), packet.escortName],
          ]}
        />
        <p>{say('stopsDone', { done, all: stops.length })}</p>
        <RoundSteps round={round} />
      </Card>
      <ol className="m-list driver-stops" aria-label={say('stops')}>
        {stops.map((one) => (
          <li key={one.stop.enterpriseId}>
            <StopCard round={round} one={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StopCard({ round, one }: { readonly round: ShownRound; readonly one: ShownStop }) {
  const say = useWords(driverWords);
  const { stop, position, progress, conflicts } = one;
  const [first] = stop.bookings;
  return (
    <Link className="m-card" to={stopPath(round.packet, stop.enterpriseId)}>
      <span className="m-row">
        <strong>
          <span className="driver-place">{position}</span>
          {stop.enterpriseName}
        </strong>
        <Tag tone={toneOf(one)}>{say(conflicts.length > 0 ? 'hasConflict' : progress)}</Tag>
      </span>
      <span className="m-weak">
        {stop.address}
        <br />
        {first === undefined ? null : timeWindow(first.windowFrom, first.windowTo)}
      </span>
    </Link>
  );
}

/** What comes next for the round as a whole. What the server would refuse is not asked for here: it says so itself. */
function RoundSteps({ round }: { readonly round: ShownRound }) {
  const say = useWords(driverWords);
  const act = useRecord(round.packet);
  if (round.progress === 'completed') return <p>{say('completed')}</p>;
  if (round.progress === 'released')
    return (
      <Button block color="primary" onClick={() => void act([{ kind: 'departRound', content: {} }])}>
        {say('depart')}
      </Button>
    );
  return <EndOfRound round={round} act={act} />;
}

function EndOfRound(props: {
  readonly round: ShownRound;
  readonly act: (wanted: readonly NewOperation[]) => Promise<void>;
}) {
  const say = useWords(driverWords);
  const { stops } = props.round;
  const left = stops.filter((one) => !isOver(one)).length;
  const loaded = onVehicle(stops);
  const arrivals = loaded.flatMap(({ progress, stop }) =>
    progress === 'left'
      ? [{ kind: 'arriveAtFacility', content: { manifestId: stop.manifest!.manifestId } } as const]
      : [],
  );
  const whyNot =
    left > 0
      ? say('stopsLeft', { count: left })
      : loaded.length > 0
        ? say('stillOnVehicle', { count: loaded.length })
        : null;
  return (
    <div className="driver-actions">
      {arrivals.length > 0 ? (
        <Button
          block
          {...(left === 0 ? { color: 'primary' } : { fill: 'outline' })}
          onClick={() => void props.act(arrivals)}
        >
          {say('arriveAtFacility')}
        </Button>
      ) : null}
      <Button
        block
        {...(whyNot === null ? { color: 'primary' } : { fill: 'outline' })}
        aria-disabled={whyNot !== null}
        onClick={() => (whyNot === null ? void props.act([{ kind: 'completeRound', content: {} }]) : undefined)}
      >
        {say('complete')}
      </Button>
      {whyNot === null ? null : <p className="m-weak">{whyNot}</p>}
    </div>
  );
}
