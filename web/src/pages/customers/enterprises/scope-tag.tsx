import type { Schemas } from '../../../api/queries';
import { ToneTag } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { enterpriseWords } from './enterprises.words';

type Firm = Schemas['EnterpriseSummaryView'];

const tones = { near: 'waiting', reached: 'bad' } as const;

/** How near the 10 t of a small generator. */
export function ScopeTag({ level }: { readonly level: Firm['scopeLevel'] }) {
  const say = useWords(enterpriseWords);
  // Most are inside: only what needs attention has a colour.
  if (level === 'inside') return <>{say('scope.inside')}</>;
  return <ToneTag tone={tones[level]}>{say(`scope.${level}`)}</ToneTag>;
}

export function Uscc({ firm }: { readonly firm: Pick<Firm, 'uscc' | 'usccCheck'> }) {
  const say = useWords(enterpriseWords);
  const { uscc, usccCheck } = firm;
  if (uscc === null) return <>—</>;
  return (
    <>
      <span className="number">{uscc}</span>{' '}
      {usccCheck === 'failed' ? <ToneTag tone="bad">{say('uscc.failed')}</ToneTag> : null}
      {usccCheck === 'passed' ? <span className="note">✓ {say('uscc.passed')}</span> : null}
    </>
  );
}
