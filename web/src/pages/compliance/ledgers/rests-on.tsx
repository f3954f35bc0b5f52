import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { instantToSecond } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { ledgerWords } from './ledgers.words';

interface RestsOnProps {
  readonly restsOn: Schemas['RestsOnView'] | null;
}

/** The last leaf of the audit trail that the figures know of, and the address that gives them again at any time. */
export function RestsOn({ restsOn }: RestsOnProps) {
  const say = useWords(ledgerWords);
  const [search] = useSearchParams();
  if (restsOn === null) return null;
  const kept = new URLSearchParams(search);
  kept.set('leaf', String(restsOn.leaf));
  return (
    <p className="note">
      {say('restsOn', { leaf: restsOn.leaf, at: instantToSecond(restsOn.at) })}{' '}
      <Link to={`?${kept.toString()}`}>{say('sameAgain')}</Link>
    </p>
  );
}
