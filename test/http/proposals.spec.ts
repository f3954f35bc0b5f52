import { createBookingWorld } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import type { ProposalsView, ProposalView } from '../../src/rounds/proposals/dto/proposal.view.js';
import { createFleet } from '../../src/rounds/testing/fleet.js';
import type { Fleet } from '../../src/rounds/testing/fleet.js';
import { newId } from '../../src/shared/uuid.js';
import { addDays, shanghaiDate } from '../../src/shared/working-days.js';
import { signInAs } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';

let t: TestApp;

beforeAll(async () => {
  t = await createTestApp();
  await t.app.get(ShippedCatalogue).load();
});
afterAll(() => closeSound(t));

const send = sender(() => t);
const today = shanghaiDate(new Date());
const day = addDays(today, 3);
const window = { windowFrom: `${day}T08:00:00+08:00`, windowTo: `${day}T18:00:00+08:00` };
/** Some kilometres north of the depot, and a little further with each number. */
const placeOf = (number: number) => ({ longitude: 120.86 + number / 1_000, latitude: 32.1 + number / 500 });
const depot = { longitude: 120.86, latitude: 32.01 };

interface Stage {
  readonly world: BookingWorld;
  readonly fleet: Fleet;
  firm(number: number | null): Promise<Firm>;
  book(firm: Firm, changes?: object): Promise<string>;
  propose(changes?: object): Promise<{ status: number; body: ProposalsView & { code: string; errors: unknown } }>;
}

/** A facility of its own on the map, so that no story meets another's bookings. */
async function stage(): Promise<Stage> {
  const world = await createBookingWorld(t);
  const manager = await signInAs(t, 'operator.manager', { facilityId: world.facilityId });
  await send(manager, 'PATCH', `/facilities/${world.facilityId}`, { place: depot }, ifMatch(1));
  return {
    world,
    fleet: await createFleet(t, world.dispatcher),
    firm: async (number) => {
      const firm = await world.newFirm();
      if (number === null) return firm;
      const path = `/enterprises/${firm.enterpriseId}/place`;
      const located = await send(world.dispatcher, 'PUT', path, { place: placeOf(number) }, ifMatch(1));
      expect(located.status).toBe(200);
      return firm;
    },
    book: async (firm, changes = {}) => {
      const lines = [{ profileId: firm.oil, estimatedGrams: 100_000, packageCount: 2 }];
      const made = await send(firm.staff, 'POST', '/bookings', { lines, ...window, ...changes });
      expect(made).toMatchObject({ status: 201 });
      return made.body.id as string;
    },
    propose: (changes = {}) => send(world.dispatcher, 'POST', '/rounds/proposals', { from: day, to: day, ...changes }),
  };
}

const stopsOf = ({ stops }: ProposalView) => stops.map(({ bookingId }) => bookingId);

