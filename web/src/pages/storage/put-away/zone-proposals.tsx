import type { Schemas } from '../../../api/queries';
import { tonnes } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { putAwayWords } from './put-away.words';

type Proposal = Schemas['PutAwayProposalView'];

interface Props {
  readonly zones: readonly Proposal[];
  readonly chosen: string | undefined;
  readonly choose: (zoneId: string) => void;
}

/** Each open zone with the server's verdict, why it is proposed, and what speaks against it. */
export function ZoneProposals({ zones, chosen, choose }: Props) {
  const say = useWords(putAwayWords);
  const refused = zones.filter(({ verdict }) => verdict === 'refused');
  const isNone = refused.length === zones.length;
  if (zones.length === 0) return <p className="note-warn">{say('noProposals')}</p>;
  const choiceOf = (zone: Proposal) => (
    <ZoneChoice key={zone.zoneId} zone={zone} isChosen={zone.zoneId === chosen} choose={() => choose(zone.zoneId)} />
  );
  return (
    <fieldset className="proposals">
      <legend>{say('proposals')}</legend>
      {isNone ? <p className="note-warn">{say('noneFits')}</p> : null}
      {zones.filter(({ verdict }) => verdict !== 'refused').map(choiceOf)}
      {refused.length === 0 ? null : (
        <details open={isNone}>
          <summary>{say('refusedZones', { count: refused.length })}</summary>
          <div className="proposals">{refused.map(choiceOf)}</div>
        </details>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly zone: Proposal;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

const tones = { allowed: '', 'needs-override': 'note-warn', refused: 'note-bad' } as const;

function ZoneChoice({ zone, isChosen, choose }: ChoiceProps) {
  const say = useWords(putAwayWords);
  const text = useText();
  const { verdict, left } = zone;
  const places = left.places === null ? '' : say('placesLeft', { places: left.places });
  return (
    <label className="proposal">
      <input type="radio" name="zone" checked={isChosen} disabled={verdict === 'refused'} onChange={choose} />
      <span>
        <strong>{zone.zoneName}</strong> <span className={tones[verdict]}>{say(verdict)}</span>{' '}
        <span className="note">
          {say('roomLeft', { mass: tonnes(left.grams) })}
          {places} {text(zone.why?.text)}
        </span>
      </span>
      {zone.findings.length === 0 ? null : (
        <ul className="plain-list">
          {zone.findings.map((finding) => (
            <li key={finding.code + finding.text.zh}>
              {text(finding.text)} <span className="note">{say('source', { source: finding.source })}</span>
            </li>
          ))}
        </ul>
      )}
    </label>
  );
}
