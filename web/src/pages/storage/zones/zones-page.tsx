import { Nothing, Refused } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import { PageHead } from '../../../desktop/record/page-head';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { manager } from '../../roles';
import { useZoneFigures } from './use-zone-figures';
import { newZone } from './zone-form';
import { ZoneRoom } from './zone-room';
import './zones.css';
import { zoneWords } from './zones.words';

const hazards = ['R', 'I', 'C', 'T', 'In'] as const;

/** 库位图: every zone as a room, coloured by its main hazard, with fill, bund and age. */
export default function ZonesPage() {
  const say = useWords(zoneWords);
  const isManager = hasAnyRole(useSignedIn(), manager);
  const { zones, figures, error } = useZoneFigures();
  return (
    <>
      <PageHead title={say('title')} tools={isManager ? <AskButton label={say('add')} action={newZone} /> : null} />
      <Legend />
      {error === null ? null : <Refused error={error} again={() => void zones.refetch()} />}
      {figures.length === 0 && !zones.isPending ? <Nothing text={say('empty')} /> : null}
      <div className="zone-plan">
        {figures.map((one) => (
          <ZoneRoom key={one.zone.id} figures={one} />
        ))}
      </div>
    </>
  );
}

function Legend() {
  const say = useWords(zoneWords);
  const hazard = useCode('hazard');
  return (
    <ul className="zone-legend" aria-label={say('legend')}>
      {hazards.map((code) => (
        <li key={code}>
          <span className={`zone-swatch hazard-${code}`} aria-hidden="true" /> {hazard(code)} {code}
        </li>
      ))}
    </ul>
  );
}
