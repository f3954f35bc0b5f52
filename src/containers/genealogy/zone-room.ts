import type { ZoneView } from '../../facility/dto/zone.view.js';
import { postgresFailure } from '../../platform/database/postgres-errors.js';
import type { LockedContainer } from '../containers.service.js';
import { bundFull, bundTooSmall, placesFull } from './genealogy.errors.js';
import type { WantedTarget } from './genealogy.types.js';

/** A bund holds at least the largest container of liquid that stands in it (GB 18597-2023 6.2.2). */
export function requireBund(
  { form, state }: Pick<LockedContainer, 'form' | 'state'>,
  { name, bundMillilitres }: ZoneView,
  targets: readonly WantedTarget[],
): void {
  if (form !== 'L' || state !== 'stored') return;
  const bund = bundMillilitres ?? 0;
  targets.forEach(({ volumeMillilitres = 0 }, place) => {
    if (volumeMillilitres <= bund) return;
    const details = { zone: name, bundMillilitres: bund, volumeMillilitres };
    throw bundTooSmall(details, `/targets/${place}/volumeMillilitres`);
  });
}

/** Carries out what changes a zone's counters and says in this operation's words what their bounds refuse. */
export async function inRoom(zone: ZoneView, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const constraint = postgresFailure(error)?.constraint;
    if (constraint === 'storage_zone_places_enough')
      throw placesFull({ zone: zone.name, places: zone.places ?? 0 }, '/targets');
    if (constraint === 'storage_zone_bund_enough') throw bundFull({ zone: zone.name }, '/targets');
    throw error;
  }
}
