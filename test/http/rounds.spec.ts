import { Bookings } from '../../src/bookings/bookings.service.js';
import { createBookingWorld } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import { JobRegistry } from '../../src/jobs/job-registry.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { Writes } from '../../src/writes/writes.service.js';
import { createFacility, signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';
import type { Method } from '../support/send.js';

let t: TestApp;
let world: BookingWorld;
let firm: Firm;
let otherFirm: Firm;
let driver: TestActor;
let otherDriver: TestActor;
let fleet: { vehicle: string; small: string; driver: string; escort: string; expired: string };

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
/** The day three days from now in Shanghai, on which every booking below is to be collected. */
const day = shanghaiDate(hours(72));
const nextDay = shanghaiDate(hours(96));
const window = { windowFrom: `${day}T08:00:00+08:00`, windowTo: `${day}T18:00:00+08:00` };

beforeAll(async () => {
  t = await createTestApp();
  await t.app.get(ShippedCatalogue).load();
  world = await createBookingWorld(t);
  [firm, otherFirm] = [await world.newFirm(), await world.newFirm()];
  driver = await signInAs(t, 'operator.driver', { facilityId: world.facilityId });
  otherDriver = await signInAs(t, 'operator.driver', { facilityId: world.facilityId });
  fleet = await registerFleet();
});
afterAll(() => closeSound(t));

const send = sender(() => t);

/** A call that sets the stage: anything but success is a broken stage. */
async function done(by: TestActor, method: Method, path: string, payload?: object, headers?: object) {
  const answer = await send(by, method, path, payload, headers);
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function registerFleet() {
  const make = async (path: string, body: object): Promise<string> =>
    (await done(world.dispatcher, 'POST', path, body)).id;
  const carrierId = await make('/carriers', {
    name: '通州危运有限公司',
    licenceNo: '苏交运管许可00001',
    licenceValidTo: '2090-12-31',
    phone: '0513-80000000',
    address: '南通市崇川区运河路 1 号',
  });
  const vehicle = (plate: string, payloadGrams: number) =>
    make('/vehicles', {
      carrierId,
      plate,
      payloadGrams,
      hazardClasses: ['3', '6.1', '8', '9'],
      transportPermitNo: '苏交运管通字320600',
      transportPermitValidTo: '2090-12-31',
    });
  const member = (name: string, kind: string, certificateValidTo: string, accountId?: string) =>
    make('/crew', {
      carrierId,
      name,
      phone: '13812345678',
      kinds: [kind],
      certificateNo: `3206-${name}-01`,
      certificateValidTo,
      ...(accountId && { accountId }),
    });
  return {
    vehicle: await vehicle('苏F12345', 5_000_000),
    small: await vehicle('苏FD54321', 1_000_000),
    driver: await member('王驾驶', 'driver', '2090-12-31', driver.actor.accountId),
    escort: await member('李押运', 'escort', '2090-12-31'),
    expired: await member('赵过期', 'escort', shanghaiDate(hours(48))),
  };
}

async function book(by: Firm, changes: object = {}): Promise<string> {
  const lines = [{ profileId: by.oil, estimatedGrams: 100_000, packageCount: 1 }];
  return (await done(by.staff, 'POST', '/bookings', { lines, ...window, ...changes })).id;
}
const wish = (changes: object = {}) => ({
  day,
  vehicleId: fleet.vehicle,
  driverId: fleet.driver,
  escortId: fleet.escort,
  ...changes,
});
const plan = (changes: object = {}) => done(world.dispatcher, 'POST', '/rounds', wish(changes));
const booking = (id: string) => done(world.dispatcher, 'GET', `/bookings/${id}`);
const waiveAll = async (path: string) => {
  const { findings } = await done(world.dispatcher, 'GET', `${path}/check`);
  const soft = findings.filter((one: { severity: string }) => one.severity === 'soft');
  if (soft.length === 0) return;
  const keys = soft.map((one: { key: string }) => one.key);
  await done(world.dispatcher, 'POST', `${path}/waivers`, { findings: keys, reason: '已与客户和班组确认' });
};
async function release(round: { id: string; version: number }) {
  await waiveAll(`/rounds/${round.id}`);
  return done(world.dispatcher, 'POST', `/rounds/${round.id}/release`, {}, ifMatch(round.version));
}
const messages = (topic: string, roundId: string) =>
  t.db.read(systemActor('spec'), (tx) =>
    tx.query("SELECT payload FROM outbox WHERE topic = $1 AND payload->>'roundId' = $2", [topic, roundId]),
  );

/** As the manifests do when both sides have signed at the loading. */
const load = (id: string) =>
  t.app.get(Writes).run(world.dispatcher.actor, 'spec.load', withoutKey, async (tx) => {
    const bookings = t.app.get(Bookings);
    const [locked] = await bookings.lock(tx, [id]);
    await bookings.collect(tx, locked!);
  });

describe('a round from the pool to its end', () => {
  it('takes bookings, is released, driven by its driver, and completed once every stop is done', async () => {
    const [first, second] = [await book(firm), await book(otherFirm)];
    const pool = await done(world.dispatcher, 'GET', `/rounds/pool?day=${day}&division=3206`);
    const waiting = pool.flatMap((group: { bookings: { bookingId: string }[] }) => group.bookings);
    expect(waiting.map((one: { bookingId: string }) => one.bookingId)).toEqual(expect.arrayContaining([first, second]));

    expect(waiting.find((one: { bookingId: string }) => one.bookingId === first)).toMatchObject({
      wasteCodes: [expect.stringMatching(/^9/)],
      expiresAt: expect.stringMatching(/Z$/),
      place: { longitude: expect.any(Number), latitude: expect.any(Number), isApproximate: true },
    });

    const made = await send(world.dispatcher, 'POST', '/rounds', wish({ bookingIds: [first] }));
    expect(made).toMatchObject({ status: 201, body: { state: 'draft', stopCount: 1, version: 1 } });
    expect(made.body.number).toMatch(/^CC\d{4}-\d{5}$/);
    const path = `/rounds/${made.body.id as string}`;
    expect(await booking(first)).toMatchObject({
      state: 'planned',
      planned: { roundId: made.body.id, day, plate: '苏F12345' },
    });
    expect((await done(world.dispatcher, 'POST', `${path}/stops`, { bookingIds: [second] })).version).toBe(2);
    const order = { bookingIds: [second, first] };
    expect((await done(world.dispatcher, 'PUT', `${path}/stops`, order, ifMatch(2))).version).toBe(3);

    const stepsOf = async (caller: typeof driver) =>
      (await done(caller, 'GET', path)).stops[0].allowedSteps.map(({ step }: { step: string }) => step);
    expect(await stepsOf(world.dispatcher)).toEqual(['unplan']);

    const check = await done(world.dispatcher, 'GET', `${path}/check`);
    expect(check).toEqual({ releasable: true, findings: [] });
    const released = await done(world.dispatcher, 'POST', `${path}/release`, {}, ifMatch(3));
    expect(released).toMatchObject({ state: 'released' });
    expect(await messages('round.released', made.body.id)).toHaveLength(1);

    expect(await stepsOf(world.dispatcher)).toEqual(['unplan', 'noShow']);
    expect(await stepsOf(driver)).toEqual(['noShow']);
    const seen = await done(driver, 'GET', path);
    expect(seen).toMatchObject({
      loadGrams: 200_000,
      vehicle: { plate: '苏F12345', carrierName: '通州危运有限公司' },
      depot: { longitude: expect.any(Number), isApproximate: true },
      stops: [
        {
          position: 1,
          bookingId: second,
          address: '崇川区测试路 88 号',
          contactPhone: '13900000000',
          place: { latitude: expect.any(Number), isApproximate: true },
          state: 'pending',
        },
        { position: 2, bookingId: first },
      ],
    });
    expect(seen.allowedSteps.map((step: { step: string; allowed: boolean }) => [step.step, step.allowed])).toEqual([
      ['depart', true],
    ]);
    expect(await done(driver, 'POST', `${path}/depart`)).toMatchObject({ state: 'underway' });
    await load(second);
    expect(await send(driver, 'POST', `${path}/complete`)).toMatchObject({
      status: 409,
      body: { code: 'round.stops-pending' },
    });
    expect(await send(world.dispatcher, 'POST', `${path}/cancel`, { reason: '车辆故障' })).toMatchObject({
      status: 409,
      body: { code: 'round.already-loaded' },
    });
    await done(driver, 'POST', `${path}/stops/${first}/no-show`, { reason: '门卫无人' });
    expect(await booking(first)).toMatchObject({ state: 'noShow' });
    expect(await messages('round.stop-dropped', made.body.id)).toHaveLength(1);
    expect(await send(driver, 'POST', `${path}/stops/${second}/no-show`, { reason: '门卫无人' })).toMatchObject({
      status: 409,
      body: { code: 'round.stop-done' },
    });
    expect(await done(driver, 'POST', `${path}/complete`)).toMatchObject({ state: 'completed' });
    const ended = await done(world.dispatcher, 'GET', path);
    expect(ended.stops).toMatchObject([{ state: 'visited' }, { state: 'noShow', noShowReason: '门卫无人' }]);
    const events = await done(driver, 'GET', `${path}/events`);
    expect(events.items.map((event: { action: string }) => event.action)).toEqual([
      'round.complete',
      'round.noShow',
      'round.depart',
      'round.release',
      'round.reorder',
      'round.addStops',
      'round.plan',
    ]);
  });
});

describe('the check', () => {
  it('refuses the release and names every hard finding as a field', async () => {
    const lines = [{ profileId: firm.oil, estimatedGrams: 1_000_001, packageCount: 5 }];
    const id = await book(firm, { lines });
    const round = await plan({ vehicleId: fleet.small, escortId: fleet.expired, bookingIds: [id] });
    const refused = await send(world.dispatcher, 'POST', `/rounds/${round.id as string}/release`, {}, ifMatch(1));
    expect(refused).toMatchObject({ status: 409, body: { code: 'round.checks-failed' } });
    const told = refused.body.errors.map((error: { code: string; pointer: string }) => [error.code, error.pointer]);
    expect(told).toEqual([
      ['round.certificate-expired', '/escortId'],
      ['round.payload-exceeded', '/vehicleId'],
    ]);
    expect(refused.body.errors[1].message).toContain('1000.001');
    const changes = { vehicleId: fleet.vehicle, escortId: fleet.escort };
    const mended = await done(world.dispatcher, 'PATCH', `/rounds/${round.id as string}`, changes, ifMatch(1));
    expect(await release(mended)).toMatchObject({ state: 'released' });
  });

  it('lets soft findings pass with a reason each, and hard ones not at all', async () => {
    const id = await book(firm);
    const round = await plan({ day: nextDay, bookingIds: [id] });
    const path = `/rounds/${round.id as string}`;
    const refused = await send(world.dispatcher, 'POST', `${path}/release`, {}, ifMatch(1));
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'round.reasons-missing', errors: [{ code: 'round.window-mismatch', pointer: '/stops/0' }] },
    });
    const waive = (findings: string[]) =>
      send(world.dispatcher, 'POST', `${path}/waivers`, { findings, reason: '客户同意次日' });
    expect(await waive(['round.window-mismatch/nothing'])).toMatchObject({
      status: 422,
      body: { code: 'round.finding-unknown', errors: [{ pointer: '/findings/0' }] },
    });
    const { findings } = await done(world.dispatcher, 'GET', `${path}/check`);
    expect((await waive([findings[0].key])).status).toBe(200);
    const [waived] = (await done(world.dispatcher, 'GET', `${path}/check`)).findings;
    expect(waived).toMatchObject({ severity: 'soft', waiver: { reason: '客户同意次日' } });
    expect(await done(world.dispatcher, 'POST', `${path}/release`, {}, ifMatch(1))).toMatchObject({
      state: 'released',
    });
    expect((await waive([findings[0].key])).body.code).toBe('lifecycle.wrong-state');
  });

  it('asks for a stop, and sees the vehicle on two rounds of a day', async () => {
    const empty = await plan({ day: shanghaiDate(hours(24 * 30)) });
    expect(await send(world.dispatcher, 'POST', `/rounds/${empty.id as string}/release`, {}, ifMatch(1))).toMatchObject(
      {
        status: 409,
        body: { code: 'round.no-stops' },
      },
    );
    const twin = await plan({ day: shanghaiDate(hours(24 * 30)) });
    const { findings } = await done(world.dispatcher, 'GET', `/rounds/${twin.id as string}/check`);
    expect(findings.map((one: { code: string }) => one.code)).toEqual([
      'round.vehicle-double-booked',
      'round.crew-double-booked',
      'round.crew-double-booked',
    ]);
  });

  it('is run again at the departure', async () => {
    const round = await plan({ bookingIds: [await book(firm)] });
    await release(round);
    const escort = await done(world.dispatcher, 'GET', `/crew/${fleet.escort}`);
    const retired = await done(world.dispatcher, 'POST', `/crew/${fleet.escort}/retire`, {}, ifMatch(escort.version));
    expect(await send(driver, 'POST', `/rounds/${round.id as string}/depart`)).toMatchObject({
      status: 409,
      body: { code: 'round.checks-failed', errors: [{ code: 'round.partner-retired', pointer: '/escortId' }] },
    });
    await done(world.dispatcher, 'POST', `/crew/${fleet.escort}/reinstate`, {}, ifMatch(retired.version));
    expect((await send(driver, 'POST', `/rounds/${round.id as string}/depart`)).status).toBe(200);
  });
});

