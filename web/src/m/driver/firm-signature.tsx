import { useState } from 'react';
import { isSeal, sealedText } from '../../offline/hand-over-seal';
import { Scanner } from '../../shared/scan/scanner';
import { useWords } from '../../words/words';
import { Card, Note } from '../shared/card';
import { signWords } from './driver.words';
import { QrCode } from '../shared/qr-code';
import { useRecord } from './use-rounds';
import type { AtStop, Kept } from './use-rounds';

/**
 * The firm signs on a device of its own, never on the driver's (部令23号 第13条): online once this device has uploaded, or
 * offline with a key that it fetched before.
 */
export function FirmSignature({ round, at, kept }: AtStop & { readonly kept: Kept }) {
  const say = useWords(signWords);
  const { manifest } = at.stop;
  const isUploaded = kept.operations.some(
    ({ kind, content, outcome }) =>
      kind === 'handOver' && content.manifestId === manifest?.manifestId && outcome === 'applied',
  );
  return (
    <>
      <Note>
        <p role="status">{say('driverSigned')}</p>
      </Note>
      <Card>
        <h3>{say('online')}</h3>
        <p>{say(isUploaded ? 'onlineHelp' : 'onlineWaits')}</p>
      </Card>
      <Card>
        <h3>{say('offline')}</h3>
        <p>{say('offlineHelp')}</p>
        {manifest === null || at.handedOver === null ? null : (
          <QrCode text={sealedText(manifest, at.handedOver)} label={say('contentsQr')} tooLong={say('tooLong')} />
        )}
        <TakeSeal round={round} at={at} />
      </Card>
    </>
  );
}

function TakeSeal({ round, at }: AtStop) {
  const say = useWords(signWords);
  const record = useRecord(round.packet);
  const [wrong, setWrong] = useState(false);
  const take = (scanned: string) => {
    const seal = scanned.trim().toLowerCase();
    setWrong(!isSeal(seal));
    if (!isSeal(seal)) return;
    void record([{ kind: 'enterpriseSign', content: { manifestId: at.stop.manifest!.manifestId, seal } }]);
  };
  return (
    <>
      <Scanner onCode={take} label={say('scanSeal')} />
      {wrong ? (
        <Note tone="danger">
          <p role="alert">{say('notASeal')}</p>
        </Note>
      ) : null}
    </>
  );
}
