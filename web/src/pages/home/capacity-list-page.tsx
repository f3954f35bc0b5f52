import { useSearchParams } from 'react-router';
import { ListPage } from '../../desktop/list/list-page';
import type { Column } from '../../desktop/list/list.types';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { WayTo } from '../../desktop/show/page-link';
import { subjectPath } from '../../desktop/show/subject-link';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { homeWords } from './home.words';

type Kind = 'categoryQuota' | 'permitQuota' | 'zone';

/** Which figure is asked about: in the address, as the board links it. */
function useFigure() {
  const [search] = useSearchParams();
  const me = useSignedIn();
  const year = search.get('year');
  return {
    facilityId: search.get('facilityId') ?? me.facilityId ?? '',
    kind: (search.get('kind') ?? 'permitQuota') as Kind,
    scope: search.get('scope') ?? '',
    ...(year === null ? {} : { year: Number(year) }),
  };
}

interface Held {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly grams: number;
}

/** Both lists say when, for what and how much; `time` names the field that says when. */
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
  return (
    <ListPage
      title={say('posting')}
      list="/api/v1/capacity/postings"
      fixed={useFigure()}
      columns={useColumns('madeAt')}
      rowKey={(row) => `${row.subjectId} ${row.madeAt} ${row.grams}`}
    />
  );
}

export function CapacityReservations() {
  const say = useWords(homeWords);
  return (
    <ListPage
      title={say('reservation')}
      list="/api/v1/capacity/reservations"
      fixed={useFigure()}
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

function Source({ row }: { readonly row: Held }) {
  const say = useWords(homeWords);
  const source = useSources()[row.subjectType] ?? say('source.other');
  const path = subjectPath(row.subjectType, row.subjectId);
  if (path === undefined) return <>{source}</>;
  return (
    <WayTo to={path} otherwise={source}>
      {say('source.open', { source })}
    </WayTo>
  );
}
