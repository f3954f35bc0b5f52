import { Card } from '../../../desktop/show/card';
import { Link } from 'react-router';
import { clockTime, timeWindow } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { RoundMap } from '../rounds/round-map';
import { StopTag } from '../rounds/stop-tag';
import { minutesLate, onTrip, unscanned } from './lateness';
import type { OnTheRoad } from './road-page';
import { roadWords } from './road.words';

/** One vehicle: how far it is, where it goes next, and what is not as it should be. */
export function RoadCard({ round, manifests }: OnTheRoad) {
  const say = useWords(roadWords);
  const { id, number, vehicle, driver, departedAt } = round;
  const stops = onTrip(round.stops);
  const done = stops.filter(({ state }) => state !== 'pending').length;
  const next = stops.find(({ state }) => state === 'pending');
  return (
    <Card
      title={
        <h2>
          <Link to={`/rounds/${id}`}>{say('vehicle', { number, plate: vehicle.plate })}</Link>
        </h2>
      }
      extra={departedAt === null ? null : say('departed', { at: clockTime(departedAt) })}
    >
      <p>
        {driver.name} {driver.phone} · {say('progress', { done, all: stops.length })}
        <br />
        {next === undefined
          ? say('allDone')
          : say('next', { name: next.enterpriseName, window: timeWindow(next.windowFrom, next.windowTo) })}
      </p>
      <Alarms round={round} manifests={manifests} />
      <ol className="plain-list">
        {stops.map((stop) => (
          <li key={stop.bookingId}>
            {say('stop', { position: stop.position, name: stop.enterpriseName })} <StopTag state={stop.state} />
          </li>
        ))}
      </ol>
      <RoundMap round={round} />
    </Card>
  );
}

function Alarms({ round, manifests }: OnTheRoad) {
  const say = useWords(roadWords);
  const nowMs = Date.now();
  const late = round.stops
    .map((stop) => ({ name: stop.enterpriseName, minutes: minutesLate(stop, nowMs) }))
    .filter(({ minutes }) => minutes > 0);
  const missed = manifests
    .map((row) => ({ id: row.id, number: row.officialNumber ?? row.internalNumber, count: unscanned(row) }))
    .filter(({ count }) => count > 0);
  return (
    <ul className="plain-list">
      {late.map((one) => (
        <li key={one.name} className="note-bad">
          {say('lateStop', one)}
        </li>
      ))}
      {missed.map(({ id, ...one }) => (
        <li key={id}>
          <Link to={`/manifests/${id}`} className="note-warn">
            {say('unscannedOf', one)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
