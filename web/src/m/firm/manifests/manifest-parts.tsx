import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { instant, kilograms } from '../../../shared/format';
import { useOfficialNumber } from '../../../shared/official-number';
import { useCode } from '../../../words/codes';
import { useStateWord } from '../../../words/states';
import { useWords } from '../../../words/words';
import { Card, Pairs, Tag } from '../../shared/card';
import { firmWords } from '../firm.words';
import { toneOfManifest } from './manifests-page';
import { manifestsWords } from './manifests.words';

type Manifest = Schemas['ManifestView'];
type Signature = Schemas['ManifestSignatureView'];

export function Head({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(manifestsWords);
  const word = useStateWord('manifest');
  const officialNumber = useOfficialNumber();
  return (
    <Card>
      <div className="m-row">
        <h2>{officialNumber(manifest)}</h2>
        <Tag tone={toneOfManifest[manifest.state]}>{word(manifest.state)}</Tag>
      </div>
      <Pairs
        rows={[
          [say('internal'), manifest.internalNumber],
          [say('plannedOn'), manifest.plannedOn],
          [say('voidReason'), manifest.voidReason],
        ]}
      />
    </Card>
  );
}

export function Lines({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(manifestsWords);
  const sayFirm = useWords(firmWords);
  const packaging = useCode('packaging');
  const mass = (grams: number | null) => (grams === null ? null : sayFirm('kg', { mass: kilograms(grams) }));
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{say('lines')}</h2>
      {manifest.lines.map((line) => (
        <Card key={line.id}>
          <div className="m-row">
            <strong>
              {line.name} {line.wasteCode}
            </strong>
            <span>{packaging(line.packaging)}</span>
          </div>
          <Pairs
            rows={[
              [say('planned'), say('kgAndCount', { mass: kilograms(line.plannedGrams), count: line.plannedPackages })],
              [
                say('handedOver'),
                line.handedOverGrams === null
                  ? null
                  : say('kgAndCount', {
                      mass: kilograms(line.handedOverGrams),
                      count: line.handedOverPackages ?? 0,
                    }),
              ],
              [say('measured'), mass(line.measuredGrams)],
              [say('accepted'), mass(line.acceptedGrams)],
              [say('refused'), line.refusedGrams === 0 ? null : mass(line.refusedGrams)],
            ]}
          />
        </Card>
      ))}
    </section>
  );
}

export function Papers({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(manifestsWords);
  const { transport, consignee } = manifest;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{say('papers')}</h2>
      <Card>
        <Pairs
          rows={[
            [say('plate'), transport.plate],
            [
              say('driver'),
              <span key="driver">
                {transport.driverName} <a href={`tel:${transport.driverPhone}`}>{transport.driverPhone}</a>
              </span>,
            ],
            [say('escort'), transport.escortName],
            [say('carrier'), transport.carrierName],
            [say('licence'), transport.licenceNo],
            [say('consignee'), consignee.name],
            [say('permit'), consignee.permitNo],
          ]}
        />
        <p>
          <a href={`/api/v1/manifests/${manifest.id}/pdf`} download>
            {say('pdf')}
          </a>
        </p>
      </Card>
    </section>
  );
}

const purposeWord = { confirm: 'forConfirm', load: 'forLoad', takeBack: 'forTakeBack' } as const;

export function Signatures({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(manifestsWords);
  if (manifest.signatures.length === 0) return null;
  const party = (signature: Signature) => say(signature.party === 'carrier' ? 'carrierParty' : 'consignor');
  return (
    <section aria-labelledby="signatures">
      <h2 id="signatures">{say('signatures')}</h2>
      <Card>
        <ul className="m-list">
          {manifest.signatures.map((signature) => (
            <li key={signature.purpose + signature.party + signature.signedAt} className="m-row">
              <span>
                {say('signedBy', { party: party(signature), who: signature.signerLabel })} ·{' '}
                {say(purposeWord[signature.purpose])}
              </span>
              <time dateTime={signature.signedAt}>{instant(signature.signedAt)}</time>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}

/** What the weighbridge found different, and what became of it. */
export function Discrepancies({ manifestId }: { readonly manifestId: string }) {
  const say = useWords(manifestsWords);
  const attribute = useCode('discrepancy');
  const decision = useCode('decision');
  const found = useApi('/api/v1/discrepancies', { query: { manifestId } }).data?.items ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="discrepancies">
      <h2 id="discrepancies">{say('discrepancies')}</h2>
      {found.map((one) => (
        <Card key={one.id} tone={one.state === 'open' ? 'danger' : 'plain'}>
          {say('expectedFound', { attribute: attribute(one.attribute), expected: one.expected, found: one.found })}
          <p>{one.decision === null ? say('undecided') : say('decided', { decision: decision(one.decision) })}</p>
          {one.decisionReason === null ? null : <p className="m-weak">{one.decisionReason}</p>}
        </Card>
      ))}
    </section>
  );
}
