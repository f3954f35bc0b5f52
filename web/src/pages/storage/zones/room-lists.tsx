import type { RowOf, Schemas } from '../../../api/queries';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Instant, Kilograms } from '../../../desktop/show/figures';
import { WayTo } from '../../../desktop/show/page-link';
import { subjectPath } from '../../../desktop/show/subject-link';
import { useWords } from '../../../words/words';
import { zoneWords } from './zones.words';

interface Props {
  readonly zone: Pick<Schemas['ZoneDetailView'], 'id' | 'facilityId' | 'name'>;
}

/** Of a manifest, how it was received: that is what made the figure. */
function Subject({ type, id }: { readonly type: string; readonly id: string }) {
  const say = useWords(zoneWords);
  const to = type === 'manifest' ? `/receiving/${id}` : subjectPath(type, id);
  return to === undefined ? null : <WayTo to={to}>{say('openIt')}</WayTo>;
}

const askedOf = ({ id, facilityId }: Props['zone']) => ({ facilityId, kind: 'zone' as const, scope: id });

/** What made the posted figure: accepted, shipped, moved, adjusted. */
export function PostingsList({ zone }: Props) {
  const say = useWords(zoneWords);
  const kinds: Readonly<Record<string, string>> = { post: say('post'), ship: say('ship'), adjust: say('adjust') };
  const columns: Column<RowOf<'/api/v1/capacity/postings'>>[] = [
    {
      key: 'madeAt',
      title: say('madeAt'),
      show: (row) => <Instant at={row.madeAt} />,
      file: { path: '/madeAt', type: 'instant' },
    },
    {
      key: 'kind',
      title: say('what'),
      show: (row) => kinds[row.kind] ?? row.kind,
      file: { path: '/kind', type: 'word', words: kinds },
    },
    {
      key: 'grams',
      title: say('mass'),
      number: true,
      show: (row) => <Kilograms grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
    { key: 'reason', title: say('reason'), long: true, show: (row) => row.reason ?? '—' },
    { key: 'subject', title: say('openIt'), show: (row) => <Subject type={row.subjectType} id={row.subjectId} /> },
  ];
  return (
    <ListSection
      title={say('postings')}
      list="/api/v1/capacity/postings"
      fixed={askedOf(zone)}
      columns={columns}
      rowKey={(row) => `${row.subjectId}${row.madeAt}${row.grams}`}
    />
  );
}

/** The open bookings that hold room in the zone. */
export function ReservationsList({ zone }: Props) {
  const say = useWords(zoneWords);
  const columns: Column<RowOf<'/api/v1/capacity/reservations'>>[] = [
    {
      key: 'openedAt',
      title: say('openedAt'),
      show: (row) => <Instant at={row.openedAt} />,
      file: { path: '/openedAt', type: 'instant' },
    },
    {
      key: 'grams',
      title: say('mass'),
      number: true,
      show: (row) => <Kilograms grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
    { key: 'expiresAt', title: say('expiresAt'), show: (row) => <Instant at={row.expiresAt} /> },
    { key: 'subject', title: say('booking'), show: (row) => <Subject type={row.subjectType} id={row.subjectId} /> },
  ];
  return (
    <ListSection
      title={say('reservations')}
      list="/api/v1/capacity/reservations"
      fixed={askedOf(zone)}
      columns={columns}
      rowKey={(row) => row.reservationId}
    />
  );
}
