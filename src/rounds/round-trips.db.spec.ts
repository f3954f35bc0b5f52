import { line, refusal, startBookingStage, system } from '../bookings/testing/booking-stage.js';
import type { BookingStage } from '../bookings/testing/booking-stage.js';
import type { BookingWorld, Firm } from '../bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../catalogue/import/shipped-catalogue.service.js';
import { EnterpriseRecords } from '../enterprises/registration/enterprise-records.service.js';
import { Facilities } from '../facility/facilities.service.js';
import { SettingsService } from '../identity/settings/settings.service.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { signInAs } from '../../test/support/actors.js';
import { RoundDriving } from './round-driving.service.js';
import { RoundPlanning } from './round-planning.service.js';
import { RoundTrips } from './round-trips.service.js';
import { createFleet } from './testing/fleet.js';

let stage: BookingStage;
let world: BookingWorld;
let firms: [Firm, Firm, Firm];

const depot = { longitude: 120.8, latitude: 32 };
const places = [
  { longitude: 120.9, latitude: 32 },
  { longitude: 121, latitude: 32 },
];
const day = '2027-03-03';

const trip = (id: string) =>
  stage.test.db.read(world.dispatcher.actor, (tx) => stage.test.app.get(RoundTrips).of(tx, id));

beforeAll(async () => {
  stage = await startBookingStage();
  await stage.test.app.get(ShippedCatalogue).load();
  ({ world } = await stage.firmIn());
  firms = [await world.newFirm(), await world.newFirm(), await world.newFirm()];
  const records = stage.test.app.get(EnterpriseRecords);
  for (const [index, place] of places.entries())
    await records.locate(world.dispatcher.actor, withoutKey, firms[index]!.enterpriseId, 1, place);
  const manager = await signInAs(stage.test, 'operator.manager', { facilityId: world.facilityId });
  await stage.test.app.get(Facilities).change(manager.actor, withoutKey, world.facilityId, 1, { place: depot });
});
afterAll(() => stage.close());

async function roundOver(bookingIds: string[]) {
  const fleet = await createFleet(stage.test, world.dispatcher);
  const vehicleId = await fleet.vehicle({ plate: `苏F${newId().slice(-5).toUpperCase()}`, payloadGrams: 9_000_000 });
  const { driverId, escortId } = fleet;
  const wish = { day, vehicleId, driverId, escortId, bookingIds };
  return stage.test.app.get(RoundPlanning).plan(world.dispatcher.actor, withoutKey, wish);
}

describe('the trip of a round', () => {
  it('goes past its stops in their order, and bears the settings of its day', async () => {
    const [near, far] = [firms[0], firms[1]];
    const bookings = [
      await stage.book(far, [line(far.oil, 100_000)]),
      await stage.book(near, [line(near.oil, 100_000)]),
      await stage.book(far, [line(far.lab, 50_000)]),
    ];
    const { id } = await roundOver(bookings.map((booking) => booking.id));
    // 9,430 m and 18,860 m by the great circle, three tenths more by road.
    const planned = await trip(id);
    expect(planned).toMatchObject({
      roundId: id,
      isApproximate: false,
      sharedMetres: 24_518 + 12_259 + 12_259 + 24_518,
      costFen: 60_000 + 33_099,
      separateMetres: 2 * 24_518 + 2 * 12_259,
      stops: [
        { bookingId: bookings[0]!.id, enterpriseId: far.enterpriseId, separateMetres: 49_036 },
        { bookingId: bookings[1]!.id, separateMetres: 24_518 },
        { bookingId: bookings[2]!.id, separateMetres: 49_036 },
      ],
    });
    await stage.test.app.get(Writes).run(system, 'spec.settings', withoutKey, async (tx) => {
      const place = { facilityId: world.facilityId, validFrom: day, validTo: day, basis: '2027 年车队核算' };
      await stage.test.app.get(SettingsService).create(tx, { name: 'trip.fixed-fen', value: 70_000, ...place });
    });
    expect((await trip(id)).costFen).toBe(planned.costFen + 10_000);
  });

  it('leaves out who was not there, and says what is approximate', async () => {
    const bookings = [];
    for (const firm of firms) bookings.push(await stage.book(firm, [line(firm.oil, 100_000)]));
    const { id, version } = await roundOver(bookings.map((booking) => booking.id));
    expect(await trip(id)).toMatchObject({ isApproximate: true, stops: [{}, {}, { isApproximate: true }] });
    const driving = stage.test.app.get(RoundDriving);
    const { actor } = world.dispatcher;
    await driving.release(actor, withoutKey, id, version);
    await driving.depart(actor, withoutKey, id);
    await stage.withLocked(world.dispatcher, bookings[0]!.id, (tx, booking) => stage.bookings.collect(tx, booking));
    for (const { id: bookingId } of bookings.slice(1))
      await driving.noShow(actor, withoutKey, id, bookingId, '门卫无人');
    await driving.complete(actor, withoutKey, id);
    const driven = await trip(id);
    expect(driven.stops.map(({ bookingId }) => bookingId)).toEqual([bookings[0]!.id]);
    expect(driven).toMatchObject({ isApproximate: false, sharedMetres: 24_518 });
    expect(driven.costFen).toBe(driven.separateCostFen);
  });

  it('is of no round that the caller may not see', async () => {
    const error = await refusal(trip(newId()));
    expect(error.code).toBe('round.not-found');
  });
});
