import type { Schemas } from '../../api/queries';
import { useWords } from '../../words/words';
import { kindKey, weighbridgeWords } from './weighbridge.words';

type Of = Pick<Schemas['WeighingView'], 'manifestLineId' | 'wasteName' | 'kind' | 'part'>;

/** What a reading is of: the vehicle, or a waste; `numberOf` says which line of the sheet that is, where there is one. */
export function useWhat(numberOf?: (lineId: string) => number | undefined): (reading: Of) => string {
  const say = useWords(weighbridgeWords);
  return ({ manifestLineId, wasteName, kind, part }) => {
    const word = say(kindKey[kind]);
    if (manifestLineId === null) return say('whole', { kind: word });
    const number = numberOf?.(manifestLineId);
    const line = number === undefined ? (wasteName ?? '') : `${say('line')} ${number}`;
    return `${line} ${word}${part > 1 ? say('ofPart', { part }) : ''}`;
  };
}
