import type { ReactNode } from 'react';
import type { Schemas } from '../../api/queries';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import type { PlainColumn } from '../../desktop/show/plain-table';
import { useCode } from '../../words/codes';
import { useWords } from '../../words/words';
import { formWords } from './manifests.words';
import './manifest-form.css';

type Manifest = Schemas['ManifestView'];
type Line = Schemas['ManifestLineView'];

/** The national form, part by part, with what was measured beside what was declared and handed over. */
export function ManifestForm({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(formWords);
  const { consignor, transport, consignee } = manifest;
  return (
    <div className="manifest-form">
      <Part
        title={say('part1')}
        facts={[
          [say('name'), consignor.name],
          [say('uscc'), consignor.uscc],
          [say('emergencyPhone'), consignor.emergencyPhone],
          [say('address'), consignor.address],
          [say('handler'), consignor.contactName],
          [say('phone'), consignor.contactPhone],
          [say('handoverAt'), <Instant key="at" at={transport.handoverAt} />],
        ]}
      >
        <OutLines lines={manifest.lines} />
      </Part>
      <Part
        title={say('part2')}
        facts={[
          [say('name'), transport.carrierName],
          [say('licenceNo'), transport.licenceNo],
          [say('address'), transport.carrierAddress],
          [say('phone'), transport.carrierPhone],
          [say('driver'), `${transport.driverName} ${transport.driverPhone}`],
          [say('escort'), transport.escortName],
          [say('plate'), transport.plate],
          [say('origin'), transport.origin],
          [say('departedAt'), <Instant key="at" at={transport.departedAt} />],
          [say('via'), transport.via],
          [say('destination'), transport.destination],
          [say('arrivedAt'), <Instant key="at" at={transport.arrivedAt} />],
        ]}
      />
      <Part
        title={say('part3')}
        facts={[
          [say('name'), consignee.name],
          [say('permitNo'), consignee.permitNo],
          [say('address'), consignee.address],
          [say('phone'), consignee.phone],
          [say('receivedAt'), <Instant key="at" at={manifest.receivedAt} />],
        ]}
      >
        <InLines lines={manifest.lines} />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
  readonly children?: ReactNode;
}

const Part = ({ title, facts, children }: PartProps) => (
  <section>
    <h2>{title}</h2>
    <dl>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? '—'}</dd>
        </div>
      ))}
    </dl>
    {children}
  </section>
);

const mass = (title: string, grams: (line: Line) => number | null): PlainColumn<Line> => ({
  title,
  number: true,
  show: (line) => <Kilograms grams={grams(line)} />,
});

function OutLines({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords(formWords);
  const [hazard, form, packaging] = [useCode('hazard'), useCode('form'), useCode('packaging')];
  return (
    <PlainTable
      label={say('part1')}
      rows={lines}
      keyOf={(line) => line.id}
      columns={[
        { title: say('line'), number: true, show: (line) => line.position },
        { title: say('waste'), show: (line) => line.name },
        { title: say('code'), show: (line) => line.wasteCode },
        { title: say('hazards'), show: (line) => line.hazards.map((one) => `${hazard(one)} ${one}`).join(', ') },
        { title: say('physicalForm'), show: (line) => form(line.form) },
        { title: say('components'), show: (line) => line.components.join(', ') },
        { title: say('packaging'), show: (line) => packaging(line.packaging) },
        {
          title: say('packages'),
          number: true,
          show: (line) => line.handedOverPackages ?? line.plannedPackages,
        },
        mass(say('declared'), (line) => line.plannedGrams),
        mass(say('out'), (line) => line.handedOverGrams),
      ]}
    />
  );
}

function InLines({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords(formWords);
  const decision = useCode('decision');
  const major = ({ majorDiscrepancy }: Line) =>
    majorDiscrepancy === null ? null : say(majorDiscrepancy ? 'yes' : 'no');
  return (
    <PlainTable
      label={say('part3')}
      rows={lines}
      keyOf={(line) => line.id}
      columns={[
        { title: say('line'), number: true, show: (line) => line.position },
        { title: say('waste'), show: (line) => line.name },
        { title: say('code'), show: (line) => line.wasteCode },
        { title: say('discrepancy'), show: major },
        {
          title: say('opinion'),
          show: (line) => line.opinion ?? (line.decision === null ? null : decision(line.decision)),
        },
        { title: say('method'), show: (line) => line.methodCode },
        mass(say('measured'), (line) => line.measuredGrams),
        mass(say('in'), (line) => line.acceptedGrams),
        mass(say('refused'), (line) => line.refusedGrams),
      ]}
    />
  );
}
