import { Link } from 'react-router';
import { useQueries } from '@tanstack/react-query';
import { get, useRows } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { PageHead } from '../../../desktop/record/page-head';
import { Figure } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import { minutesLate, onTrip, unscanned } from './lateness';
import { RoadCard } from './road-card';
import { roadWords } from './road.words';
import '../collection.css';

/** More vehicles than any facility has on the road at once. */
const most = 50;
/** Time passes without an event. */
const everyMs = 60_000;

export type OnTheRoad = {
  readonly round: Schemas['RoundView'];
  readonly manifests: readonly RowOf<'/api/v1/manifests'>[];
};

/** 在途: rounds under way with their stops; what happens shows by itself. */
export default function RoadPage() {
  const say = useWords(roadWords);
  const { rows } = useRows('/api/v1/rounds', { state: 'underway', limit: most, sort: '-day' }, { everyMs });
  const conflicts = useRows('/api/v1/handhelds/conflicts', { state: 'conflict', limit: most }).rows.length;
  const underway = useUnderway(rows.map(({ id }) => id));
  return (
    <>
      <PageHead title={say('title')} tools={<Link to="/handhelds">{say('handhelds')}</Link>} />
      <Figures underway={underway} count={rows.length} conflicts={conflicts} />
      {rows.length === 0 ? (
        <Nothing text={say('nobody')}>
          <Link to="/rounds?state=released">{say('toRounds')}</Link>
        </Nothing>
      ) : (
        <div className="beside">
          {underway.map((one) => (
            <RoadCard key={one.round.id} {...one} />
          ))}
        </div>
      )}
    </>
  );
}

/** Each round with its stops and its manifests, read beside each other. */
function useUnderway(ids: readonly string[]): OnTheRoad[] {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['on the road', id],
      queryFn: async (): Promise<OnTheRoad> => {
        const [round, manifests] = await Promise.all([
          get('/api/v1/rounds/{id}', { path: { id } }),
          get('/api/v1/manifests', { query: { roundId: id, limit: most } }),
        ]);
        return { round, manifests: manifests.items };
      },
    })),
  });
  return answers.flatMap(({ data }) => (data === undefined ? [] : [data]));
}

interface FiguresProps {
  readonly underway: readonly OnTheRoad[];
  readonly count: number;
  readonly conflicts: number;
}

function Figures({ underway, count, conflicts }: FiguresProps) {
  const say = useWords(roadWords);
  const nowMs = Date.now();
  const stops = underway.flatMap(({ round }) => onTrip(round.stops));
  const late = stops.filter((stop) => minutesLate(stop, nowMs) > 0).length;
  const noShows = stops.filter(({ state }) => state === 'noShow').length;
  const missed = underway.flatMap(({ manifests }) => manifests).reduce((sum, row) => sum + unscanned(row), 0);
  return (
    <div className="figures">
      <Figure label={say('underway')} value={count} to="/rounds?state=underway" />
      <Figure label={say('late')} value={late} {...toneOf(late, 'bad')} />
      <Figure label={say('noShows')} value={noShows} {...toneOf(noShows, 'warn')} />
      <Figure label={say('unscanned')} value={missed} {...toneOf(missed, 'warn')} />
      <Figure label={say('conflicts')} value={conflicts} to="/handhelds/conflicts" {...toneOf(conflicts, 'bad')} />
    </div>
  );
}

const toneOf = (count: number, tone: 'bad' | 'warn') => (count === 0 ? {} : { tone });
