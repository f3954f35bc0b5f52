import type { Firm } from '../../src/bookings/testing/booking-world.js';
import { Ledger } from '../../src/ledger/ledger.service.js';
import type { Balance } from '../../src/ledger/ledger.service.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { book } from '../../src/manifests/testing/manifest-world.js';
import { systemActor } from '../../src/shared/roles.js';
import { shanghaiYear } from '../../src/shared/working-days.js';
import { createReceivingWorld, deliver, scaleReading } from '../../src/storage/testing/receiving-world.js';
import type { ReceivingWorld } from '../../src/storage/testing/receiving-world.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { expectInvariants } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';
import { sender } from '../support/send.js';

let test: TestApp;
let world: ReceivingWorld;
const send = sender(() => test);
let firm: Firm;

beforeAll(async () => {
  test = await createTestApp();
  world = await createReceivingWorld(test);
});
beforeEach(async () => {
  firm = await world.newFirm();
});
afterEach(() => expectInvariants(test));
afterAll(() => test.close());

const stateOf = async (bookingId: string): Promise<string> =>
  (await send(world.dispatcher, 'GET', `/bookings/${bookingId}`)).body.state;

/** What stands on the firm's ten tonnes of this year. */
async function scopeOf({ enterpriseId }: Firm): Promise<Balance | undefined> {
  const key = `scope/${enterpriseId}/${shanghaiYear(new Date())}/`;
  return test.db.read(systemActor('spec'), (tx) => test.app.get(Ledger).balance(tx, key));
}

async function weigh({ id, lines }: ManifestView): Promise<void> {
  for (const { id: lineId, handedOverGrams: grams } of lines.filter((line) => line.handedOverGrams !== 0))
    expect((await send(world.weighbridge, 'POST', '/weighings', scaleReading(id, { lineId, grams }))).status).toBe(201);
}

const accept = ({ id, lines, version }: ManifestView) =>
  send(
    world.weighbridge,
    'POST',
    `/manifests/${id}/acceptance`,
    {
      lines: lines
        .filter((line) => line.handedOverGrams !== 0)
        .map((line) => ({ lineId: line.id, decision: 'accept', methodCode: 'R9' })),
    },
    { 'if-match': `"v${version}"` },
  );

describe('a manifest of two bookings', () => {
  it('posts each booking and completes both', async () => {
    const bookings = [await book(test, firm), await book(test, firm)];
    const manifest = await deliver(test, world, firm, bookings, [170_000, 39_000, 160_000, 38_000]);
    await weigh(manifest);
    const { body } = await accept(manifest);
    expect(body).toMatchObject({ outcome: 'accepted', returnManifestId: null });
    expect(await Promise.all(bookings.map(stateOf))).toEqual(['completed', 'completed']);
    expect(await scopeOf(firm)).toMatchObject({ pendingGrams: 0, postedGrams: 407_000 });
  });

  it('of which one handed nothing over releases that one', async () => {
    const bookings = [await book(test, firm), await book(test, firm)];
    const manifest = await deliver(test, world, firm, bookings, [170_000, 39_000, 0, 0]);
    const nothing = { lineId: manifest.lines[2]!.id, grams: 1 };
    const refused = await send(world.weighbridge, 'POST', '/weighings', scaleReading(manifest.id, nothing));
    expect(refused.body.code).toBe('weighing.line-not-handed-over');
    await weigh(manifest);
    expect((await accept(manifest)).status).toBe(200);
    expect(await Promise.all(bookings.map(stateOf))).toEqual(['completed', 'completed']);
    const lines = (await send(firm.staff, 'GET', `/manifests/${manifest.id}`)).body.lines;
    expect(lines[2]).toMatchObject({ decision: 'accept', acceptedGrams: 0, zoneId: null });
  });
});

describe('what people are told', () => {
  const noticesOf = async (who = firm.staff, query = '') =>
    (await send(who, 'GET', `/notices${query}`)).body.items as { id: string; kind: string; text: { zh: string } }[];
  const kindsOf = async (who = firm.staff) => (await noticesOf(who)).map(({ kind }) => kind);

  it('follows a pickup from registration to acceptance', async () => {
    const bookingId = await book(test, firm);
    const manifest = await deliver(test, world, firm, [bookingId], [170_000, 39_000]);
    await weigh(manifest);
    await accept(manifest);
    await runJobs(test);
    expect(await kindsOf()).toEqual([
      'manifest.accepted',
      'manifest.to-confirm',
      'round.pickup-planned',
      'enterprise.verified',
    ]);
    const [received, , planned] = await noticesOf();
    expect(received!.text.zh).toContain('接受 209.000 千克');
    expect(planned!.text.zh).toMatch(/已排定 \d{4}-\d\d-\d\d 上门收运，车辆 苏F/);
    expect(await kindsOf(world.manager)).toContain('enterprise.submitted');
  });

  it('says who cancelled: the facility to the enterprise', async () => {
    const bookingId = await book(test, firm);
    await send(world.dispatcher, 'POST', `/bookings/${bookingId}/cancel`, { reason: '车辆故障' });
    await runJobs(test);
    expect((await noticesOf())[0]).toMatchObject({
      kind: 'booking.cancelled',
      text: { zh: expect.stringContaining('车辆故障') },
    });
  });

  it('is read once for the organisation, and by nobody else', async () => {
    await runJobs(test);
    const [notice] = await noticesOf(firm.staff, '?unread=true');
    expect((await send(firm.staff, 'GET', '/notices/unread')).body).toEqual({ count: 1 });
    const path = `/notices/${notice!.id}/read`;
    const other = await world.newFirm();
    for (const who of [other.staff, world.manager]) expect((await send(who, 'POST', path)).status).toBe(404);
    const first = await send(firm.staff, 'POST', path);
    expect(first.body.readAt).not.toBeNull();
    expect((await send(firm.staff, 'POST', path)).body.readAt).toBe(first.body.readAt);
    expect(await noticesOf(firm.staff, '?unread=true')).toEqual([]);
    expect(await noticesOf(firm.staff, '?unread=false')).toHaveLength(1);
    expect((await send(firm.staff, 'GET', '/notices/unread')).body).toEqual({ count: 0 });
  });

  it('comes in pages, newest first', async () => {
    const ids = (await noticesOf(world.manager)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    const first = (await send(world.manager, 'GET', '/notices?limit=2')).body;
    const second = (await send(world.manager, 'GET', `/notices?limit=2&cursor=${first.nextCursor}`)).body;
    const paged = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
    expect(paged).toEqual(ids.slice(0, 4));
  });
});
