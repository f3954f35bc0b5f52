import { labCode, oilCode, tonnes } from '../../bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../bookings/testing/booking-world.js';
import type { ManifestView } from '../../manifests/dto/manifest.view.js';
import { ManifestJourney } from '../../manifests/manifest-journey.service.js';
import { ManifestSigning } from '../../manifests/manifest-signing.service.js';
import { createFleet, manifestsOf, releaseTrip } from '../../manifests/testing/manifest-world.js';
import type { Fleet } from '../../manifests/testing/manifest-world.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { signInAs } from '../../../test/support/actors.js';
import type { TestActor } from '../../../test/support/actors.js';
import type { TestApp } from '../../../test/support/app.js';
import { bookableFirm } from '../../../test/support/enterprises.js';
import { openFacility } from '../../../test/support/facility.js';
import { runJobs } from '../../../test/support/run-jobs.js';

/** A facility with its people and a vehicle, all made through the product, so that its invariants hold. */
export interface ReceivingWorld extends BookingWorld {
  readonly manager: TestActor;
  readonly fleet: Fleet;
}

/** 5,000 t a year, 50 t of HW08. */
export async function createReceivingWorld(test: TestApp): Promise<ReceivingWorld> {
  const site = await openFacility(test, { categoryQuotas: [{ category: 'HW08', quotaGrams: tonnes(50) }] });
  const { facilityId, zones, manager } = site;
  const newFirm = async (): Promise<Firm> => {
    const { enterprise, admin, profileIds } = await bookableFirm(test, site, { keys: ['repair-oil', 'lab-organic'] });
    return {
      enterpriseId: enterprise.id,
      oil: profileIds.get(oilCode)!,
      lab: profileIds.get(labCode)!,
      staff: admin,
    };
  };
  const world: BookingWorld = {
    facilityId,
    oilZoneId: zones[0]!.id,
    labZoneId: zones[1]!.id,
    dispatcher: await signInAs(test, 'operator.dispatcher', { facilityId }),
    weighbridge: await signInAs(test, 'operator.weighbridge', { facilityId }),
    newFirm,
  };
  return { ...world, manager, fleet: await createFleet(test, world) };
}

/** The firm's bookings on one trip, on one manifest at the weighbridge; the lines hand over `grams`, in their order. */
export async function deliver(
  test: TestApp,
  world: ReceivingWorld,
  firm: Firm,
  bookingIds: string[],
  grams: readonly number[],
): Promise<ManifestView> {
  const roundId = await releaseTrip(test, world, world.fleet, bookingIds);
  const { id, confirmHash, lines } = (await manifestsOf(test, world, roundId))[0]!;
  const signing = test.app.get(ManifestSigning);
  await signing.confirm(firm.staff.actor, withoutKey, id, { contentHash: confirmHash });
  await runJobs(test);
  const handedOver = lines.map((line, index) => ({
    lineId: line.id,
    handedOverGrams: grams[index]!,
    handedOverPackages: grams[index] === 0 ? 0 : line.plannedPackages,
  }));
  const { driver } = world.fleet;
  const { loadingHash } = await signing.signLoading(driver.actor, withoutKey, id, { lines: handedOver });
  await signing.signLoading(firm.staff.actor, withoutKey, id, { contentHash: loadingHash });
  const journey = test.app.get(ManifestJourney);
  await journey.depart(driver.actor, withoutKey, id);
  return journey.arrive(driver.actor, withoutKey, id);
}

/** A reading that the scale sent. */
export const scaleReading = <More extends object>(manifestId: string, more: More) => ({
  manifestId,
  kind: 'net' as const,
  source: 'scale' as const,
  deviceId: 'WB-1',
  readingId: newId(),
  ...more,
});
