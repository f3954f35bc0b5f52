import type { ContainerFacts } from './container.lifecycle.js';
import type { ContainerPackaging } from './container.types.js';

/**
 * 自产废物: what the facility itself produced. It is no enterprise's and yet was handed over to the store, with a mass that
 * its origin keeps; what the facility filled from others was not.
 */
export const isOwnWaste = (container: {
  readonly enterpriseId: string | null;
  readonly handedOverGrams: number | null;
}): boolean => container.enterpriseId === null && container.handedOverGrams !== null;

/** The facts of the lifecycle's guards. */
export const factsOf = (container: {
  readonly heldAt: Date | null;
  readonly manifestLineId: string | null;
  readonly enterpriseId: string | null;
  readonly handedOverGrams: number | null;
  readonly grams: number;
  readonly clockStartedAt: Date | null;
}): ContainerFacts => ({
  isHeld: container.heldAt !== null,
  isAttached: container.manifestLineId !== null,
  isFacilitys: container.enterpriseId === null,
  isOwnWaste: isOwnWaste(container),
  grams: container.grams,
  neverStored: container.clockStartedAt === null,
});

/** Most grams that a container of a volume holds, by the densest waste that is expected (grams a litre). */
export const mostGrams = (volumeMillilitres: number, densityGramsPerLitre: number): number =>
  Math.floor((volumeMillilitres * densityGramsPerLitre) / 1_000);

/** Usual volumes, in millilitres, of packages of which nobody has told the volume. */
const usualVolumes: Readonly<Record<ContainerPackaging, number>> = {
  drum: 200_000,
  bag: 50_000,
  box: 60_000,
  tank: 1_000_000,
  ibc: 1_000_000,
  other: 50_000,
};

/** The usual volume of a packaging, or as much more as the mass needs, in whole litres. */
export function usualVolume(packaging: ContainerPackaging, grams: number, densityGramsPerLitre: number): number {
  const needed = Math.ceil(grams / densityGramsPerLitre) * 1_000;
  return Math.max(usualVolumes[packaging], needed);
}
