import { Button } from 'antd-mobile';
import { useState } from 'react';
import type { Operation } from '../../offline/offline.types';
import { takeBack } from '../../offline/operation-store';
import { offlineChanged, useSyncState } from '../../offline/sync';
import { keepsFrom } from '../../offline/taking-back';
import type { Keeps } from '../../offline/taking-back';
import { instantToSecond } from '../../shared/format';
import { useWords } from '../../words/words';
import { Sheet } from '../shared/sheet';
import { syncWords } from './driver.words';
import type { Kept } from './use-rounds';

interface Props {
  readonly operation: Operation;
  readonly kept: Kept;
}

/** Removes what was recorded by mistake and has not been sent; else says why it stays. */
export function TakeBack({ operation, kept }: Props) {
  const say = useWords(syncWords);
  const { busy } = useSyncState();
  const [asking, setAsking] = useState(false);
  const { packetId, sequence, kind } = operation;
  const stops = kept.rounds.find(({ packet }) => packet.id === packetId)?.packet.stops;
  const keeps = keepsFrom(
    kept.operations.filter((one) => one.packetId === packetId),
    operation,
    stops,
  );
  if (keeps !== null && !asking) return busy ? null : <WhyKept keeps={keeps} />;
  const what = say(kind);
  return (
    <>
      <Button
        size="small"
        fill="outline"
        aria-label={say('takeBackOf', { sequence, what })}
        onClick={() => setAsking(true)}
      >
        {say('takeBack')}
      </Button>
      <Sheet open={asking} title={say('takeBackOf', { sequence, what })} onClose={() => setAsking(false)}>
        <div className="driver-actions">
          <p>{say('takeBackLoses', { what, sequence, time: instantToSecond(operation.deviceAt) })}</p>
          <p>{say('takeBackPhotos')}</p>
          {keeps === null ? (
            <Button block color="danger" onClick={() => void takeBack(operation, stops).then(offlineChanged)}>
              {say('takeBack')}
            </Button>
          ) : (
            <p role="alert">{say('takeBackTooLate')}</p>
          )}
        </div>
      </Sheet>
    </>
  );
}

const words = { tried: 'keptTried', ofFirm: 'keptOfFirm', restedOn: 'keptRestedOn' } as const;

function WhyKept({ keeps }: { readonly keeps: Keeps }) {
  const say = useWords(syncWords);
  const sequence = keeps.because === 'restedOn' ? keeps.by.sequence : '';
  return <p className="m-weak">{say(words[keeps.because], { sequence })}</p>;
}
