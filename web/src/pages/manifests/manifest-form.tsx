import type { ReactNode } from 'react';
import type { Schemas } from '../../api/queries';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { useCode } from '../../words/codes';
import { useWords } from '../../words/words';
import { decisionWords, formWords } from './manifests.words';
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

interface LineColumn {
  readonly head: string;
  readonly cell: (line: Line) => ReactNode;
  readonly number?: boolean;
}

function Lines({ lines, columns }: { readonly lines: readonly Line[]; readonly columns: readonly LineColumn[] }) {
  return (
    // Reached by keys, since it may be wider than the page.
    <div className="form-scroll" tabIndex={0} role="region" aria-label={columns.map(({ head }) => head).join(', ')}>
      <table>
        <thead>
          <tr>
            {columns.map(({ head, number }) => (
              <th key={head} scope="col" className={number ? 'number' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              {columns.map(({ head, cell, number }) => (
                <td key={head} className={number ? 'number' : ''}>
                  {cell(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const mass = (head: string, grams: (line: Line) => number | null): LineColumn => ({
  head,
  number: true,
  cell: (line) => <Kilograms grams={grams(line)} />,
});

function OutLines({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords(formWords);
  const [hazard, form, packaging] = [useCode('hazard'), useCode('form'), useCode('packaging')];
  return (
    <Lines
      lines={lines}
      columns={[
        { head: say('line'), number: true, cell: (line) => line.position },
        { head: say('waste'), cell: (line) => line.name },
        { head: say('code'), cell: (line) => line.wasteCode },
        { head: say('hazards'), cell: (line) => line.hazards.map((one) => `${hazard(one)} ${one}`).join(', ') },
        { head: say('physicalForm'), cell: (line) => form(line.form) },
        { head: say('components'), cell: (line) => line.components.join(', ') },
        { head: say('packaging'), cell: (line) => packaging(line.packaging) },
        {
          head: say('packages'),
          number: true,
          cell: (line) => line.handedOverPackages ?? line.plannedPackages,
        },
        mass(say('declared'), (line) => line.plannedGrams),
        mass(say('out'), (line) => line.handedOverGrams),
      ]}
    />
  );
}

function InLines({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords(formWords);
  const decision = useWords(decisionWords);
  const major = ({ majorDiscrepancy }: Line) =>
    majorDiscrepancy === null ? null : say(majorDiscrepancy ? 'yes' : 'no');
  return (
    <Lines
      lines={lines}
      columns={[
        { head: say('line'), number: true, cell: (line) => line.position },
        { head: say('waste'), cell: (line) => line.name },
        { head: say('code'), cell: (line) => line.wasteCode },
        { head: say('discrepancy'), cell: major },
        {
          head: say('opinion'),
          cell: (line) => line.opinion ?? (line.decision === null ? null : decision(line.decision)),
        },
        { head: say('method'), cell: (line) => line.methodCode },
        mass(say('measured'), (line) => line.measuredGrams),
        mass(say('in'), (line) => line.acceptedGrams),
        mass(say('refused'), (line) => line.refusedGrams),
      ]}
    />
  );
}
