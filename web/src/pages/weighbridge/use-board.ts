import { useRef, useState } from 'react';
import { useWords } from '../../words/words';
import { lineTarget, neighbour, nextTarget } from './targets';
import type { Kind, Target } from './targets';
import { useKeys } from './use-keys';
import { namedLines } from './use-load';
import type { Load } from './use-load';
import type { TakenReading } from './use-reading';
import { useToldWeighing } from './use-told-weighing';
import { kindKey, weighbridgeWords } from './weighbridge.words';

const kindCycle: Readonly<Record<Kind, Kind>> = { net: 'gross', gross: 'tare', tare: 'net' };

/** What is aimed at, what the keys do, and what was done last. */
export function useBoard(load: Load, back: () => void) {
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Target | null>(null);
  const [help, setHelp] = useState(false);
  const { deliveries } = load;
  const lines = namedLines(load);
  const { take: weigh, register, submit, ...written } = useToldWeighing(load, lines);
  const target = chosen ?? nextTarget(deliveries);
  const what = useTargetWords(target, lines);
  const aim = (next: Target | null) => {
    written.forgetRefusal();
    setChosen(next);
    field.current?.focus();
  };
  const lineId = target?.of === 'line' ? target.lineId : null;
  const turn = (by: 1 | -1) => {
    const next = neighbour(deliveries, lineId, by);
    if (next !== null) aim(lineTarget(deliveries, next));
  };
  const take = async (reading: TakenReading): Promise<boolean> => {
    const isTaken = target !== null && what !== null && (await weigh(reading, target, what));
    if (isTaken) aim(null);
    return isTaken;
  };
  const keys = {
    F1: () => setHelp(!help),
    F2: () => aim({ of: 'load', kind: 'gross' }),
    F3: register,
    F4: () => aim({ of: 'load', kind: 'tare' }),
    F6: () => turn(1),
    F7: () => {
      if (target?.of === 'line') aim(lineTarget(deliveries, target.lineId, kindCycle[target.kind]));
    },
    F8: submit,
    F9: () => window.print(),
    ArrowDown: () => turn(1),
    ArrowUp: () => turn(-1),
    Escape: back,
  };
  useKeys(keys);
  return {
    field,
    lines,
    target,
    what,
    isHelping: help,
    isHere: load.onTheRoad.length === 0,
    keys,
    take,
    ...written,
    leave: () => (chosen === null ? back() : aim(null)),
  };
}

function useTargetWords(target: Target | null, lines: ReturnType<typeof namedLines>): string | null {
  const say = useWords(weighbridgeWords);
  if (target === null) return null;
  const kind = say(kindKey[target.kind]);
  if (target.of === 'load') return say('whole', { kind });
  const found = lines.find(({ line }) => line.lineId === target.lineId);
  const part = target.part > 1 ? say('ofPart', { part: target.part }) : '';
  return say('ofLine', { number: found?.number ?? '', name: found?.line.name ?? '', kind }) + part;
}
