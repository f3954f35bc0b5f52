import { createBookingWorld } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { book, createFleet, manifestsOf, releaseTrip } from '../../src/manifests/testing/manifest-world.js';
import type { Fleet } from '../../src/manifests/testing/manifest-world.js';
import { postgresFailure } from '../../src/platform/database/postgres-errors.js';
import { createFacility, signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';
import { ifMatch, sender } from '../support/send.js';

let test: TestApp;
let world: BookingWorld;
let fleet: Fleet;
let firm: Firm;

beforeAll(async () => {
  test = await createTestApp();
  await test.app.get(ShippedCatalogue).load();
  world = await createBookingWorld(test);
  fleet = await createFleet(test, world);
});
// Each with a cap of its own on open bookings.
beforeEach(async () => {
  firm = await world.newFirm();
});
afterAll(() => closeSound(test));

const send = sender(() => test);

const post = (who: TestActor, { id }: { id: string }, step: string, body: object = {}) =>
  send(who, 'POST', `/manifests/${id}/${step}`, body);

async function confirmed(): Promise<ManifestView> {
  const roundId = await releaseTrip(test, world, fleet, [await book(test, firm)]);
  const draft = (await manifestsOf(test, world, roundId))[0]!;
  return (await post(firm.staff, draft, 'confirm', { contentHash: draft.confirmHash })).body;
}

/** A manifest whose number came from the national system, which the simulator is here. */
async function answered(): Promise<ManifestView> {
  const { id } = await confirmed();
  await runJobs(test);
  return (await send(world.dispatcher, 'GET', `/manifests/${id}`)).body;
}

const masses = ({ lines }: ManifestView) => ({
  lines: lines.map(({ id }) => ({ lineId: id, handedOverGrams: 41_000, handedOverPackages: 1 })),
});

/** The code with which the database refuses another number. */
async function refusedBy(id: string): Promise<string | undefined> {
  const sql = 'UPDATE manifest SET official_number = $2 WHERE id = $1';
  const system = { ...world.dispatcher.actor, roles: ['system' as const] };
  const failure = await test.db
    .write(system, (tx) => tx.query(sql, [id, nextNumber()]))
    .then(() => null, postgresFailure);
  return failure?.sqlState;
}

const thisYear = new Date().getUTCFullYear();
let typed = 910_000;
const nextNumber = (): string => `${thisYear}3206${(typed += 1)}`;

/** A manifest whose number somebody typed. */
async function typedIn(number = nextNumber()): Promise<ManifestView> {
  const entered = await post(world.dispatcher, await confirmed(), 'official-number', { number });
  expect(entered).toMatchObject({ status: 200, body: { state: 'numbered', officialNumber: number } });
  return entered.body;
}

const reason = '抄错了最后两位';

const correct = (
  { id, version }: ManifestView,
  number: string,
  who: TestActor = world.dispatcher,
  headers: object = ifMatch(version),
) => send(who, 'POST', `/manifests/${id}/correct-number`, { number, reason }, headers);

describe('a mistyped official number', () => {
  it('is put right in place, and the record says what it was, what it is and why', async () => {
    const manifest = await typedIn();
    const number = nextNumber();
    const right = await correct(manifest, number);
    expect(right).toMatchObject({
      status: 200,
      body: { state: 'numbered', officialNumber: number, version: manifest.version + 1 },
    });
    const { body: events } = await send(firm.staff, 'GET', `/manifests/${manifest.id}/events`);
    expect(events.items[0]).toMatchObject({
      action: 'manifest.correctNumber',
      from: 'numbered',
      to: 'numbered',
      data: { numberBefore: manifest.officialNumber, numberAfter: number, reason },
    });
    const byDriver = await post(fleet.driver, manifest, 'sign-loading', masses(manifest));
    const byFirm = await post(firm.staff, manifest, 'sign-loading', { contentHash: byDriver.body.loadingHash });
    expect(byFirm).toMatchObject({ status: 200, body: { state: 'loaded', officialNumber: number } });
    // The number that was wrong here is free for the manifest it belongs to.
    firm = await world.newFirm();
    await typedIn(manifest.officialNumber!);
  });

  it('is not put right by the same number, one of another manifest, another city, or without a reason', async () => {
    const owner = await typedIn();
    firm = await world.newFirm();
    const manifest = await typedIn();
    expect(await correct(manifest, manifest.officialNumber!)).toMatchObject({
      status: 422,
      body: { code: 'manifest.official-number-same', errors: [{ pointer: '/number' }] },
    });
    const taken = await correct(manifest, owner.officialNumber!);
    expect(taken).toMatchObject({
      status: 409,
      body: {
        code: 'manifest.official-number-taken',
        detail: expect.stringContaining(owner.internalNumber),
        errors: [{ pointer: '/number' }],
      },
    });
    expect(await correct(manifest, `${thisYear}3205000001`)).toMatchObject({
      status: 422,
      body: { code: 'manifest.official-number-invalid' },
    });
    const path = `/manifests/${manifest.id}/correct-number`;
    const hasty = { number: nextNumber(), reason: '错' };
    expect(await send(world.dispatcher, 'POST', path, hasty, ifMatch(manifest.version))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/reason' }] },
    });
    expect((await send(world.dispatcher, 'GET', `/manifests/${manifest.id}`)).body).toMatchObject({
      officialNumber: manifest.officialNumber,
      version: manifest.version,
    });
  });

  it('is put right by a planner of its facility, in the version that was looked at', async () => {
    const manifest = await typedIn();
    const elsewhere = await signInAs(test, 'operator.dispatcher', { facilityId: await createFacility(test) });
    const weigher = await signInAs(test, 'operator.weighbridge', { facilityId: world.facilityId });
    for (const who of [firm.staff, fleet.driver, weigher])
      expect(await correct(manifest, nextNumber(), who)).toMatchObject({ status: 403 });
    expect(await correct(manifest, nextNumber(), elsewhere)).toMatchObject({ status: 404 });
    const other = ifMatch(manifest.version - 1);
    expect(await correct(manifest, nextNumber(), world.dispatcher, other)).toMatchObject({
      status: 412,
      body: { code: 'request.version-stale' },
    });
    expect(await correct(manifest, nextNumber(), world.dispatcher, {})).toMatchObject({ status: 428 });
  });

  it('stays once somebody has signed the loading with it, in the database as well', async () => {
    const manifest = await typedIn();
    const { body: byDriver } = await post(fleet.driver, manifest, 'sign-loading', masses(manifest));
    const refused = await correct({ ...manifest, version: byDriver.version }, nextNumber());
    expect(refused).toMatchObject({ status: 409, body: { code: 'manifest.number-signed' } });
    expect(await refusedBy(manifest.id)).toBe('GI009');
    const { body: byFirm } = await post(firm.staff, manifest, 'sign-loading', { contentHash: byDriver.loadingHash });
    expect(byFirm).toMatchObject({ state: 'loaded' });
    expect(await correct(byFirm, nextNumber())).toMatchObject({
      status: 409,
      body: { code: 'lifecycle.wrong-state' },
    });
  });

  it('is none that the national system itself answered with', async () => {
    const manifest = await answered();
    expect(await correct(manifest, nextNumber())).toMatchObject({
      status: 409,
      body: { code: 'manifest.number-from-system' },
    });
    expect(await refusedBy(manifest.id)).toBe('GI009');
  });

  it('of a voided manifest is free for the one it belongs to', async () => {
    const wrong = await typedIn();
    await post(world.dispatcher, wrong, 'void', { reason });
    firm = await world.newFirm();
    await typedIn(wrong.officialNumber!);
  });
});
