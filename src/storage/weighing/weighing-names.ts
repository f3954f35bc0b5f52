import type { LockedManifest, Manifests } from '../../manifests/manifests.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Weighing } from './weighing.entity.js';

/** What people know a reading by; all of it null but the plate for a vehicle with its whole load. */
export interface WeighingNames {
  readonly plate: string | null;
  readonly manifestNumber: string | null;
  readonly wasteCode: string | null;
  readonly wasteName: string | null;
}

const ofVehicle = (plate: string | null): WeighingNames => ({
  plate,
  manifestNumber: null,
  wasteCode: null,
  wasteName: null,
});

/** Names of a reading of this manifest, or of the vehicle it came with. */
export function namesWithin(
  { internalNumber, plate, lines }: LockedManifest,
  { manifestLineId }: Weighing,
): WeighingNames {
  const line = lines.find(({ id }) => id === manifestLineId);
  if (line === undefined) return ofVehicle(plate);
  return { plate, manifestNumber: internalNumber, wasteCode: line.wasteCode, wasteName: line.name };
}

/** Names of readings of any manifests, of a page of them in two reads. */
export async function namesOf(
  tx: Tx,
  manifests: Manifests,
  weighings: readonly Weighing[],
): Promise<(weighing: Weighing) => WeighingNames> {
  const ofLines = await manifests.lineNames(
    tx,
    weighings.flatMap(({ manifestLineId }) => manifestLineId ?? []),
  );
  const loads = weighings.filter(({ manifestLineId }) => manifestLineId === null);
  const plates = await manifests.platesOfRounds(tx, [...new Set(loads.map(({ roundId }) => roundId))]);
  return ({ manifestLineId, roundId }) => ofLines.get(manifestLineId ?? '') ?? ofVehicle(plates.get(roundId) ?? null);
}
