import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { labCode, oilCode } from '../../src/bookings/testing/booking-world.js';
import { OutboxRelay, relayBatch } from '../../src/jobs/outbox-relay.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { ManifestJourney } from '../../src/manifests/manifest-journey.service.js';
import { ManifestReads } from '../../src/manifests/manifest-reads.service.js';
import { ManifestSigning } from '../../src/manifests/manifest-signing.service.js';
import { book, createFleet, manifestsOf, releaseTrip } from '../../src/manifests/testing/manifest-world.js';
import type { Fleet } from '../../src/manifests/testing/manifest-world.js';
import { SettingsService } from '../../src/identity/settings/settings.service.js';
import { systemActor } from '../../src/shared/roles.js';
import { Writes } from '../../src/writes/writes.service.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { signInAs } from '../support/actors.js';
import type { TestApp } from '../support/app.js';
import { bookableFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { FacilityTerms, OpenFacility } from '../support/facility.js';
import { runJobs } from '../support/run-jobs.js';

/** A facility with firms that may book and a vehicle to fetch from them, all made through the product itself. */
export interface RaceWorld extends BookingWorld {
  readonly test: TestApp;
  readonly site: OpenFacility;
  readonly firms: readonly Firm[];
  readonly fleet: Fleet;
}

export async function createRaceWorld(
  test: TestApp,
  { firms, ...terms }: FacilityTerms & { readonly firms: number },
): Promise<RaceWorld> {
  const site = await openFacility(test, terms);
  const { facilityId } = site;
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
    oilZoneId: site.zones[0]!.id,
    labZoneId: site.zones[1]!.id,
    dispatcher: await signInAs(test, 'operator.dispatcher', { facilityId }),
    weighbridge: await signInAs(test, 'operator.weighbridge', { facilityId }),
    newFirm,
  };
  await neverStop(test, facilityId);
  const made: Firm[] = [];
  while (made.length < firms) made.push(await newFirm());
  return { ...world, test, site, firms: made, fleet: await createFleet(test, world) };
}

/** Seeds follow each other years apart: what one left in store must not stop the bookings of the next. */
const neverStop = (test: TestApp, facilityId: string): Promise<unknown> =>
  test.app.get(Writes).run(systemActor('races'), 'setting.add', withoutKey, (tx) =>
    test.app.get(SettingsService).create(tx, {
      name: 'storage.overdue-stops',
      facilityId,
      value: 0,
      validFrom: '2020-01-01',
      basis: '测试',
    }),
  );

/**
 * One manifest for each of the firms, booked at `now` and arrived at the weighbridge, its bookings collected. Each line
 * handed over `surplusGrams` more than was booked.
 */
export async function arrivedManifests(
  world: RaceWorld,
  firms: readonly Firm[],
  now: Date,
  surplusGrams = 0,
): Promise<ManifestView[]> {
  const { test, fleet } = world;
  const bookings: string[] = [];
  for (const firm of firms) bookings.push(await book(test, firm, now));
  const roundId = await releaseTrip(test, world, fleet, bookings, now);
  const drafts = await manifestsOf(test, world, roundId);
  const signing = test.app.get(ManifestSigning);
  const firmOf = (manifest: ManifestView) => firms.find((firm) => firm.enterpriseId === manifest.enterpriseId)!.staff;
  for (const draft of drafts)
    await signing.confirm(firmOf(draft).actor, withoutKey, draft.id, { contentHash: draft.confirmHash });
  await runJobs(test);
  const arrived: ManifestView[] = [];
  for (const { id } of drafts) arrived.push(await drive(world, id, firmOf, surplusGrams));
  return arrived;
}

async function drive(
  { test, fleet: { driver } }: RaceWorld,
  id: string,
  firmOf: (manifest: ManifestView) => { readonly actor: TestActorOf },
  surplusGrams: number,
): Promise<ManifestView> {
  const signing = test.app.get(ManifestSigning);
  const journey = test.app.get(ManifestJourney);
  const numbered = await test.app.get(ManifestReads).detail(driver.actor, id);
  const lines = numbered.lines.map((line) => ({
    lineId: line.id,
    handedOverGrams: line.plannedGrams + surplusGrams,
    handedOverPackages: line.plannedPackages,
  }));
  const { loadingHash } = await signing.signLoading(driver.actor, withoutKey, id, { lines });
  await signing.signLoading(firmOf(numbered).actor, withoutKey, id, { contentHash: loadingHash });
  await journey.depart(driver.actor, withoutKey, id);
  return journey.arrive(driver.actor, withoutKey, id);
}

type TestActorOf = RaceWorld['dispatcher']['actor'];

/** Hands all that waits in the outbox to the queue, where nobody works: a race needs no follow-up work. */
export async function relayAll({ app }: TestApp): Promise<void> {
  const relay = app.get(OutboxRelay);
  while ((await relay.relayOnce()) === relayBatch);
}
