import { useQueries } from '@tanstack/react-query';
import { get, useApi, useRows } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { mainHazard } from './main-hazard';
import type { Hazard } from './main-hazard';

export type Zone = RowOf<'/api/v1/zones'>;
export interface ZoneFigures {
  readonly zone: Zone;
  readonly room: Schemas['ZoneFigureView'] | undefined;
  readonly stock: Schemas['StockFigureView'] | undefined;
  readonly hazard: Hazard | null;
}

const mostZones = 200;
const codesLookedAt = 100;

/** Zones with their room, their stock and the hazard of what they take. */
export function useZoneFigures() {
  const zones = useRows('/api/v1/zones', { limit: mostZones });
  const facilityId = zones.rows[0]?.facilityId;
  const enabled = facilityId !== undefined;
  const room = useApi('/api/v1/capacity', { query: { facilityId }, enabled });
  const stock = useApi('/api/v1/stock', { query: { facilityId, groupBy: 'zone' }, enabled });
  const hazards = useHazards(zones.rows);
  const figures = zones.rows.map((zone): ZoneFigures => ({
    zone,
    room: room.data?.zones.find(({ zoneId }) => zoneId === zone.id),
    stock: stock.data?.figures.find(({ zoneId }) => zoneId === zone.id),
    hazard: mainHazard(zone.categories.flatMap((category) => hazards.get(category) ?? [])),
  }));
  return { zones, figures, error: zones.error ?? room.error ?? stock.error };
}

/** Codes of each category; the catalogue changes by edition, so once a visit is enough. */
function useHazards(zones: readonly Zone[]): ReadonlyMap<string, Schemas['WasteCodeView'][]> {
  const categories = [...new Set(zones.flatMap((zone) => zone.categories))].sort();
  return useQueries({
    queries: categories.map((category) => {
      const query = { category, limit: codesLookedAt };
      return {
        queryKey: ['/api/v1/waste-codes', null, query],
        queryFn: () => get('/api/v1/waste-codes', { query }),
        staleTime: Infinity,
      };
    }),
    combine: (results) => new Map(results.map(({ data }, at) => [categories[at]!, data?.items ?? []])),
  });
}
