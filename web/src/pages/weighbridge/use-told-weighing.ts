import { useState } from 'react';
import { kilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import type { Target } from './targets';
import type { Load, NamedLine } from './use-load';
import type { TakenReading } from './use-reading';
import { useWeighing } from './use-weighing';
import { weighbridgeWords } from './weighbridge.words';

/** The writes of the board, with what was done last in words, or why it was refused; never both. */
export function useToldWeighing(load: Load, lines: readonly NamedLine[]) {
  const say = useWords(weighbridgeWords);
  const [told, setTold] = useState('');
  const { weigh, arrive, handIn } = useWeighing(load);
  const forgetRefusal = () => {
    for (const write of [weigh, arrive, handIn]) if (write.isError) write.reset();
  };
  const begin = () => {
    setTold('');
    forgetRefusal();
  };
  /** Answers whether it was taken. */
  const take = async (reading: TakenReading, target: Target, what: string): Promise<boolean> => {
    const manifestId = load.deliveries.find(({ state }) => state === 'arrived')?.manifestId;
    if (manifestId === undefined) return false;
    begin();
    try {
      await weigh.mutateAsync({ ...reading, target, manifestId });
    } catch {
      // Why it was refused stands below the field.
      return false;
    }
    setTold(say(reading.reason === null ? 'taken' : 'takenManual', { what, mass: kilograms(reading.grams) }));
    return true;
  };
  const register = () => {
    if (load.onTheRoad.length === 0 || arrive.isPending) return;
    begin();
    arrive.mutate({}, { onSuccess: (count) => setTold(say('arrived', { count })) });
  };
  const submit = () => {
    if (handIn.isPending) return;
    begin();
    const rest = lines.filter(({ line }) => line.measuredGrams === null).length;
    const word = rest === 0 ? 'handedIn' : 'handedInPart';
    handIn.mutate({}, { onSuccess: (count) => setTold(say(word, { count, rest })) });
  };
  const error = weigh.error ?? arrive.error ?? handIn.error;
  return { told, error, isBusy: weigh.isPending, forgetRefusal, take, register, submit };
}