describe('stops', () => {
  it('follow the round to another day and vehicle, and go back to the pool when taken off', async () => {
    const [first, second] = [await book(firm), await book(firm)];
    const round = await plan({ bookingIds: [first, second] });
    const path = `/rounds/${round.id as string}`;
    await done(world.dispatcher, 'PATCH', path, { day: nextDay, vehicleId: fleet.small }, ifMatch(1));
    expect(await booking(second)).toMatchObject({ planned: { day: nextDay, plate: '苏FD54321' } });
    await done(world.dispatcher, 'DELETE', `${path}/stops/${first}`);
    expect(await booking(first)).toMatchObject({ state: 'confirmed', planned: null });
    expect((await done(world.dispatcher, 'GET', path)).stops).toMatchObject([{ position: 1, bookingId: second }]);
    expect(await messages('round.stop-dropped', round.id)).toHaveLength(0);
    expect((await send(world.dispatcher, 'DELETE', `${path}/stops/${first}`)).body.code).toBe('round.stop-not-found');
    expect(await send(world.dispatcher, 'POST', `${path}/stops/${second}/no-show`, { reason: '草稿' })).toMatchObject({
      status: 409,
      body: { code: 'round.no-show-too-early' },
    });
  });

  it('are on one round at a time', async () => {
    const id = await book(firm);
    await plan({ bookingIds: [id] });
    expect(await send(world.dispatcher, 'POST', '/rounds', wish({ bookingIds: [id] }))).toMatchObject({
      status: 409,
      body: { code: 'lifecycle.wrong-state' },
    });
  });

  it('are free again when the round is cancelled', async () => {
    const id = await book(firm);
    const round = await plan({ bookingIds: [id] });
    await release(round);
    const cancelled = await done(world.dispatcher, 'POST', `/rounds/${round.id as string}/cancel`, { reason: '台风' });
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelReason: '台风' });
    expect(await booking(id)).toMatchObject({ state: 'confirmed', planned: null });
    expect(await messages('round.cancelled', round.id)).toHaveLength(1);
    await plan({ bookingIds: [id] });
    const old = await done(world.dispatcher, 'GET', `/rounds/${round.id as string}`);
    expect(old).toMatchObject({ loadGrams: 0, stops: [{ state: 'dropped' }], allowedSteps: [] });
  });

  it('go when the enterprise cancels, once, however often the message comes', async () => {
    const id = await book(firm);
    const stays = await book(otherFirm);
    const round = await plan({ bookingIds: [id, stays] });
    await release(round);
    await done(firm.staff, 'POST', `/bookings/${id}/cancel`, { reason: '停产' });
    const { handle } = t.app.get(JobRegistry).subscription('rounds.drop-cancelled')!;
    const deliver = () =>
      t.app
        .get(Writes)
        .runEffect(systemActor('spec'), newId(), 'spec', (tx) =>
          handle(tx, { bookingId: id, roundId: round.id }, newId(), AbortSignal.timeout(5_000)),
        );
    await deliver();
    await deliver();
    expect((await done(world.dispatcher, 'GET', `/rounds/${round.id as string}`)).stops).toMatchObject([
      { position: 1, bookingId: stays },
    ]);
    expect(await messages('round.stop-dropped', round.id)).toHaveLength(1);
  });

  it('keep their order complete', async () => {
    const [first, second] = [await book(firm), await book(firm)];
    const round = await plan({ bookingIds: [first, second] });
    for (const bookingIds of [[first], [first, newId()], [first, second, newId()]])
      expect(
        await send(world.dispatcher, 'PUT', `/rounds/${round.id as string}/stops`, { bookingIds }, ifMatch(1)),
      ).toMatchObject({ status: 422, body: { code: 'round.order-incomplete' } });
  });
});

