import type { Operation } from '../../offline/offline.types';
import type { ShownStop } from '../../offline/round-progress';
import { kilograms } from '../../shared/format';
import { useText, useWords } from '../../words/words';
import { Card, Note, Pairs, Tag } from '../shared/card';
import { DriverScreen, WithStop } from './driver-screen';
import { driverWords, syncWords } from './driver.words';
import { RecordList } from './record-list';
import { toneOf } from './round-section';
import { hasNext, MoreAtStop, NextAtStop } from './stop-actions';
import { StopPhotos } from './stop-photos';
import { StopPlace } from './stop-place';
import type { AtStop, Kept } from './use-rounds';
import { useSubject } from './use-subject';

/** One firm to call at: where, whom, what, and the next thing to do there. */
export default function StopPage() {
  const say = useWords(driverWords);
  return <WithStop title={say('stops')}>{(at, kept) => <Stop {...at} kept={kept} />}</WithStop>;
}

function Stop({ round, at, kept }: AtStop & { readonly kept: Kept }) {
  return (
    <DriverScreen
      title={at.stop.enterpriseName}
      back="/m/driver"
      kept={kept}
      foot={hasNext({ round, at }) ? <NextAtStop round={round} at={at} /> : undefined}
    >
      <Conflicts at={at} kept={kept} />
      <StopPlace at={at} />
      <Contents at={at} />
      <StopPhotos round={round} at={at} kept={kept} />
      <MoreAtStop round={round} at={at} />
      <RecordsHere operations={recordedAt(at, kept.operations, round.packet.id)} kept={kept} />
    </DriverScreen>
  );
}

const recordedAt = ({ stop }: ShownStop, operations: readonly Operation[], packetId: string): Operation[] =>
  operations.filter(
    (one) =>
      one.packetId === packetId &&
      (stop.bookings.some(({ bookingId }) => bookingId === one.content.bookingId) ||
        (one.content.manifestId !== undefined && one.content.manifestId === stop.manifest?.manifestId)),
  );

function RecordsHere({ operations, kept }: { readonly operations: readonly Operation[]; readonly kept: Kept }) {
  const say = useWords(driverWords);
  if (operations.length === 0) return null;
  return (
    <>
      <h2>{say('recordsHere')}</h2>
      <RecordList operations={operations} kept={kept} />
    </>
  );
}

function Conflicts({ at, kept }: { readonly at: ShownStop; readonly kept: Kept }) {
  const say = useWords(driverWords);
  const kind = useWords(syncWords);
  const subject = useSubject(kept);
  const text = useText();
  if (at.conflicts.length === 0) return null;
  return (
    <Note tone="danger">
      <div role="alert">
        {at.conflicts.map((one) => (
          <p key={one.operationId}>
            {say('conflictHere', { what: `${kind(one.kind)} ${subject(one)}`.trim(), reason: text(one.message) })}
          </p>
        ))}
      </div>
    </Note>
  );
}

function Contents({ at }: { readonly at: ShownStop }) {
  const say = useWords(driverWords);
  const { manifest, containers } = at.stop;
  if (manifest === null) return <Note tone="warn">{say('noManifest')}</Note>;
  const isBeforeLoading = at.progress === 'open' || at.progress === 'arrived';
  return (
    <>
      <div className="m-row">
        <h2>{say('contents')}</h2>
        <Tag tone={toneOf(at)}>{say(at.progress)}</Tag>
      </div>
      {isBeforeLoading && !manifest.mayLoad ? <Note tone="warn">{say('mayNotLoad')}</Note> : null}
      <Card>
        <Pairs
          rows={[[say('manifestNo'), manifest.officialNumber ?? `${say('awaitsNumber')} (${manifest.internalNumber})`]]}
        />
        <Pairs
          rows={[
            ...manifest.lines.map(
              ({ wasteCode, name, plannedGrams, plannedPackages }) =>
                [
                  `${name} ${wasteCode}`,
                  say('massAndPackages', { kg: kilograms(plannedGrams), count: plannedPackages }),
                ] as const,
            ),
          ]}
        />
        {containers.length > 0 ? <p>{say('readyPackages', { count: containers.length })}</p> : null}
      </Card>
    </>
  );
}
