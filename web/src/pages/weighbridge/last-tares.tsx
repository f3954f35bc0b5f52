import { useQueries } from '@tanstack/react-query';
import { get, useRows } from '../../api/queries';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { kilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import type { Reading } from './use-load';
import { weighbridgeWords } from './weighbridge.words';

const roundsLookedAt = 6;
const taresShown = 3;
const noticedGrams = 50_000;

interface Props {
  readonly vehicleId: string;
  readonly roundId: string;
  readonly readings: readonly Reading[];
}

/** The vehicle's tares of its earlier rounds: an empty vehicle weighs what it weighed last time. */
export function LastTares({ vehicleId, roundId, readings }: Props) {
  const say = useWords(weighbridgeWords);
  const tares = useTares(vehicleId, roundId);
  const now = readings.find(({ manifestId, kind }) => manifestId === null && kind === 'tare');
  const apart = now === undefined || tares[0] === undefined ? 0 : now.grams - tares[0].grams;
  return (
    <section>
      <h2>{say('lastTare')}</h2>
      {tares.length === 0 ? (
        <p className="note">{say('noTare')}</p>
      ) : (
        <ul className="scale-tares">
          {tares.slice(0, taresShown).map((tare) => (
            <li key={tare.id}>
              <strong>
                <Kilograms grams={tare.grams} />
              </strong>{' '}
              <span className="note">
                <Instant at={tare.takenAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {Math.abs(apart) >= noticedGrams ? (
        <p role="alert" className="note-warn">
          {say('tareDiffers', { mass: kilograms(apart) })}
        </p>
      ) : null}
    </section>
  );
}

function useTares(vehicleId: string, roundId: string): Reading[] {
  const { rows } = useRows('/api/v1/rounds', { vehicleId, sort: '-day', limit: roundsLookedAt });
  const before = rows.filter(({ id, departedAt }) => id !== roundId && departedAt !== null);
  return useQueries({
    queries: before.map(({ id }) => {
      const query = { roundId: id, state: 'valid' as const, limit: 100 };
      return {
        queryKey: ['/api/v1/weighings', null, query],
        queryFn: () => get('/api/v1/weighings', { query }),
        staleTime: Infinity,
      };
    }),
    combine: (results) =>
      results
        .flatMap(({ data }) => data?.items ?? [])
        .filter(({ manifestId, kind }) => manifestId === null && kind === 'tare'),
  });
}
