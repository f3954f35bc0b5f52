import { Button } from 'antd-mobile';
import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { missingOf, readScan, sumsOf, withLoad } from '../../offline/hand-over-draft';
import type { Scanned } from '../../offline/hand-over-draft';
import type { PacketLine } from '../../offline/offline.types';
import { kilograms } from '../../shared/format';
import { Scanner } from '../../shared/scan/scanner';
import { useWords } from '../../words/words';
import type { Say } from '../../words/words';
import { Note } from '../shared/card';
import { DriverScreen, WithStop } from './driver-screen';
import { handOverWords } from './driver.words';
import { LabelSheet } from './label-sheet';
import { LineCard } from './line-card';
import { MissingPackages } from './missing-packages';
import { StopPhotos } from './stop-photos';
import { useHandOverDraft } from './use-hand-over-draft';
import { stopPath } from './use-rounds';
import type { AtStop, Kept } from './use-rounds';

/** Package after package: scanned, weighed, compared with what was planned. */
export default function HandOverPage() {
  const say = useWords(handOverWords);
  return <WithStop title={say('title')}>{(at, kept) => <HandOver {...at} kept={kept} />}</WithStop>;
}

interface Labelling {
  readonly line: PacketLine;
  readonly code: string;
}

function HandOver({ round, at, kept }: AtStop & { readonly kept: Kept }) {
  const say = useWords(handOverWords);
  const { stop } = at;
  const lines = stop.manifest?.lines ?? [];
  const [draft, change] = useHandOverDraft(round.packet.id, stop.enterpriseId);
  const [last, setLast] = useState<Scanned | null>(null);
  const [labelling, setLabelling] = useState<Labelling | null>(null);
  const scan = (text: string) => {
    const scanned = readScan(stop, draft, text);
    setLast(scanned);
    if (scanned.found === 'listed') {
      const { code, line, grams } = scanned;
      void change((before) => withLoad(before, { code, line, grams }));
    }
    if (scanned.found === 'reserved') label(scanned.line, scanned.code);
  };
  const label = (position: number, code: string) => {
    const line = lines.find((one) => one.line === position);
    if (line !== undefined) setLabelling({ line, code });
  };
  // Signed already, or not to be loaded: the stop says what holds.
  if (at.progress !== 'arrived' || stop.manifest?.mayLoad !== true)
    return <Navigate to={stopPath(round.packet, stop.enterpriseId)} replace />;
  return (
    <DriverScreen
      title={say('title')}
      back={stopPath(round.packet, stop.enterpriseId)}
      kept={kept}
      foot={<Review at={at} round={round} />}
    >
      <h2>{stop.enterpriseName}</h2>
      <Scanner onCode={scan} label={say('scanPackage')} />
      <Result scanned={last} lines={lines} />
      {sumsOf(lines, draft).map((sum) => (
        <LineCard
          key={sum.line.line}
          sum={sum}
          packet={round.packet}
          stop={stop}
          change={change}
          label={(code) => label(sum.line.line, code)}
        />
      ))}
      <MissingPackages containers={missingOf(stop, draft)} />
      <StopPhotos round={round} at={at} kept={kept} />
      <LabelSheet
        key={labelling?.code ?? ''}
        labelling={labelling}
        packet={round.packet}
        manifestId={stop.manifest.manifestId}
        close={() => setLabelling(null)}
        change={change}
      />
    </DriverScreen>
  );
}

function sentence(say: Say<typeof handOverWords>, scanned: Scanned, lines: readonly PacketLine[]): string {
  const { found, code } = scanned;
  if (found === 'listed') {
    const name = lines.find(({ line }) => line === scanned.line)?.name ?? '';
    return say('ok', { name, kg: kilograms(scanned.grams) });
  }
  if (found === 'otherWaste') return say('otherWaste', { code, waste: scanned.wasteCode });
  return found === 'repeated' || found === 'unknown' ? say(found, { code }) : '';
}

/** What the last scan was: read out at once, in words and not in colour alone. */
function Result({ scanned, lines }: { readonly scanned: Scanned | null; readonly lines: readonly PacketLine[] }) {
  const say = useWords(handOverWords);
  if (scanned === null || scanned.found === 'reserved') return null;
  const isFine = scanned.found === 'listed';
  return (
    <Note tone={isFine ? 'plain' : scanned.found === 'repeated' ? 'warn' : 'danger'}>
      <p role={isFine ? 'status' : 'alert'}>{sentence(say, scanned, lines)}</p>
    </Note>
  );
}

function Review({ at, round }: AtStop) {
  const say = useWords(handOverWords);
  const navigate = useNavigate();
  return (
    <Button block color="primary" onClick={() => void navigate(stopPath(round.packet, at.stop.enterpriseId, 'sign'))}>
      {say('review')}
    </Button>
  );
}
