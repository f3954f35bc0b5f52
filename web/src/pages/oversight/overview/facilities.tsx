import { Card } from '../../../desktop/show/card';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { Tonnes } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { permille } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { overviewWords } from './overview.words';

type Facility = Schemas['OverseenFacilityView'];

interface FacilitiesProps {
  readonly summary: Schemas['OversightSummaryView'];
  readonly chosen: string | undefined;
}

const postingsOf = (kind: 'postings' | 'reservations', { id }: Facility, year: number): string =>
  `/capacity/${kind}?facilityId=${id}&kind=permitQuota&year=${year}`;

/** Facilities of the division with their yearly quantity; each number opens what it is made of. */
export function Facilities({ summary: { facilities, year }, chosen }: FacilitiesProps) {
  const say = useWords(overviewWords);
  return (
    <Card className="facts" title={<h2 className="card-title">{say('facilities')}</h2>}>
      <PlainTable
        label={say('facilities')}
        rows={facilities}
        keyOf={({ id }) => id}
        columns={[
          { title: say('facility'), show: ({ name, shortCode }) => `${name} (${shortCode})` },
          { title: say('limit'), number: true, show: (row) => <Limit facility={row} /> },
          {
            title: say('posted', { year }),
            number: true,
            show: (row) => (
              <Link to={postingsOf('postings', row, year)}>
                <Tonnes grams={row.postedGrams} />
              </Link>
            ),
          },
          {
            title: say('reserved'),
            number: true,
            show: (row) => (
              <Link to={postingsOf('reservations', row, year)}>
                <Tonnes grams={row.reservedGrams} />
              </Link>
            ),
          },
          { title: say('used'), number: true, show: (row) => <Used facility={row} /> },
          {
            title: '',
            show: ({ id }) => (
              <Link to={`?facility=${id}`} {...(id === chosen ? { 'aria-current': 'true' as const } : {})}>
                {say('choose')}
              </Link>
            ),
          },
        ]}
      />
    </Card>
  );
}

function Limit({ facility: { limitGrams } }: { readonly facility: Facility }) {
  const say = useWords(overviewWords);
  return limitGrams === null ? <span className="note-warn">{say('noPermit')}</span> : <Tonnes grams={limitGrams} />;
}

function Used({ facility: { limitGrams, postedGrams, reservedGrams } }: { readonly facility: Facility }) {
  if (limitGrams === null || limitGrams === 0) return null;
  return <span className="number">{permille(Math.floor((1000 * (postedGrams + reservedGrams)) / limitGrams))}</span>;
}