describe('who may', () => {
  it('a driver sees and moves the own rounds alone', async () => {
    const round = await plan({ bookingIds: [await book(firm)] });
    await release(round);
    const path = `/rounds/${round.id as string}`;
    for (const [method, at, body] of [
      ['GET', path, undefined],
      ['GET', `${path}/events`, undefined],
      ['POST', `${path}/depart`, {}],
      ['POST', `${path}/complete`, {}],
      ['POST', `${path}/stops/${newId()}/no-show`, { reason: '无人' }],
    ] as const)
      expect([at, await send(otherDriver, method, at, body)]).toMatchObject([
        at,
        { status: 404, body: { code: 'round.not-found' } },
      ]);
    expect((await done(otherDriver, 'GET', '/rounds')).items).toEqual([]);
    const own = (await done(driver, 'GET', '/rounds?limit=200')).items;
    expect(own.find((item: { id: string }) => item.id === round.id)).toMatchObject({
      plate: expect.stringMatching(/^苏F/),
      driverName: (await done(driver, 'GET', path)).driver.name,
    });
    for (const [method, at] of [
      ['POST', '/rounds'],
      ['GET', `${path}/check`],
      ['GET', `/rounds/pool?day=${day}`],
      ['DELETE', `${path}/stops/${newId()}`],
    ] as const)
      expect((await send(driver, method, at, method === 'POST' ? wish() : undefined)).status).toBe(403);
  });

  it('nobody outside the facility does', async () => {
    const round = await plan({ bookingIds: [await book(firm)] });
    const stranger = await signInAs(t, 'operator.manager', { facilityId: await createFacility(t, '330102') });
    const path = `/rounds/${round.id as string}`;
    for (const [method, at, body] of [
      ['GET', path, undefined],
      ['GET', `${path}/check`, undefined],
      ['GET', `${path}/events`, undefined],
      ['PATCH', path, { note: '改' }],
      ['POST', `${path}/stops`, { bookingIds: [newId()] }],
      ['POST', `${path}/waivers`, { findings: ['abc'], reason: '理由' }],
      ['POST', `${path}/release`, {}],
      ['POST', `${path}/depart`, {}],
      ['POST', `${path}/cancel`, { reason: '理由' }],
    ] as const)
      expect([method, at, (await send(stranger, method, at, body, ifMatch(1))).status]).toEqual([method, at, 404]);
    expect((await done(stranger, 'GET', `/rounds/pool?day=${day}`)).length).toBe(0);
    expect((await send(stranger, 'POST', '/rounds', wish())).status).toBe(404);
    expect((await send(firm.staff, 'GET', path)).status).toBe(403);
  });
});

