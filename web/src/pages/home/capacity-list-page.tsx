import { Link, useSearchParams } from 'react-router';
import { ListPage } from '../../desktop/list/list-page';
import type { Column } from '../../desktop/list/list.types';
import { Instant, Kilograms, None } from '../../desktop/show/figures';
import { WayTo } from '../../desktop/show/page-link';
import { subjectPath } from '../../desktop/show/subject-link';
import { WasteCodes } from '../../desktop/show/waste-codes';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { CapacityAccount } from './capacity-account';
import type { AccountKind } from './capacity-account';
import { homeWords } from './home.words';

/** Which figure is asked about: in the address, as the board links it. */
function useFigure() {
  const [search] = useSearchParams();
  const me = useSignedIn();
  const year = search.get('year');
  return {
    facilityId: search.get('facilityId') ?? me.facilityId ?? '',
    kind: (search.get('kind') ?? 'permitQuota') as AccountKind,
    scope: search.get('scope') ?? '',
    ...(year === null ? {} : { year: Number(year) }),
  };
}

interface Held {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly grams: number;
  readonly enterpriseName: string | null;
  readonly bookingNumber: string | null;
  readonly manifestId: string | null;
  readonly manifestNumber: string | null;
  readonly wasteCodes: readonly string[];
}

/** Both lists say when, whose, for what and how much; `time` names the field that says when. */
function useColumns<Time extends string>(time: Time): Column<Held & Readonly<Record<Time, string>>>[] {
  const say = useWords(homeWords);
  const sources = useSources();
  return [
    {
      key: time,
      title: say('time'),
      show: (row) => <Instant at={row[time]} />,
      file: { path: `/${time}`, type: 'instant' },
    },
    {
      key: 'enterprise',
      title: say('enterprise'),
      show: (row) => row.enterpriseName ?? <None />,
      file: { path: '/enterpriseName', type: 'text' },
    },
    {
      key: 'codes',
      title: say('codes'),
      show: (row) => (row.wasteCodes.length === 0 ? <None /> : <WasteCodes codes={row.wasteCodes} />),
      file: { path: '/wasteCodes/*', type: 'text' },
    },
    {
      key: 'manifest',
      title: say('manifest'),
      show: (row) =>
        row.manifestId === null ? <None /> : <Link to={`/manifests/${row.manifestId}`}>{row.manifestNumber}</Link>,
      file: { path: '/manifestNumber', type: 'text' },
    },
    {
      key: 'bookingNumber',
      title: say('bookingNumber'),
      hidden: true,
      show: (row) => row.bookingNumber ?? <None />,
      file: { path: '/bookingNumber', type: 'text' },
    },
    {
      key: 'source',
      title: say('source'),
      show: (row) => <Source row={row} />,
      file: { path: '/subjectType', type: 'word', words: sources },
    },
    {
      key: 'grams',
      title: say('mass'),
      number: true,
      show: (row) => <Kilograms grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
  ];
}

export function CapacityPostings() {
  const say = useWords(homeWords);
  const figure = useFigure();
  return (
    <ListPage
      title={say('posting')}
      above={<CapacityAccount figure={figure} side="posted" />}
      list="/api/v1/capacity/postings"
      fixed={figure}
      columns={useColumns('madeAt')}
      rowKey={(row) => `${row.subjectId} ${row.madeAt} ${row.grams}`}
    />
  );
}

export function CapacityReservations() {
  const say = useWords(homeWords);
  const figure = useFigure();
  return (
    <ListPage
      title={say('reservation')}
      above={<CapacityAccount figure={figure} side="reserved" />}
      list="/api/v1/capacity/reservations"
      fixed={figure}
      columns={useColumns('openedAt')}
      rowKey={(row) => row.reservationId}
    />
  );
}

const sourceKinds = ['booking', 'manifest', 'transfer', 'container', 'stockTake', 'weighing', 'treatment'] as const;

/** What books and reserves, in words by its name in the API. */
function useSources(): Readonly<Record<string, string>> {
  const say = useWords(homeWords);
  return Object.fromEntries(sourceKinds.map((kind) => [kind, say(`source.${kind}`)]));
}

/** What was booked for, by its number where it has one. */
function Source({ row }: { readonly row: Held }) {
  const say = useWords(homeWords);
  const source = useSources()[row.subjectType] ?? say('source.other');
  const named = row.bookingNumber === null ? undefined : `${source} ${row.bookingNumber}`;
  const path = subjectPath(row.subjectType, row.subjectId);
  if (path === undefined) return <>{source}</>;
  return (
    <WayTo to={path} otherwise={named ?? source}>
      {named ?? say('source.open', { source })}
    </WayTo>
  );
}
