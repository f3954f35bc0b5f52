import { Suspense, lazy } from 'react';
import { Link, useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Loading } from '../../../desktop/page-states';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { Timeline } from '../../../desktop/record/timeline';
import { Instant, Kilograms } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import { ReadingsTable } from '../../weighbridge/readings-table';
import { CheckTab } from './check-tab';
import { DecideTab } from './decide-tab';
import { DiscrepanciesTab } from './discrepancies-tab';
import { DueInstant } from './due-instant';
import { LinesTab } from './lines-tab';
import { receivingWords } from './receiving.words';

const Photos = lazy(() => import('../../../shared/photos/manifest-photos'));

/** One delivery between arrival and decision: containers checked, lines weighed, differences decided, then the whole. */
export default function DeliveryPage() {
  const { manifestId: id = '' } = useParams();
  const manifest = useApi('/api/v1/manifests/{id}', { path: { id } });
  const delivery = useApi('/api/v1/manifests/{id}/receiving', { path: { id } });
  return (
    <Read query={manifest}>
      {(found) => <Read query={delivery}>{(receiving) => <Delivery manifest={found} delivery={receiving} />}</Read>}
    </Read>
  );
}

export interface DeliveryProps {
  readonly manifest: Schemas['ManifestView'];
  readonly delivery: Schemas['ReceivingView'];
}

function Delivery({ manifest, delivery }: DeliveryProps) {
  const say = useWords(receivingWords);
  const id = manifest.id;
  const isOpen = delivery.state === 'arrived';
  const tabs = [
    { key: 'lines', label: say('lines'), children: <LinesTab {...{ manifest, delivery }} /> },
    { key: 'check', label: say('check'), children: <CheckTab {...{ manifest, delivery }} /> },
    {
      key: 'discrepancies',
      label: `${say('discrepancies')} (${delivery.discrepancies.length})`,
      children: <DiscrepanciesTab {...{ manifest, delivery }} />,
    },
    { key: 'readings', label: say('readings'), children: <Readings delivery={delivery} /> },
    {
      key: 'photos',
      label: say('photos'),
      children: (
        <Suspense fallback={<Loading />}>
          <Photos manifestId={id} />
        </Suspense>
      ),
    },
    { key: 'decide', label: say('decide'), children: <DecideTab {...{ manifest, delivery }} /> },
    {
      key: 'timeline',
      label: say('timeline'),
      children: <Timeline events="/api/v1/manifests/{id}/events" path={{ id }} noun="manifest" />,
    },
  ];
  return (
    <RecordPage
      title={say('record', { number: delivery.officialNumber ?? delivery.internalNumber })}
      noun="manifest"
      state={delivery.state}
      tools={<Link to={`/manifests/${id}`}>{say('openManifest')}</Link>}
      tabs={tabs}
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('enterprise'), value: manifest.enterpriseName },
          { label: say('plate'), value: manifest.transport.plate },
          { label: say('driver'), value: manifest.transport.driverName },
          { label: say('arrivedAt'), value: <Instant at={manifest.transport.arrivedAt} /> },
          { label: say('due'), value: <DueInstant at={delivery.acceptanceDueAt} isOpen={isOpen} /> },
          { label: say('handedOver'), value: <Kilograms grams={sumOf(delivery, 'handedOverGrams')} /> },
        ]}
      />
    </RecordPage>
  );
}

const sumOf = ({ lines }: Schemas['ReceivingView'], field: 'handedOverGrams'): number =>
  lines.reduce((sum, line) => sum + line[field], 0);

function Readings({ delivery }: Pick<DeliveryProps, 'delivery'>) {
  const say = useWords(receivingWords);
  if (delivery.readings.length === 0) return <p className="note">{say('noReadings')}</p>;
  return (
    <ReadingsTable
      label={say('readings')}
      readings={delivery.readings}
      numberOf={(lineId) => delivery.lines.find((line) => line.lineId === lineId)?.position}
    />
  );
}