describe('proposals', () => {
  it('join neighbours, tell kilometres and saving, and are planned as they are', async () => {
    const { world, fleet, firm, book, propose } = await stage();
    const vehicleId = await fleet.vehicle({ plate: '苏F10001', payloadGrams: 3_000_000 });
    const bookings: string[] = [];
    for (const number of [3, 1, 2]) bookings.push(await book(await firm(number)));
    const { status, body } = await propose();
    expect(status).toBe(200);
    expect(body).toMatchObject({ considered: 3, more: false, note: null, leftOut: [], unavailable: [] });
    expect(body.basis).toMatchObject({ fenPerKm: 450, fixedFen: 60_000, detourPermille: 1_300 });
    const [proposal] = body.proposals;
    expect(body.proposals).toHaveLength(1);
    expect(proposal).toMatchObject({
      ...{ day, vehicleId, plate: '苏F10001', grams: 300_000, packages: 6, isApproximate: false },
      ...{ divisionCodes: ['320613'], findings: [], savedFen: proposal!.separateCostFen - proposal!.costFen },
    });
    const [near, middle, far] = [bookings[1], bookings[2], bookings[0]];
    // Out to the farthest and past the others on the way, or the other way round: the same metres.
    expect([
      [near, middle, far],
      [far, middle, near],
    ]).toContainEqual(stopsOf(proposal!));
    const alone = proposal!.stops.map(({ separateMetres }) => separateMetres);
    expect(proposal!.separateMetres).toBe(alone.reduce((sum, metres) => sum + metres, 0));
    expect(proposal!.metres).toBeLessThan(Math.max(...alone) + 2_000);
    expect(proposal!.savedFen).toBeGreaterThan(2 * 60_000);
    expect(proposal!.fenPerKg).toBe(Math.round(proposal!.costFen / 300));
    expect(body.total).toMatchObject({ metres: proposal!.metres, savedFen: proposal!.savedFen });
    for (const stop of proposal!.stops) {
      expect(stop.beginAt >= new Date(window.windowFrom).toISOString()).toBe(true);
      expect(stop.beginAt >= proposal!.departAt && stop.beginAt < proposal!.returnAt).toBe(true);
    }
    // Nothing was stored: the same again, until it is planned.
    expect((await propose()).body).toEqual(body);
    const { driverId, escortId } = fleet;
    const wish = { day, vehicleId, driverId, escortId, bookingIds: stopsOf(proposal!) };
    const made = await send(world.dispatcher, 'POST', '/rounds', wish);
    const path = `/rounds/${made.body.id as string}`;
    const round = (await send(world.dispatcher, 'GET', path)).body;
    expect(round.stops.map((stop: { bookingId: string }) => stop.bookingId)).toEqual(stopsOf(proposal!));
    const { metres, costFen, fenPerKg, separateMetres, separateCostFen, savedFen } = proposal!;
    const sums = { metres, costFen, fenPerKg, separateMetres, separateCostFen, savedFen, isApproximate: false };
    expect(round.trip).toEqual(sums);
    expect((await send(world.dispatcher, 'GET', `${path}/check`)).body).toEqual({ releasable: true, findings: [] });
    const [first, second, third] = stopsOf(proposal!);
    const worse = { bookingIds: [second, first, third] };
    await send(world.dispatcher, 'PUT', `${path}/stops`, worse, ifMatch(1));
    const again = (await send(world.dispatcher, 'GET', path)).body.trip;
    expect(again.metres).toBeGreaterThan(metres);
    expect(again.savedFen).toBe(again.separateCostFen - again.costFen);
    expect((await propose()).body).toMatchObject({ considered: 0, proposals: [], note: { zh: /没有待排车/ } });
  });

  it('keep apart what is too heavy and what lies on other days', async () => {
    const { fleet, firm, book, propose } = await stage();
    await fleet.vehicle({ plate: '苏F20001', payloadGrams: 1_000_000 });
    await fleet.vehicle({ plate: '苏F20002', payloadGrams: 1_000_000 });
    const neighbours = [await firm(1), await firm(2), await firm(3)];
    const heavy = (profileId: string) => ({ lines: [{ profileId, estimatedGrams: 600_000, packageCount: 3 }] });
    for (const one of neighbours) await book(one, heavy(one.oil));
    const later = addDays(day, 1);
    const next = { windowFrom: `${later}T09:00:00+08:00`, windowTo: `${later}T12:00:00+08:00` };
    await book(neighbours[0]!, next);
    const { body } = await propose({ to: later });
    expect(body.proposals.map((one) => [one.day, one.stops.length])).toEqual([
      [day, 1],
      [day, 1],
      [later, 1],
    ]);
    // A trip of its own saves nothing, and nobody claims it does.
    expect(body.proposals.map(({ savedFen }) => savedFen)).toEqual([0, 0, 0]);
    expect(body.leftOut).toMatchObject([{ code: 'proposal.vehicles-taken' }]);
    expect(body.considered).toBe(4);
  });

  it('count one separate trip for two bookings of one firm', async () => {
    const { fleet, firm, book, propose } = await stage();
    await fleet.vehicle({ plate: '苏F30001', payloadGrams: 3_000_000 });
    const twice = await firm(5);
    await book(twice);
    await book(twice, { lines: [{ profileId: twice.lab, estimatedGrams: 50_000, packageCount: 1 }] });
    const [proposal] = (await propose()).body.proposals;
    expect(proposal!.stops).toHaveLength(2);
    expect(proposal).toMatchObject({ savedFen: 0, metres: proposal!.separateMetres });
  });

  it('say what is approximate, and leave out whom no vehicle may take, with the words of the check', async () => {
    const { fleet, firm, book, propose } = await stage();
    const sour = await fleet.vehicle({ plate: '苏F40001', payloadGrams: 3_000_000, classes: ['8'] });
    const expired = await fleet.vehicle({ plate: '苏F40002', payloadGrams: 3_000_000, validTo: today });
    const unplaced = await firm(null);
    await book(unplaced);
    const without = await propose();
    expect(without.body).toMatchObject({
      proposals: [],
      note: { zh: /原因见各预约/ },
      leftOut: [{ code: 'round.class-not-covered', text: { zh: /苏F40001/ } }],
      unavailable: [{ vehicleId: expired, day, code: 'round.vehicle-permit-expired' }],
    });
    expect((await propose({ vehicleIds: [expired] })).body.leftOut).toMatchObject([{ code: 'proposal.no-vehicle' }]);
    expect((await propose({ vehicleIds: [sour] })).body.unavailable).toEqual([]);
    await fleet.vehicle({ plate: '苏F40003', payloadGrams: 3_000_000 });
    const [proposal] = (await propose()).body.proposals;
    expect(proposal).toMatchObject({ plate: '苏F40003', isApproximate: true, stops: [{ isApproximate: true }] });
  });

  it('are empty with words where nothing waits, and do not reach bookings of others', async () => {
    const [own, other] = [await stage(), await stage()];
    await own.fleet.vehicle({ plate: '苏F50001', payloadGrams: 3_000_000 });
    await other.book(await other.firm(1));
    const { body } = await own.propose({ to: addDays(day, 13) });
    expect(body).toMatchObject({ considered: 0, proposals: [], leftOut: [], total: { metres: 0, savedFen: 0 } });
    expect(body.note).toMatchObject({ zh: /没有待排车的预约/, en: /No booking waits/ });
  });
});

