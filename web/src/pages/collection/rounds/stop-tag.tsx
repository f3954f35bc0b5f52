import type { Schemas } from '../../../api/queries';
import { ToneTag } from '../../../desktop/show/state-tag';
import type { Tone } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { stopStateWords } from './rounds.words';

type State = Schemas['RoundStopView']['state'];

const tones: Readonly<Record<State, Tone>> = {
  pending: 'waiting',
  visited: 'good',
  noShow: 'bad',
  dropped: 'over',
};

export function StopTag({ state }: { readonly state: State }) {
  const word = useWords(stopStateWords);
  return <ToneTag tone={tones[state]}>{word(state)}</ToneTag>;
}
