import { Link, useParams } from 'react-router';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { Nothing } from '../../desktop/page-states';
import { Facts, RecordPage } from '../../desktop/record/record-page';
import { Read } from '../../desktop/record/record-query';
import { Timeline } from '../../desktop/record/timeline';
import { DueDay, Instant, Kilograms, Tonnes } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import { Named } from '../../shared/record';
import { useWords } from '../../words/words';
import { ContainerList } from './container-list';
import { FlowTable } from './flow-table';
import { ScanTab } from './scan-tab';
import { TransferTools } from './transfer-tools';
import { transferWords } from './transfers.words';

type Transfer = Schemas['TransferView'];

/** Jobs run beside what people do: while one is under way it is looked at again. */
const refreshMs = 5_000;

export default function TransferPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/transfers/{id}', { path: { id }, everyMs: refreshMs });
  return <Read query={query}>{(transfer) => <TransferRecord transfer={transfer} />}</Read>;
}

function TransferRecord({ transfer }: { readonly transfer: Transfer }) {
  const say = useWords(transferWords);
  const isLoading = transfer.state === 'ready';
  return (
    <RecordPage
      title={say('record', { number: transfer.number })}
      noun="transfer"
      state={transfer.state}
      tools={<TransferTools transfer={transfer} />}
      tabs={[
        { key: 'flow', label: say('flow'), children: <FlowTable transfer={transfer} /> },
        ...(isLoading ? [{ key: 'scan', label: say('scan'), children: <ScanTab transfer={transfer} /> }] : []),
        { key: 'lines', label: say('lines'), children: <Lines transfer={transfer} /> },
        { key: 'legs', label: say('legs'), children: <Legs transfer={transfer} /> },
        { key: 'packing', label: say('packing'), children: <ContainerList id={transfer.id} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/transfers/{id}/events" path={{ id: transfer.id }} noun="transfer" />,
        },
      ]}
    >
      <TransferFacts transfer={transfer} />
    </RecordPage>
  );
}

function TransferFacts({ transfer }: { readonly transfer: Transfer }) {
  const say = useWords(transferWords);
  const moments = ['dispatchedAt', 'arrivedAt', 'receivedAt', 'treatedAt'] as const;
  const words = ['note', 'opinion', 'cancelReason'] as const;
  return (
    <Facts
      title={say('facts')}
      facts={[
        {
          label: say('company'),
          value: <Link to={`/treatment-companies/${transfer.companyId}`}>{transfer.companyName}</Link>,
        },
        { label: say('plannedOn'), value: transfer.plannedOn },
        { label: say('officialNumber'), value: transfer.officialNumber ?? '—' },
        { label: say('grams'), value: <Tonnes grams={transfer.grams} /> },
        { label: say('containers'), value: transfer.containers },
        ...(transfer.receivedAt === null && transfer.acceptanceDueOn !== null
          ? [{ label: say('acceptanceDueOn'), value: <DueDay day={transfer.acceptanceDueOn} warnDays={3} /> }]
          : []),
        ...(transfer.officialNumber === null && transfer.backfillDueOn !== null
          ? [{ label: say('backfillDueOn'), value: <DueDay day={transfer.backfillDueOn} warnDays={5} /> }]
          : []),
        ...moments
          .filter((moment) => transfer[moment] !== null)
          .map((moment) => ({ label: say(moment), value: <Instant at={transfer[moment]} /> })),
        ...words
          .filter((word) => transfer[word] !== null)
          .map((word) => ({ label: say(word), value: transfer[word], wide: true })),
      ]}
    />
  );
}

function Lines({ transfer }: { readonly transfer: Transfer }) {
  const say = useWords(transferWords);
  return (
    <PlainTable
      label={say('lines')}
      rows={transfer.lines}
      keyOf={({ id }) => id}
      columns={[
        { title: say('waste'), show: ({ name }) => name },
        { title: say('wasteCode'), show: ({ wasteCode }) => wasteCode },
        { title: say('methodCode'), show: ({ methodCode, treatedMethodCode }) => treatedMethodCode ?? methodCode },
        { title: say('containers'), number: true, show: ({ containers }) => containers },
        { title: say('grams'), number: true, show: ({ grams }) => <Kilograms grams={grams} /> },
        { title: say('acceptedGrams'), number: true, show: (line) => <Kilograms grams={line.acceptedGrams} /> },
        { title: say('refusedGrams'), number: true, show: (line) => <Kilograms grams={line.refusedGrams} /> },
        { title: say('discrepancy'), show: ({ discrepancy }) => discrepancy ?? '—' },
        { title: say('treatedOn'), show: ({ treatedOn }) => treatedOn ?? '—' },
      ]}
    />
  );
}

const Person = ({ id }: { readonly id: string }) => (
  <Link to={`/crew/${id}`}>
    <Named list="/api/v1/crew" id={id} nameOf={({ name }) => name} />
  </Link>
);

function Legs({ transfer }: { readonly transfer: Transfer }) {
  const say = useWords(transferWords);
  if (transfer.legs.length === 0) return <Nothing text={say('noLegs')} />;
  return (
    <PlainTable
      label={say('legs')}
      rows={transfer.legs}
      keyOf={({ position }) => position}
      columns={[
        {
          title: say('vehicle'),
          show: ({ vehicleId }) => (
            <Link to={`/vehicles/${vehicleId}`}>
              <Named list="/api/v1/vehicles" id={vehicleId} nameOf={({ plate }) => plate} />
            </Link>
          ),
        },
        { title: say('driver'), show: ({ driverId }) => <Person id={driverId} /> },
        { title: say('escort'), show: ({ escortId }) => <Person id={escortId} /> },
        { title: say('waybill'), show: ({ waybillNumber }) => waybillNumber ?? '—' },
        { title: say('toPlace'), show: ({ toPlace }) => toPlace ?? '—' },
        { title: say('takenOverAt'), show: ({ takenOverAt }) => <Instant at={takenOverAt} /> },
      ]}
    />
  );
}
