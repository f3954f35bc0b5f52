import type { WasteComponent } from '../catalogue/segregation.types.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Hazard, Hazards } from '../shared/waste-code.js';

/** What stands in a zone and is alike for segregation: one code with the same hazards and components. */
export interface StandingLot {
  readonly zoneId: string;
  readonly wasteCode: string;
  readonly hazards: readonly Hazard[];
  readonly components: readonly WasteComponent[];
  /** Of its code in the catalogue; null: not listed. */
  readonly listed: Hazards | null;
  readonly containers: number;
  /** Volume of the largest container with a liquid in the zone; 0 without one. */
  readonly largestLiquidMillilitres: number;
}

/** From the counted lots: as fast beside 5,000 containers as beside one. */
const lotsInZonesSql = `
SELECT l.zone_id AS "zoneId", l.waste_code AS "wasteCode", l.hazards, l.components, listed_hazards(l.waste_code, $3) AS listed,
  l.containers - (own.id IS NOT NULL)::integer AS containers,
  coalesce((SELECT c.volume_millilitres FROM container c
    WHERE c.zone_id = l.zone_id AND c.state = 'stored' AND c.form = 'L' AND c.id <> $2
    ORDER BY c.volume_millilitres DESC LIMIT 1), 0) AS "largestLiquidMillilitres"
FROM zone_lot l LEFT JOIN container own ON own.id = $2 AND own.state = 'stored'
  AND (own.zone_id, own.waste_code, own.hazards, own.components) = (l.zone_id, l.waste_code, l.hazards, l.components)
WHERE l.zone_id = ANY ($1::uuid[]) AND l.containers > (own.id IS NOT NULL)::integer
ORDER BY l.zone_id, l.waste_code, l.hazards, l.components`;

/** The distinct lots standing in the zones, the container `exceptId` left out; by the catalogue of the day, YYYY-MM-DD. */
export const lotsInZones = (
  tx: Tx,
  zoneIds: readonly string[],
  exceptId: string,
  day: string,
): Promise<StandingLot[]> => tx.query(lotsInZonesSql, [zoneIds, exceptId, day]);
