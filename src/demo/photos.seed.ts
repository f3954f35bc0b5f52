import type { PhotoStage } from '../manifests/photos/photo.types.js';
import type { Actor } from '../shared/roles.js';
import { demoPhoto } from './demo-photo.js';
import { step } from './demo-services.js';
import type { Trip, Visit } from './demo.types.js';
import { actorOf } from './site.seed.js';
import { driverOf } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

async function photograph(stage: Stage, actor: Actor, visit: Visit, at: PhotoStage, count: number): Promise<void> {
  const { photos, time } = stage.services;
  const manifestId = stage.manifests.get(visit)!;
  for (let place = 1; place <= count; place += 1) {
    const name = `${visit.key}/photo/${at}/${place}`;
    const given = { stage: at, ...(time.now !== null && { takenAt: time.now.toISOString() }) };
    await photos.add(actor, step(name), manifestId, given, demoPhoto(`${stage.seed}/${name}`));
  }
}

/** What the driver saw before loading. */
export const photographHandOver = (stage: Stage, trip: Trip, visit: Visit): Promise<void> =>
  photograph(stage, driverOf(stage, trip), visit, 'handOver', 2);

/** What stood at the gate. */
export const photographAcceptance = (stage: Stage, visit: Visit): Promise<void> =>
  photograph(stage, actorOf('weighbridge', stage.site.actors), visit, 'acceptance', 1);
