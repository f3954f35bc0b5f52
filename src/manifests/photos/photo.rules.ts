import type { DomainError } from '../../shared/domain-error.js';
import { hasRole, storekeeperRoles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';
import { photosFull, photoStageRefused, photoTooEarly } from './photo.errors.js';
import { mostPhotos, photoStages } from './photo.types.js';
import type { PhotoStage } from './photo.types.js';

const addedBy: Readonly<Record<PhotoStage, readonly Role[]>> = {
  handOver: ['operator.driver', 'operator.manager'],
  acceptance: storekeeperRoles,
};

/** Whoever adds photos at any stage. */
export const photographerRoles: readonly Role[] = [...new Set(Object.values(addedBy).flat())];

export interface PhotoFacts {
  /** The waste has been at the facility. */
  readonly hasArrived: boolean;
  /** Photos of each stage so far. */
  readonly counts: Readonly<Record<PhotoStage, number>>;
}

/** The stages that are the caller's to photograph. */
export const stagesOf = (actor: Actor): PhotoStage[] =>
  photoStages.filter((stage) => hasRole(actor, ...addedBy[stage]));

/**
 * Why no photo can be added, or null. Photos of the hand-over are taken whatever became of the manifest meanwhile: a
 * device without network brings them late, and both clocks stand beside them.
 */
export function photoRefusal(stage: PhotoStage, actor: Actor, { hasArrived, counts }: PhotoFacts): DomainError | null {
  if (!stagesOf(actor).includes(stage)) return photoStageRefused({}, '/stage');
  if (stage === 'acceptance' && !hasArrived) return photoTooEarly({}, '/stage');
  return counts[stage] >= mostPhotos ? photosFull({ most: mostPhotos }) : null;
}
