import { useQueries } from '@tanstack/react-query';
import { get, useApi, useRows } from '../../api/queries';
import type { RowOf, Schemas } from '../../api/queries';

export type ManifestRow = RowOf<'/api/v1/manifests'>;
export type Receiving = Schemas['ReceivingView'];
export type Reading = Schemas['WeighingView'];

const mostManifests = 50;
const path = '/api/v1/manifests/{id}/receiving';

/** All that is known of a vehicle on the scale: its round, the manifests on it, and how far each is weighed. */
export function useLoad(roundId: string) {
  const round = useApi('/api/v1/rounds/{id}', { path: { id: roundId } });
  const manifests = useRows('/api/v1/manifests', { roundId, limit: mostManifests, sort: 'createdAt' });
  const here = manifests.rows.filter(({ state }) => state !== 'voided' && state !== 'inTransit');
  const { deliveries, isComplete } = useQueries({
    queries: here.map(({ id, state }) => ({
      // As useApi keys it, so that both read one answer.
      queryKey: [path, { id }, null],
      queryFn: () => get(path, { path: { id } }),
      enabled: arrivedStates.has(state),
    })),
    combine: (results) => ({
      deliveries: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
      isComplete: results.every(({ isPending, fetchStatus }) => !isPending || fetchStatus === 'idle'),
    }),
  });
  return {
    round,
    manifests: manifests.rows,
    onTheRoad: manifests.rows.filter(({ state }) => state === 'inTransit'),
    deliveries,
    isComplete: isComplete && !manifests.isPending,
    readings: readingsOf(deliveries),
    /** Gross, tare and net of the vehicle, once one was weighed. */
    sums: deliveries.find((delivery) => delivery.load !== null)?.load,
  };
}

const arrivedStates = new Set<ManifestRow['state']>(['arrived', 'accepted', 'partlyAccepted', 'refused', 'closed']);

export type Load = ReturnType<typeof useLoad>;

/** Each reading once: those of the vehicle come with every manifest of it. The oldest first. */
function readingsOf(deliveries: readonly Receiving[]): Reading[] {
  const byId = new Map(deliveries.flatMap(({ readings }) => readings.map((one) => [one.id, one] as const)));
  return [...byId.values()].sort((one, other) => one.takenAt.localeCompare(other.takenAt));
}

export interface NamedLine {
  readonly number: number;
  readonly manifest: Receiving;
  readonly enterpriseName: string;
  readonly line: Schemas['ReceivingLineView'];
}

/** The lines of all manifests, numbered through as the sheet shows them. */
export function namedLines({ deliveries, manifests }: Pick<Load, 'deliveries' | 'manifests'>): NamedLine[] {
  return deliveries
    .flatMap((manifest) =>
      manifest.lines
        .filter(({ handedOverGrams }) => handedOverGrams > 0)
        .map((line) => ({
          manifest,
          line,
          enterpriseName: manifests.find(({ id }) => id === manifest.manifestId)?.enterpriseName ?? '',
        })),
    )
    .map((line, at) => ({ ...line, number: at + 1 }));
}