describe('wrong input', () => {
  it.each<[string, object, number, string]>([
    ['no day', { day: undefined }, 400, '/day'],
    ['yesterday', { day: shanghaiDate(hours(-24)) }, 422, '/day'],
    ['a day in 91 days', { day: shanghaiDate(hours(24 * 91)) }, 422, '/day'],
    ['30 February', { day: '2027-02-30' }, 400, '/day'],
    ['a vehicle that is no id', { vehicleId: '苏F12345' }, 400, '/vehicleId'],
    ['41 bookings', { bookingIds: Array.from({ length: 41 }, newId) }, 400, '/bookingIds'],
    ['a note of 501 characters', { note: '，'.repeat(501) }, 400, '/note'],
    ['an unknown field', { state: 'released' }, 400, '/state'],
  ])('%s is refused at the field', async (_name, changes, status, pointer) => {
    const answer = await send(world.dispatcher, 'POST', '/rounds', wish(changes));
    expect(answer.status).toBe(status);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('of a change is refused, and the round stays as it is', async () => {
    const round = await plan();
    const path = `/rounds/${round.id as string}`;
    for (const [changes, status] of [
      [{ vehicleId: newId() }, 404],
      [{ escortId: newId() }, 404],
      [{ day: null }, 400],
      [{ driverId: null }, 400],
      [{ day: shanghaiDate(hours(-24)) }, 422],
    ] as const)
      expect([changes, (await send(world.dispatcher, 'PATCH', path, changes, ifMatch(1))).status]).toEqual([
        changes,
        status,
      ]);
    expect(await done(world.dispatcher, 'GET', path)).toMatchObject({ day, version: 1 });
  });

  it('leaves nothing behind: an unknown booking undoes the whole round', async () => {
    const id = await book(firm);
    expect((await send(world.dispatcher, 'POST', '/rounds', wish({ bookingIds: [id, newId()] }))).status).toBe(404);
    expect(await booking(id)).toMatchObject({ state: 'requested' });
  });

  it('of the list is refused', async () => {
    for (const query of ['limit=0', 'sort=mass', 'state=gone', 'from=2026-02-30', 'driverId=1', 'cursor=zz', 'x=1'])
      expect([query, (await send(world.dispatcher, 'GET', `/rounds?${query}`)).status]).toEqual([query, 400]);
  });
});

it('makes one round of a repeated request, and a number of its own for each of many at once', async () => {
  const key = { 'idempotency-key': newId() };
  const first = await send(world.dispatcher, 'POST', '/rounds', wish(), key);
  expect((await send(world.dispatcher, 'POST', '/rounds', wish(), key)).body).toEqual(first.body);
  const many = await Promise.all(Array.from({ length: 12 }, () => plan()));
  expect(new Set(many.map(({ number }) => number as string)).size).toBe(12);
  const pages: string[] = [];
  let cursor = '';
  do {
    const page = await done(world.dispatcher, 'GET', `/rounds?limit=5&sort=day${cursor}`);
    pages.push(...page.items.map((item: { id: string }) => item.id));
    cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor as string}`;
  } while (cursor !== '');
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toEqual(expect.arrayContaining(many.map(({ id }) => id as string)));
});
