import { Link } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { Facts } from '../../../desktop/record/record-page';
import { DueDay, Kilograms } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useCode } from '../../../words/codes';
import { useListed, useText, useWords } from '../../../words/words';
import { putAwayWords } from './put-away.words';

/** What the scanned label is, and what its reader does next. */
export function ScannedContainer({ scan }: { readonly scan: Schemas['ScanView'] }) {
  const say = useWords(putAwayWords);
  const text = useText();
  const listed = useListed();
  const form = useCode('form');
  const hazard = useCode('hazard');
  const packaging = useCode('packaging');
  return (
    <Facts
      title={<Link to={`/containers/${scan.id}`}>{scan.code}</Link>}
      facts={[
        { label: say('waste'), value: `${scan.name} ${scan.wasteCode}` },
        { label: say('mass'), value: <Kilograms grams={scan.grams} /> },
        { label: say('state'), value: <StateDot noun="container" state={scan.state} /> },
        { label: say('enterprise'), value: scan.enterpriseName ?? '—' },
        { label: say('form'), value: `${form(scan.form)} ${packaging(scan.packaging)}` },
        { label: say('hazards'), value: listed(scan.hazards.map(hazard)) },
        { label: say('due'), value: <DueDay day={scan.dueOn} /> },
        ...(scan.zoneName === null ? [] : [{ label: say('zone'), value: `${scan.zoneName} ${scan.spot ?? ''}` }]),
        { label: say('next'), value: text(scan.next), wide: true },
      ]}
    />
  );
}
