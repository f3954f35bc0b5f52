import type { Schemas } from '../api/queries';
import { useWords } from '../words/words';
import { getsNumber } from './gets-number';
import { numberWords } from './official-number.words';

type Numbered = Pick<Schemas['ManifestRowView'], 'officialNumber' | 'kind' | 'state'>;

/** A manifest's number, or whether one is still to come. */
export function useOfficialNumber(): (manifest: Numbered) => string {
  const say = useWords(numberWords);
  return (manifest) => manifest.officialNumber ?? say(getsNumber(manifest) ? 'awaiting' : 'none');
}
