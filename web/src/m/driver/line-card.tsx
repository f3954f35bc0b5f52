import { Button } from 'antd-mobile';
import { useState } from 'react';
import { isBeyondTolerance } from '../../offline/hand-over-draft';
import type { LineSum } from '../../offline/hand-over-draft';
import type { DraftLoad, HandOverDraft, Packet, PacketStop } from '../../offline/offline.types';
import { kilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import { Card, Pairs } from '../shared/card';
import { CountSheet } from './count-sheet';
import { Difference } from './difference';
import { driverWords, handOverWords } from './driver.words';
import { WeighSheet } from './weigh-sheet';

interface Props {
  readonly sum: LineSum;
  readonly packet: Packet;
  readonly stop: PacketStop;
  readonly change: (change: (before: HandOverDraft) => HandOverDraft) => Promise<void>;
  /** Labels a package under this code. */
  readonly label: (code: string) => void;
}

/** One line of the form: planned, handed over, and its packages. */
export function LineCard({ sum, packet, stop, change, label }: Props) {
  const say = useWords(driverWords);
  const own = useWords(handOverWords);
  const [counting, setCounting] = useState(false);
  const [weighing, setWeighing] = useState<DraftLoad | null>(null);
  const { line, loads, grams, packages, isCounted } = sum;
  const amount = (mass: number, count: number) => say('massAndPackages', { kg: kilograms(mass), count });
  return (
    <Card>
      <h2>
        {line.name} {line.wasteCode}
      </h2>
      <Pairs
        rows={[
          [say('planned'), amount(line.plannedGrams, line.plannedPackages)],
          [own(isCounted ? 'counted' : 'handedOver'), amount(grams, packages)],
          [own('difference'), <Difference key="difference" sum={sum} />],
        ]}
      />
      <ul className="m-list">
        {loads.map((load) => (
          <Load key={load.code} load={load} packet={packet} stop={stop} weigh={() => setWeighing(load)} />
        ))}
      </ul>
      <Ways sum={sum} label={label} count={() => setCounting(true)} />
      <CountSheet open={counting} sum={sum} close={() => setCounting(false)} change={change} />
      <WeighSheet key={weighing?.code ?? ''} load={weighing} close={() => setWeighing(null)} change={change} />
    </Card>
  );
}

/** For packages that carry no label yet. */
function Ways(props: { readonly sum: LineSum; readonly label: (code: string) => void; readonly count: () => void }) {
  const say = useWords(handOverWords);
  const { line, loads } = props.sum;
  const next = line.codes.find((code) => !loads.some((load) => load.code === code));
  return (
    <div className="driver-actions">
      {next === undefined ? (
        <p className="m-weak">{say('noCodes')}</p>
      ) : (
        <Button block fill="outline" onClick={() => props.label(next)}>
          {say('labelHere')}
        </Button>
      )}
      {loads.length > 0 ? null : (
        <Button block fill="outline" onClick={props.count}>
          {say('count')}
        </Button>
      )}
    </div>
  );
}

function Load(props: {
  readonly load: DraftLoad;
  readonly packet: Packet;
  readonly stop: PacketStop;
  readonly weigh: () => void;
}) {
  const say = useWords(handOverWords);
  const { load, packet, stop } = props;
  const labelled = stop.containers.find(({ code }) => code === load.code);
  const isOff = labelled !== undefined && isBeyondTolerance(labelled.grams, load.grams, packet.tolerances);
  return (
    <li className="driver-line">
      <span className="driver-code">{load.code}</span>
      <div className="m-row">
        <span className="number">{say('kilograms', { kg: kilograms(load.grams) })}</span>
        <Button size="small" fill="outline" aria-label={say('weighOf', { code: load.code })} onClick={props.weigh}>
          {say('weigh')}
        </Button>
      </div>
      {isOff ? (
        <p className="m-warn">
          {say('labelSays', { kg: kilograms(labelled.grams) })} · {say('beyond')}
        </p>
      ) : null}
    </li>
  );
}
