import { createFleet } from '../../src/manifests/testing/manifest-world.js';
import { PutAway } from '../../src/storage/put-away/put-away.service.js';
import { createStoredWorld, newZone, received } from '../../src/storage/testing/stored-world.js';
import type { StoredWorld } from '../../src/storage/testing/stored-world.js';
import type { ZoneView } from '../../src/facility/dto/zone.view.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import type { TestApp } from '../support/app.js';
import { Shipper, stageOutbound } from '../support/transfers.js';

/** A facility with oil in store, a partner and who carries it there. */
export interface ShippingWorld extends StoredWorld {
  readonly zone: ZoneView;
  readonly shipper: Shipper;
}

export async function createShippingWorld(test: TestApp): Promise<ShippingWorld> {
  const world = await createStoredWorld(test);
  const { manager, site } = world;
  const fleet = await createFleet(test, { facilityId: site.facilityId, dispatcher: manager });
  const outbound = await stageOutbound(test, manager, fleet);
  const zone = await newZone(test, world, { capacityGrams: 900_000_000, bundMillilitres: 20_000_000 });
  return { ...world, zone, shipper: new Shipper(test, manager.actor, outbound) };
}

export interface Drum {
  readonly id: string;
  readonly code: string;
  readonly wasteCode: string;
  readonly grams: number;
}

/** A drum of oil that stands in the zone. */
export async function storedDrum(test: TestApp, world: ShippingWorld, grams = 100_000): Promise<Drum> {
  const { id, code, wasteCode } = await received(test, world, world.zone, 'oil', { grams });
  await test.app.get(PutAway).putAway(world.manager.actor, withoutKey, id, { zoneId: world.zone.id });
  return { id, code, wasteCode, grams };
}
