import { useRef, useState } from 'react';
import { kilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import { lineTarget, neighbour, nextTarget } from './targets';
import type { Kind, Target } from './targets';
import { useKeys } from './use-keys';
import { namedLines } from './use-load';
import type { Load } from './use-load';
import type { TakenReading } from './use-reading';
import { useWeighing } from './use-weighing';
import { kindKey, weighbridgeWords } from './weighbridge.words';

const kindCycle: Readonly<Record<Kind, Kind>> = { net: 'gross', gross: 'tare', tare: 'net' };

/** What is aimed at, what the keys do, and what was done last. */
export function useBoard(load: Load, back: () => void) {
  const say = useWords(weighbridgeWords);
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Target | null>(null);
  const [told, setTold] = useState('');
  const [help, setHelp] = useState(false);
  const { weigh, arrive, handIn } = useWeighing(load);
  const { deliveries, onTheRoad } = load;
  const lines = namedLines(load);
  const target = chosen ?? nextTarget(deliveries);
  const what = useTargetWords(target, lines);
  const aim = (next: Target | null) => {
    setChosen(next);
    field.current?.focus();
  };
  const lineId = target?.of === 'line' ? target.lineId : null;
  const turn = (by: 1 | -1) => {
    const next = neighbour(deliveries, lineId, by);
    if (next !== null) aim(lineTarget(deliveries, next));
  };
  const take = async (reading: TakenReading): Promise<boolean> => {
    const manifestId = deliveries.find(({ state }) => state === 'arrived')?.manifestId;
    if (target === null || manifestId === undefined || what === null) return false;
    try {
      await weigh.mutateAsync({ ...reading, target, manifestId });
    } catch {
      // Why it was refused stands above the field.
      return false;
    }
    setTold(say(reading.reason === null ? 'taken' : 'takenManual', { what, mass: kilograms(reading.grams) }));
    aim(null);
    return true;
  };
  const isHere = onTheRoad.length === 0;
  const register = () => {
    if (!isHere && !arrive.isPending) arrive.mutate({}, { onSuccess: (count) => setTold(say('arrived', { count })) });
  };
  const submit = () => {
    if (!handIn.isPending) handIn.mutate({}, { onSuccess: (count) => setTold(say('handedIn', { count })) });
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
    told,
    isHelping: help,
    isHere,
    keys,
    take,
    isBusy: weigh.isPending,
    error: weigh.error ?? arrive.error ?? handIn.error,
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
