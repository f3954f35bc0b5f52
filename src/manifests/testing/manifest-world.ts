import { BookingRequests } from '../../bookings/booking-requests.service.js';
import type { BookingWorld, Firm } from '../../bookings/testing/booking-world.js';
import { Carriers } from '../../partners/carriers.service.js';
import { Crew } from '../../partners/crew.service.js';
import { Vehicles } from '../../partners/vehicles.service.js';
import { RoundDriving } from '../../rounds/round-driving.service.js';
import { RoundPlanning } from '../../rounds/round-planning.service.js';
import { Rounds } from '../../rounds/rounds.service.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { withoutKey } from '../../writes/request-identity.js';
import { signInAs } from '../../../test/support/actors.js';
import type { TestActor } from '../../../test/support/actors.js';
import type { TestApp } from '../../../test/support/app.js';
import { runJobs } from '../../../test/support/run-jobs.js';
import type { ManifestView } from '../dto/manifest.view.js';
import { ManifestJourney } from '../manifest-journey.service.js';
import { ManifestReads } from '../manifest-reads.service.js';
import { ManifestSigning } from '../manifest-signing.service.js';

/** A vehicle with its crew, at the facility of a booking world. */
export interface Fleet {
  readonly vehicleId: string;
  readonly driverId: string;
  readonly escortId: string;
  /** Signed in as the driver. */
  readonly driver: TestActor;
}

const validTo = '2099-12-31';
let made = 0;

export async function createFleet(
  test: TestApp,
  { facilityId, dispatcher }: Pick<BookingWorld, 'facilityId' | 'dispatcher'>,
): Promise<Fleet> {
  const { app } = test;
  const { actor } = dispatcher;
  const serial = String((made += 1)).padStart(4, '0');
  const driver = await signInAs(test, 'operator.driver', { facilityId });
  const carrier = await app.get(Carriers).register(actor, withoutKey, {
    name: `测试物流 ${serial}`,
    licenceNo: `苏通运-${serial}`,
    licenceValidTo: validTo,
    phone: '0513-11111111',
    address: '港闸区测试路 9 号',
  });
  const vehicle = await app.get(Vehicles).register(actor, withoutKey, {
    carrierId: carrier.id,
    plate: `苏FA${serial.slice(-4)}`,
    hazardClasses: ['hazardous-waste'],
    payloadGrams: 10_000_000,
    transportPermitNo: `危运-${serial}`,
    transportPermitValidTo: validTo,
  });
  const person = { carrierId: carrier.id, phone: '13800000000', certificateValidTo: validTo };
  const crew = app.get(Crew);
  const atWheel = await crew.register(actor, withoutKey, {
    ...person,
    name: '李师傅',
    kinds: ['driver'],
    certificateNo: `驾-${serial}`,
    accountId: driver.actor.accountId,
  });
  const escort = await crew.register(actor, withoutKey, {
    ...person,
    name: '赵师傅',
    kinds: ['escort'],
    certificateNo: `押-${serial}`,
  });
  return { vehicleId: vehicle.id, driverId: atWheel.id, escortId: escort.id, driver };
}

/** Books oil, and on request laboratory waste, for tomorrow in simulated or real time. Answers the booking's id. */
export async function book(
  test: TestApp,
  firm: Firm,
  now = test.app.get(SimulatedTime).instant,
  grams = 180_000,
): Promise<string> {
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
  const booked = await test.app.get(BookingRequests).book(firm.staff.actor, withoutKey, {
    lines: [
      { profileId: firm.oil, estimatedGrams: grams, packageCount: 1 },
      { profileId: firm.lab, estimatedGrams: 40_000, packageCount: 4 },
    ],
    windowFrom: at(20),
    windowTo: at(40),
  });
  return booked.id;
}

/** Plans the bookings onto a round for tomorrow and releases it. Answers its id; the manifests are drafted. */
export async function releaseTrip(
  test: TestApp,
  { dispatcher }: BookingWorld,
  { vehicleId, driverId, escortId }: Fleet,
  bookingIds: string[],
  now = test.app.get(SimulatedTime).instant,
): Promise<string> {
  const { app } = test;
  const { actor } = dispatcher;
  const day = shanghaiDate(new Date(now.getTime() + 24 * 3_600_000));
  const planning = app.get(RoundPlanning);
  const { id } = await planning.plan(actor, withoutKey, { day, vehicleId, driverId, escortId, bookingIds });
  const { findings } = await app.get(Rounds).check(actor, id);
  const soft = findings.filter(({ severity }) => severity === 'soft').map(({ key }) => key);
  if (soft.length > 0) await planning.waive(actor, withoutKey, id, soft, '测试');
  const { version } = await app.get(Rounds).detail(actor, id);
  await app.get(RoundDriving).release(actor, withoutKey, id, version);
  await runJobs(test);
  return id;
}

/** The manifests of a round, as the dispatcher sees them. */
export async function manifestsOf(
  { app }: TestApp,
  { dispatcher }: BookingWorld,
  roundId: string,
): Promise<ManifestView[]> {
  const reads = app.get(ManifestReads);
  const { items } = await reads.list(dispatcher.actor, { roundId, limit: 200, sort: 'createdAt' });
  const views = [];
  for (const { id } of items) views.push(await reads.detail(dispatcher.actor, id));
  return views;
}

/** A manifest of one firm with 178.5 kg of oil and 41 kg of laboratory waste that stands at the weighbridge. */
export async function arrivedManifest(
  test: TestApp,
  world: BookingWorld,
  fleet: Fleet,
  firm: Firm,
): Promise<ManifestView> {
  const roundId = await releaseTrip(test, world, fleet, [await book(test, firm)]);
  const { id, confirmHash, lines } = (await manifestsOf(test, world, roundId))[0]!;
  const signing = test.app.get(ManifestSigning);
  await signing.confirm(firm.staff.actor, withoutKey, id, { contentHash: confirmHash });
  await runJobs(test);
  const signed = await signing.signLoading(fleet.driver.actor, withoutKey, id, {
    lines: lines.map((line, index) => ({
      lineId: line.id,
      handedOverGrams: index === 0 ? 178_500 : 41_000,
      handedOverPackages: line.plannedPackages,
    })),
  });
  await signing.signLoading(firm.staff.actor, withoutKey, id, { contentHash: signed.loadingHash });
  const journey = test.app.get(ManifestJourney);
  await journey.depart(fleet.driver.actor, withoutKey, id);
  return journey.arrive(fleet.driver.actor, withoutKey, id);
}