describe('a request for proposals', () => {
  it('is refused with days reversed, past, too many or too far, and with a vehicle of others', async () => {
    const [own, other] = [await stage(), await stage()];
    const foreign = await other.fleet.vehicle({ plate: '苏F60001', payloadGrams: 3_000_000 });
    const refusals: [object, number, string, string][] = [
      [{ to: addDays(day, -1) }, 422, 'proposal.days-reversed', '/to'],
      [{ from: addDays(today, -1) }, 422, 'round.day-out-of-range', '/from'],
      [{ to: addDays(day, 14) }, 422, 'proposal.too-many-days', '/to'],
      [{ from: addDays(today, 91), to: addDays(today, 91) }, 422, 'round.day-out-of-range', '/from'],
      [{ from: addDays(today, 90), to: addDays(today, 91) }, 422, 'round.day-out-of-range', '/to'],
      [{ vehicleIds: [foreign] }, 404, 'vehicle.not-found', '/vehicleIds/0'],
      [{ vehicleIds: [newId()] }, 404, 'vehicle.not-found', '/vehicleIds/0'],
      [{ vehicleIds: [] }, 400, 'request.invalid', '/vehicleIds'],
      [{ from: '2026-02-30' }, 400, 'request.invalid', '/from'],
      [{ to: null }, 400, 'request.invalid', '/to'],
      [{ shortest: true }, 400, 'request.invalid', '/shortest'],
    ];
    for (const [changes, status, code, pointer] of refusals)
      expect(await own.propose(changes)).toMatchObject({ status, body: { code, errors: [{ pointer }] } });
  });

  it('is the planner’s alone', async () => {
    const { world, firm } = await stage();
    const { staff } = await firm(1);
    const driver = await signInAs(t, 'operator.driver', { facilityId: world.facilityId });
    for (const who of [staff, driver, world.weighbridge])
      expect((await send(who, 'POST', '/rounds/proposals', { from: day, to: day })).status).toBe(403);
    expect((await send(null, 'POST', '/rounds/proposals', { from: day, to: day })).status).toBe(401);
  });
});
