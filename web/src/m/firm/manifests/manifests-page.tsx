import type { Schemas } from '../../../api/queries';
import { kilograms } from '../../../shared/format';
import { useOfficialNumber } from '../../../shared/official-number';
import { useStateWord } from '../../../words/states';
import { useWords } from '../../../words/words';
import { Pairs, RowLink, Tag } from '../../shared/card';
import type { Tone } from '../../shared/card';
import { Nothing } from '../../shared/page-states';
import { Pages } from '../../shared/pages';
import { Screen } from '../../shared/screen';
import { ShowField, useShown } from '../../shared/show-field';
import { signOfflineWords } from '../../sign-offline/sign-offline.words';
import { firmWords } from '../firm.words';
import { manifestsWords } from './manifests.words';

type Row = Schemas['ManifestRowView'];

export const toneOfManifest: Readonly<Record<Row['state'], Tone>> = {
  draft: 'warn',
  confirmed: 'plain',
  numbered: 'warn',
  loaded: 'good',
  inTransit: 'good',
  arrived: 'good',
  accepted: 'good',
  partlyAccepted: 'warn',
  refused: 'danger',
  closed: 'plain',
  voided: 'plain',
};

/** Where the enterprise may have the next signature; whether it has, each manifest says itself. */
const waiting = 'draft,numbered,inTransit';

/** A card a manifest; opening it shows the next legal step. */
export default function ManifestsPage() {
  const say = useWords(manifestsWords);
  const offline = useWords(signOfflineWords);
  const isAll = useShown('all');
  return (
    <Screen title={say('title')} back={false}>
      <ShowField label={say('show')} usual={say('mine')} other="all" otherLabel={say('all')} />
      <RowLink to="/m/sign-offline">{offline('title')}</RowLink>
      <Pages
        of="/api/v1/manifests"
        query={{ sort: '-createdAt', ...(isAll ? {} : { state: waiting }) }}
        keyOf={({ id }) => id}
        empty={<Nothing text={say(isAll ? 'empty' : 'emptyMine')} />}
      >
        {(manifest) => <ManifestCard manifest={manifest} />}
      </Pages>
    </Screen>
  );
}

export function ManifestCard({ manifest }: { readonly manifest: Row }) {
  const say = useWords(manifestsWords);
  const sayFirm = useWords(firmWords);
  const word = useStateWord('manifest');
  const officialNumber = useOfficialNumber();
  const mass = (grams: number | null) => (grams === null ? null : sayFirm('kg', { mass: kilograms(grams) }));
  return (
    <div className="m-card">
      <RowLink
        to={`/m/manifests/${manifest.id}`}
        extra={<Tag tone={toneOfManifest[manifest.state]}>{word(manifest.state)}</Tag>}
      >
        <strong>{officialNumber(manifest)}</strong>
        <br />
        <span className="m-weak">
          {manifest.internalNumber}
          {manifest.kind === 'return' ? ` · ${say('returnTrip')}` : ''}
        </span>
      </RowLink>
      <Pairs
        rows={[
          [say('lines'), manifest.wasteCodes.join('、')],
          [say('plannedOn'), manifest.plannedOn],
          [say('planned'), mass(manifest.plannedGrams)],
          [say('handedOver'), mass(manifest.handedOverGrams)],
          [say('accepted'), mass(manifest.acceptedGrams)],
        ]}
      />
    </div>
  );
}
