import { Button } from 'antd-mobile';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { isTooDense, massTyped, volumeTyped, withLoad } from '../../offline/hand-over-draft';
import type { HandOverDraft, Packet, PacketLine } from '../../offline/offline.types';
import { useWords } from '../../words/words';
import { MassField, TextField } from '../shared/fields';
import { Sheet } from '../shared/sheet';
import { handOverWords } from './driver.words';
import { QrCode } from '../shared/qr-code';
import { useRecord } from './use-rounds';

interface Props {
  /** Null: closed. */
  readonly labelling: { readonly line: PacketLine; readonly code: string } | null;
  readonly packet: Packet;
  readonly manifestId: string;
  readonly close: () => void;
  readonly change: (change: (before: HandOverDraft) => HandOverDraft) => Promise<void>;
}

/** 即打码: a package gets its label on the spot, under a code that was reserved for it (HJ 1276-2022). */
export function LabelSheet({ labelling, packet, manifestId, close, change }: Props) {
  const say = useWords(handOverWords);
  const record = useRecord(packet);
  const [mass, setMass] = useState('');
  const [volume, setVolume] = useState('');
  const [tried, setTried] = useState(false);
  const grams = massTyped(mass);
  const volumeMillilitres = volumeTyped(volume);
  const tooDense = Boolean(grams && volumeMillilitres && isTooDense(grams, volumeMillilitres, packet.tolerances));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (labelling === null || !grams || !volumeMillilitres || tooDense) return;
    const {
      code,
      line: { line },
    } = labelling;
    await record([{ kind: 'labelContainer', content: { manifestId, line, code, grams, volumeMillilitres } }]);
    await change((before) => withLoad(before, { code, line, grams }));
    close();
  };
  const massError = !grams ? say('massNeeded') : tooDense ? say('tooDense') : undefined;
  return (
    <Sheet open={labelling !== null} title={say('labelHere')} onClose={close}>
      {labelling === null ? null : (
        <form className="driver-actions" onSubmit={(event) => void submit(event)} noValidate>
          <p>{say('labelHelp')}</p>
          <QrCode text={labelling.code} label={say('labelQr', { code: labelling.code })} />
          <p>
            {say('labelCode')}: <span className="driver-code">{labelling.code}</span>
          </p>
          <MassField
            label={say('mass')}
            value={mass}
            onChange={setMass}
            error={tried ? massError : undefined}
            required
          />
          <TextField
            label={say('volume')}
            value={volume}
            onChange={setVolume}
            inputMode="decimal"
            unit={say('litres')}
            error={tried && !volumeMillilitres ? say('volumeNeeded') : undefined}
            required
          />
          <Button block color="primary" type="submit">
            {say('confirm')}
          </Button>
        </form>
      )}
    </Sheet>
  );
}
