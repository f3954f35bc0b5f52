import { useSearchParams } from 'react-router';
import type { RowOf } from '../../api/queries';
import { ListPage } from '../../desktop/list/list-page';
import type { Column } from '../../desktop/list/list.types';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { SubjectLink } from '../../desktop/show/subject-link';
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

export function CapacityPostings() {
  const say = useWords(homeWords);
  const columns: Column<RowOf<'/api/v1/capacity/postings'>>[] = [
    {
      key: 'madeAt',
      title: say('time'),
      show: (row) => <Instant at={row.madeAt} />,
      file: { path: '/madeAt', type: 'instant' },
    },
    {
      key: 'source',
      title: say('source'),
      show: (row) => <Source row={row} />,
      file: { path: '/subjectId', type: 'text' },
    },
    {
      key: 'grams',
      title: say('mass'),
      number: true,
      show: (row) => <Kilograms grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
  ];
  return (
    <ListPage
      title={say('posting')}
      list="/api/v1/capacity/postings"
      fixed={useFigure()}
      columns={columns}
      rowKey={(row) => `${row.subjectId} ${row.madeAt} ${row.grams}`}
    />
  );
}

export function CapacityReservations() {
  const say = useWords(homeWords);
  const columns: Column<RowOf<'/api/v1/capacity/reservations'>>[] = [
    {
      key: 'openedAt',
      title: say('time'),
      show: (row) => <Instant at={row.openedAt} />,
      file: { path: '/openedAt', type: 'instant' },
    },
    {
      key: 'source',
      title: say('source'),
      show: (row) => <Source row={row} />,
      file: { path: '/subjectId', type: 'text' },
    },
    {
      key: 'grams',
      title: say('mass'),
      number: true,
      show: (row) => <Kilograms grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
  ];
  return (
    <ListPage
      title={say('reservation')}
      list="/api/v1/capacity/reservations"
      fixed={useFigure()}
      columns={columns}
      rowKey={(row) => row.reservationId}
    />
  );
}

function Source({ row }: { readonly row: { readonly subjectType: string; readonly subjectId: string } }) {
  return (
    <SubjectLink type={row.subjectType} id={row.subjectId}>
      {row.subjectType} {row.subjectId.slice(-8)}
    </SubjectLink>
  );
}
