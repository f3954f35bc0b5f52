import { DataSource } from 'typeorm';
import { createTestApp } from '../../test/support/app.js';
import type { TestApp } from '../../test/support/app.js';
import type { TestActor } from '../../test/support/actors.js';
import { SettingsService } from '../identity/settings/settings.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { Balance } from '../ledger/ledger.service.js';
import { SimulatedTime } from '../platform/database/simulated-time.js';
import { DomainError } from '../shared/domain-error.js';
import { systemActor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { BookingCaps } from './booking-caps.service.js';
import { BookingDecisions } from './booking-decisions.service.js';
import { BookingExpiry } from './booking-expiry.service.js';
import { BookingReads } from './booking-reads.service.js';
import { BookingRequests } from './booking-requests.service.js';
import { BookingRollOver } from './booking-roll-over.service.js';
import { Bookings } from './bookings.service.js';
import type { LockedBooking } from './bookings.service.js';
import type { BookedView } from './dto/booking.view.js';
import type { BookingWishLine } from './dto/booking-wish.dto.js';
import { createBookingWorld, oilCode, tonnes } from './testing/booking-world.js';
import type { BookingWorld, Firm, WorldLimits } from './testing/booking-world.js';

const system = systemActor('bookings spec');
/** Far from a year's end, so that no test but those about it crosses one. */
const spring = new Date('2027-03-01T08:00:00+08:00');

let test: TestApp;
let time: SimulatedTime;
let requests: BookingRequests;
let decisions: BookingDecisions;
let bookings: Bookings;

beforeAll(async () => {
  test = await createTestApp();
  time = test.app.get(SimulatedTime);
  requests = test.app.get(BookingRequests);
  decisions = test.app.get(BookingDecisions);
  bookings = test.app.get(Bookings);
});
afterAll(() => test.close());
beforeEach(() => {
  time.now = spring;
});

const hoursLater = (hours: number, from: Date = time.now!) => new Date(from.getTime() + hours * 3_600_000);
const windowIn = (hours: number, from: Date = time.now!) => ({
  windowFrom: hoursLater(hours, from).toISOString(),
  windowTo: hoursLater(hours + 4, from).toISOString(),
});
const line = (profileId: string, estimatedGrams: number): BookingWishLine => ({
  profileId,
  estimatedGrams,
  packageCount: 2,
});
const book = (firm: Firm, lines: BookingWishLine[], hours = 48): Promise<BookedView> =>
  requests.book(firm.staff.actor, withoutKey, { lines, ...windowIn(hours) });

async function firmIn(limits: WorldLimits = {}): Promise<{ world: BookingWorld; firm: Firm }> {
  const world = await createBookingWorld(test, limits);
  return { world, firm: await world.newFirm() };
}

async function refusal(act: Promise<unknown>): Promise<DomainError> {
  const error: unknown = await act.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof DomainError) return error;
  throw error;
}

const balance = async (key: string): Promise<Balance> =>
  (await test.db.read(system, (tx) => test.app.get(Ledger).balances(tx, [key]))).get(key)!;
const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  test.db.read(system, (tx) => tx.query<Row>(sql, parameters));
const inWrite = <T>(actor: TestActor, work: (tx: WriteTx) => Promise<T>): Promise<T> =>
  test.app.get(Writes).run(actor.actor, 'bookings.spec', withoutKey, work);
const withLocked = <T>(actor: TestActor, id: string, work: (tx: WriteTx, booking: LockedBooking) => Promise<T>) =>
  inWrite(actor, async (tx) => work(tx, (await bookings.lock(tx, [id]))[0]!));
const plan = (world: BookingWorld, id: string) =>
  withLocked(world.dispatcher, id, (tx, booking) =>
    bookings.plan(tx, booking, { roundId: newId(), day: '2027-03-03', plate: '苏F12345' }),
  );
async function collected(world: BookingWorld, id: string): Promise<void> {
  await plan(world, id);
  await withLocked(world.dispatcher, id, (tx, booking) => bookings.collect(tx, booking));
}
const complete = (world: BookingWorld, id: string, grams: readonly number[], topUp = false) =>
  withLocked(world.weighbridge, id, (tx, booking) =>
    bookings.complete(
      tx,
      booking,
      booking.lines.map((of, index) => ({
        bookingLineId: of.id,
        wasteCode: of.wasteCode,
        zoneId: of.zoneId,
        grams: grams[index]!,
      })),
      topUp,
    ),
  );

describe('booking', () => {
  it('holds every limit and says what each leaves', async () => {
    const { world, firm } = await firmIn({ oilQuota: tonnes(20) });
    const booked = await book(firm, [line(firm.oil, 300_000), line(firm.lab, 50_000)]);
    expect(booked).toMatchObject({ state: 'requested', totalGrams: 350_000, quotaYear: 2027, version: 1 });
    expect(booked.number).toMatch(/^YY20270301-\d{6}$/);
    expect(booked.expiresAt).toBe(hoursLater(48).toISOString());
    expect(booked.lines.map(({ wasteCode, zoneId }) => [wasteCode, zoneId])).toEqual([
      [oilCode, world.oilZoneId],
      ['900-047-49', world.labZoneId],
    ]);
    const until = '2027-12-31';
    expect(booked.left).toEqual([
      { limit: 'openBookings', scope: '', leftGrams: 2_650_000, until: null },
      { limit: 'scope', scope: '', leftGrams: 9_649_999, until },
      ...[
        { limit: 'zone', scope: world.oilZoneId, leftGrams: tonnes(500) - 300_000, until: null },
        { limit: 'zone', scope: world.labZoneId, leftGrams: tonnes(500) - 50_000, until: null },
      ].sort((one, other) => (one.scope < other.scope ? -1 : 1)),
      { limit: 'categoryQuota', scope: 'HW08', leftGrams: tonnes(20) - 300_000, until },
      { limit: 'permitQuota', scope: '', leftGrams: tonnes(100) - 350_000, until },
    ]);
  });

  it('takes few round trips', async () => {
    const { firm } = await firmIn();
    await book(firm, [line(firm.oil, 1000)]);
    const runner = test.app.get(DataSource).createQueryRunner();
    const spy = jest.spyOn(Object.getPrototypeOf(runner) as { query: (sql: string) => Promise<unknown> }, 'query');
    try {
      await requests.book(
        firm.staff.actor,
        { key: newId(), fingerprint: 'x' },
        { lines: [line(firm.oil, 1000), line(firm.lab, 1000)], ...windowIn(48) },
      );
      const statements = spy.mock.calls.map(([sql]) => sql.trim().replace(/\s+/g, ' ').slice(0, 60));
      expect(statements).toHaveLength(11);
      expect(statements[0]).toBe('START TRANSACTION');
      expect(statements.at(-3)).toMatch(/ledger_reserve/);
      expect(statements.at(-1)).toBe('COMMIT');
    } finally {
      spy.mockRestore();
      await runner.release();
    }
  });

  it.each<[string, WorldLimits, number[], string, number, string | null]>([
    [
      'the permit',
      { quota: tonnes(1) },
      [tonnes(0.8), tonnes(0.4)],
      'ledger.permit-quota-reached',
      tonnes(0.2),
      '2027-12-31',
    ],
    [
      'the category',
      { oilQuota: tonnes(1) },
      [tonnes(0.7), tonnes(0.4)],
      'ledger.category-quota-reached',
      tonnes(0.3),
      '2027-12-31',
    ],
    ['the storage zone', { oilZone: tonnes(1) }, [tonnes(0.6), tonnes(0.5)], 'ledger.zone-full', tonnes(0.4), ''],
    ['the cap', {}, [tonnes(2), tonnes(1.5)], 'ledger.open-bookings-reached', tonnes(1), ''],
  ])('is refused by %s, which says what is left', async (_name, limits, [first, second], code, leftGrams, until) => {
    const { firm } = await firmIn(limits);
    await book(firm, [line(firm.oil, first!)]);
    const error = await refusal(book(firm, [line(firm.oil, second!)]));
    expect(error).toMatchObject({ code, status: 409, details: { leftGrams, askedGrams: second, until } });
  });

  it('is refused by the enterprise’s own year, whatever was completed in between', async () => {
    const { world, firm } = await firmIn();
    for (let visit = 0; visit < 4; visit += 1) {
      const { id } = await book(firm, [line(firm.oil, tonnes(2.4))]);
      await collected(world, id);
      await complete(world, id, [tonnes(2.4)]);
    }
    const error = await refusal(book(firm, [line(firm.oil, 400_000)]));
    expect(error).toMatchObject({
      code: 'ledger.generator-scope-reached',
      details: { leftGrams: 399_999, askedGrams: 400_000, until: '2027-12-31' },
    });
    await book(firm, [line(firm.oil, 399_999)]);
  });

  it('leaves nothing behind when refused', async () => {
    const { firm } = await firmIn({ quota: tonnes(1) });
    await refusal(book(firm, [line(firm.lab, 5), line(firm.oil, tonnes(2))]));
    const [left] = await query(
      `SELECT (SELECT count(*) FROM booking WHERE enterprise_id = $1) AS bookings,
         (SELECT count(*) FROM booking_line WHERE enterprise_id = $1) AS lines,
         (SELECT count(*) FROM ledger_reservation WHERE enterprise_id = $1) AS reservations,
         (SELECT count(*) FROM audit_event WHERE enterprise_id = $1 AND subject_type = 'booking') AS events,
         (SELECT count(*) FROM ledger_account WHERE enterprise_id = $1 AND pending_grams <> 0) AS held`,
      [firm.enterpriseId],
    );
    expect(left).toEqual({ bookings: 0, lines: 0, reservations: 0, events: 0, held: 0 });
  });

  it('has one effect when one key comes twenty times at once', async () => {
    const { firm } = await firmIn();
    const key = newId();
    const wish = { lines: [line(firm.oil, 1000)], ...windowIn(48) };
    const send = () => requests.book(firm.staff.actor, { key, fingerprint: 'same' }, wish);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send().catch((error: { code: string }) => error.code)),
    );
    const views = answers.filter((answer) => typeof answer !== 'string');
    expect(new Set(answers.filter((answer) => typeof answer === 'string'))).toEqual(
      views.length === 20 ? new Set() : new Set(['request.in-progress']),
    );
    expect(new Set(views.map((view) => view.id)).size).toBe(1);
    expect(await query('SELECT id FROM booking WHERE enterprise_id = $1', [firm.enterpriseId])).toHaveLength(1);
    expect((await send()).id).toBe(views[0]!.id);
    const other = requests.book(firm.staff.actor, { key, fingerprint: 'other' }, wish);
    expect(await refusal(other)).toMatchObject({ code: 'request.idempotency-key-reused', status: 422 });
  });
});

describe('repeating', () => {
  it('books the newest booking’s wastes again, or those of a given one', async () => {
    const { firm } = await firmIn();
    const first = await book(firm, [line(firm.lab, 7_000)]);
    time.now = hoursLater(1);
    await book(firm, [line(firm.oil, 5_000), line(firm.lab, 6_000)]);
    const shape = (view: BookedView) => view.lines.map((of) => [of.profileId, of.estimatedGrams, of.packageCount]);
    const newest = await requests.repeat(firm.staff.actor, withoutKey, windowIn(100));
    expect(shape(newest)).toEqual([
      [firm.oil, 5_000, 2],
      [firm.lab, 6_000, 2],
    ]);
    const given = await requests.repeat(firm.staff.actor, withoutKey, { bookingId: first.id, ...windowIn(100) });
    expect(shape(given)).toEqual([[firm.lab, 7_000, 2]]);
  });

  it('needs a booking of one’s own', async () => {
    const { world, firm } = await firmIn();
    expect((await refusal(requests.repeat(firm.staff.actor, withoutKey, windowIn(9)))).code).toBe(
      'booking.nothing-to-repeat',
    );
    const foreign = await book(await world.newFirm(), [line(firm.oil, 1)]).catch(() => null);
    expect(foreign).toBeNull();
    const neighbour = await world.newFirm();
    const { id } = await book(neighbour, [line(neighbour.oil, 1)]);
    const stolen = requests.repeat(firm.staff.actor, withoutKey, { bookingId: id, ...windowIn(9) });
    expect(await refusal(stolen)).toMatchObject({ code: 'booking.not-found', status: 404 });
  });
});

describe('changing', () => {
  it('replaces lines and what is held, and asks to be attended to anew', async () => {
    const { world, firm } = await firmIn();
    const booked = await book(firm, [line(firm.oil, 500_000)]);
    await decisions.confirm(world.dispatcher.actor, withoutKey, booked.id);
    const wish = { lines: [line(firm.lab, 20_000)], ...windowIn(60), note: '后门' };
    const changed = await requests.change(firm.staff.actor, withoutKey, booked.id, 2, wish);
    expect(changed).toMatchObject({ state: 'requested', version: 3, totalGrams: 20_000, note: '后门' });
    expect(changed.expiresAt).toBe(hoursLater(60).toISOString());
    expect(await balance(`zone/${world.facilityId}//${world.oilZoneId}`)).toMatchObject({ pendingGrams: 0 });
    expect(await balance(`zone/${world.facilityId}//${world.labZoneId}`)).toMatchObject({ pendingGrams: 20_000 });
    expect(await balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ pendingGrams: 20_000 });
  });

  it('is refused when stale, past the cut-off, on a round, and beyond a limit, and then changes nothing', async () => {
    const { world, firm } = await firmIn();
    const booked = await book(firm, [line(firm.oil, tonnes(1))]);
    const change = (version: number, grams: number) =>
      requests.change(firm.staff.actor, withoutKey, booked.id, version, {
        lines: [line(firm.oil, grams)],
        ...windowIn(40),
      });
    expect(await refusal(change(7, 1))).toMatchObject({ code: 'request.version-stale', status: 412 });
    expect((await refusal(change(1, tonnes(3.5)))).code).toBe('ledger.open-bookings-reached');
    time.now = hoursLater(36);
    expect((await refusal(change(1, 1))).code).toBe('booking.cut-off-passed');
    time.now = spring;
    await plan(world, booked.id);
    expect((await refusal(change(2, 1))).code).toBe('lifecycle.wrong-state');
    expect(await balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ pendingGrams: tonnes(1) });
  });
});

describe('cancelling', () => {
  it('gives everything back; the enterprise until the cut-off, the dispatcher later as well', async () => {
    const { world, firm } = await firmIn();
    const early = await book(firm, [line(firm.oil, 1_000)]);
    const late = await book(firm, [line(firm.oil, 2_000)]);
    await plan(world, late.id);
    await decisions.cancel(firm.staff.actor, withoutKey, early.id, '不需要了');
    time.now = hoursLater(36);
    expect((await refusal(decisions.cancel(firm.staff.actor, withoutKey, late.id, '太晚'))).code).toBe(
      'booking.cut-off-passed',
    );
    const view = await decisions.cancel(world.dispatcher.actor, withoutKey, late.id, '车辆故障');
    expect(view).toMatchObject({ state: 'cancelled', cancelReason: '车辆故障', allowedSteps: [] });
    for (const key of [`openBookings/${firm.enterpriseId}//`, `scope/${firm.enterpriseId}/2027/`])
      expect(await balance(key)).toMatchObject({ pendingGrams: 0, postedGrams: 0 });
    const [event] = await query<{ payload: Record<string, unknown> }>(
      `SELECT payload FROM outbox WHERE topic = 'booking.cancelled' AND payload->>'bookingId' = $1`,
      [late.id],
    );
    expect(event!.payload).toMatchObject({ byOperator: true, roundId: expect.any(String) as string });
  });
});

describe('expiry', () => {
  it('comes by database time to requests that nobody attended to, and to no other', async () => {
    const { world, firm } = await firmIn();
    const unattended = await book(firm, [line(firm.oil, 1_000)], 200);
    const confirmed = await book(firm, [line(firm.oil, 2_000)], 200);
    const planned = await book(firm, [line(firm.oil, 4_000)], 200);
    await decisions.confirm(world.dispatcher.actor, withoutKey, confirmed.id);
    await plan(world, planned.id);
    const expiry = test.app.get(BookingExpiry);
    time.now = hoursLater(71);
    await expiry.run();
    expect(await stateOf(unattended.id)).toBe('requested');
    time.now = hoursLater(1);
    expect((await refusal(decisions.confirm(world.dispatcher.actor, withoutKey, unattended.id))).code).toBe(
      'booking.ran-out',
    );
    const [report] = await Promise.all([expiry.run(), expiry.run()]);
    expect(report.expired).toBeLessThanOrEqual(1);
    expect([await stateOf(unattended.id), await stateOf(confirmed.id), await stateOf(planned.id)]).toEqual([
      'expired',
      'confirmed',
      'planned',
    ]);
    expect(await balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ pendingGrams: 6_000 });
    const open = await query(
      `SELECT expires_at FROM ledger_reservation WHERE enterprise_id = $1 AND state = 'pending' AND expires_at IS NOT NULL`,
      [firm.enterpriseId],
    );
    expect(open).toEqual([]);
  });
});

describe('a changed cap', () => {
  const setCap = (world: BookingWorld, value: number) =>
    test.app.get(Writes).run(system, 'spec.setting', withoutKey, (tx) =>
      test.app.get(SettingsService).create(tx, {
        name: 'enterprise.pending-cap-grams',
        facilityId: world.facilityId,
        value,
        validFrom: '2027-03-01',
        basis: '测试',
      }),
    );

  it('reaches enterprises that booked before, never below what they hold', async () => {
    const { world, firm } = await firmIn();
    await book(firm, [line(firm.oil, tonnes(2))]);
    const small = await world.newFirm();
    await book(small, [line(small.oil, 1_000)]);
    await setCap(world, tonnes(1));
    const caps = test.app.get(BookingCaps);
    expect(await caps.run()).toBe(2);
    expect(await balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ limitGrams: tonnes(2) });
    expect(await balance(`openBookings/${small.enterpriseId}//`)).toMatchObject({ limitGrams: tonnes(1) });
    expect((await refusal(book(firm, [line(firm.oil, 1)]))).code).toBe('ledger.open-bookings-reached');
    expect((await refusal(book(small, [line(small.oil, tonnes(1))]))).code).toBe('ledger.open-bookings-reached');
    expect(await caps.run()).toBe(0);
  });
});

describe('acceptance', () => {
  it('posts what was measured and releases the rest', async () => {
    const { world, firm } = await firmIn({ oilQuota: tonnes(20) });
    const { id } = await book(firm, [line(firm.oil, 500_000), line(firm.lab, 100_000)]);
    await collected(world, id);
    await complete(world, id, [480_000, 0]);
    expect(await stateOf(id)).toBe('completed');
    expect(await balance(`permitQuota/${world.facilityId}/2027/`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 480_000,
    });
    expect(await balance(`categoryQuota/${world.facilityId}/2027/HW08`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 480_000,
    });
    expect(await balance(`scope/${firm.enterpriseId}/2027/`)).toMatchObject({ pendingGrams: 0, postedGrams: 480_000 });
    expect(await balance(`zone/${world.facilityId}//${world.labZoneId}`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 0,
    });
    expect(await balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ pendingGrams: 0, postedGrams: 0 });
  });

  it('takes more than was held only with a top-up', async () => {
    const { world, firm } = await firmIn();
    const { id } = await book(firm, [line(firm.oil, 500_000)]);
    await collected(world, id);
    expect((await refusal(complete(world, id, [520_000]))).code).toBe('ledger.top-up-needed');
    expect(await stateOf(id)).toBe('collected');
    await complete(world, id, [520_000], true);
    expect(await balance(`permitQuota/${world.facilityId}/2027/`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 520_000,
    });
  });

  it('of nothing, and a visit for nothing, release all', async () => {
    const { world, firm } = await firmIn();
    const refused = await book(firm, [line(firm.oil, 500_000)]);
    const missed = await book(firm, [line(firm.oil, 600_000)]);
    await collected(world, refused.id);
    await complete(world, refused.id, [0]);
    await plan(world, missed.id);
    await withLocked(world.dispatcher, missed.id, (tx, booking) => bookings.noShow(tx, booking));
    expect([await stateOf(refused.id), await stateOf(missed.id)]).toEqual(['completed', 'noShow']);
    expect(await balance(`permitQuota/${world.facilityId}/2027/`)).toMatchObject({ pendingGrams: 0, postedGrams: 0 });
  });

  it('of another booking’s line is refused', async () => {
    const { world, firm } = await firmIn();
    const { id } = await book(firm, [line(firm.oil, 500_000)]);
    await collected(world, id);
    const foreign = { bookingLineId: newId(), wasteCode: oilCode, zoneId: world.oilZoneId, grams: 1 };
    const act = withLocked(world.weighbridge, id, (tx, booking) => bookings.complete(tx, booking, [foreign], false));
    expect((await refusal(act)).code).toBe('booking.accepted-line-foreign');
  });
});

describe('New Year in Asia/Shanghai', () => {
  const lastMorning = new Date('2027-12-30T08:00:00+08:00');
  const justBefore = new Date('2027-12-31T23:59:59+08:00');
  const justAfter = new Date('2028-01-01T00:00:01+08:00');
  const permit = (world: BookingWorld, year: number) => balance(`permitQuota/${world.facilityId}/${year}/`);

  it('moves open bookings to the new year, both within their limits, and leaves a full year’s rest in place', async () => {
    time.now = lastMorning;
    const { world, firm } = await firmIn({ quota: tonnes(2) });
    const open = await book(firm, [line(firm.oil, tonnes(1.5))], 30);
    await decisions.confirm(world.dispatcher.actor, withoutKey, open.id);
    const neighbour = await world.newFirm();
    const nextYears = await book(neighbour, [line(neighbour.oil, tonnes(1))], 72);
    expect(nextYears.quotaYear).toBe(2028);
    const rollOver = test.app.get(BookingRollOver);
    time.now = justBefore;
    expect(await rollOver.run()).toMatchObject({ year: 2027, moved: 0, refused: 0 });
    time.now = justAfter;
    expect(await rollOver.run()).toMatchObject({ year: 2028, refused: 1 });
    expect(await permit(world, 2027)).toMatchObject({ pendingGrams: tonnes(1.5) });
    expect(
      await query(`SELECT 1 FROM outbox WHERE topic = 'booking.roll-over-refused' AND payload->>'bookingId' = $1`, [
        open.id,
      ]),
    ).toHaveLength(1);
    await decisions.cancel(world.dispatcher.actor, withoutKey, nextYears.id, '让位');
    expect(await rollOver.run()).toEqual({ year: 2028, moved: 1, refused: 0 });
    expect(await permit(world, 2027)).toMatchObject({ pendingGrams: 0 });
    expect(await permit(world, 2028)).toMatchObject({ pendingGrams: tonnes(1.5) });
    expect(await balance(`scope/${firm.enterpriseId}/2028/`)).toMatchObject({ pendingGrams: tonnes(1.5) });
    expect(await balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ pendingGrams: tonnes(1.5) });
    expect(await rollOver.run()).toEqual({ year: 2028, moved: 0, refused: 0 });
  });

  it('counts what is weighed towards the year of weighing, before and after midnight', async () => {
    time.now = lastMorning;
    const { world, firm } = await firmIn();
    const late = await book(firm, [line(firm.oil, tonnes(1))], 30);
    const early = await book(firm, [line(firm.lab, 300_000)], 72);
    await collected(world, late.id);
    await collected(world, early.id);
    time.now = justBefore;
    await complete(world, early.id, [250_000]);
    time.now = justAfter;
    await complete(world, late.id, [tonnes(0.9)]);
    expect(await permit(world, 2027)).toMatchObject({ pendingGrams: 0, postedGrams: 250_000 });
    expect(await permit(world, 2028)).toMatchObject({ pendingGrams: 0, postedGrams: tonnes(0.9) });
  });
});

describe('reading', () => {
  it('shows an enterprise its own bookings only, and the facility all', async () => {
    const { world, firm } = await firmIn();
    const neighbour = await world.newFirm();
    const own = await book(firm, [line(firm.oil, 1)]);
    const foreign = await book(neighbour, [line(neighbour.oil, 1)]);
    const reads = test.app.get(BookingReads);
    const list = (actor: TestActor, filter = {}) =>
      reads
        .list(actor.actor, { limit: 50, sort: '-createdAt', ...filter })
        .then((page) => page.items.map((item) => item.id));
    expect(await list(firm.staff)).toEqual([own.id]);
    expect((await list(world.dispatcher)).sort()).toEqual([own.id, foreign.id].sort());
    expect(await list(world.dispatcher, { enterpriseId: neighbour.enterpriseId })).toEqual([foreign.id]);
    expect(await list(world.dispatcher, { query: own.number.toLowerCase() })).toEqual([own.id]);
    expect(await list(world.dispatcher, { state: ['cancelled'] })).toEqual([]);
    expect(await list(world.dispatcher, { from: '2027-03-04' })).toEqual([]);
    expect((await list(world.dispatcher, { from: '2027-03-03', to: '2027-03-03' })).length).toBe(2);
    expect((await refusal(reads.one(firm.staff.actor, foreign.id))).code).toBe('booking.not-found');
    const view = await reads.one(firm.staff.actor, own.id);
    expect(view.allowedSteps.map(({ step, allowed }) => [step, allowed])).toEqual([
      ['change', true],
      ['cancel', true],
    ]);
  });

  it('pages in both orders without loss or repetition', async () => {
    const { world, firm } = await firmIn();
    const made: string[] = [];
    for (let index = 0; index < 5; index += 1) made.push((await book(firm, [line(firm.oil, 1)], 50 - index)).id);
    const reads = test.app.get(BookingReads);
    for (const [sort, expected] of [
      ['-createdAt', [...made].reverse()],
      ['windowFrom', [...made].reverse()],
    ] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await reads.list(world.dispatcher.actor, { limit: 2, sort, ...(cursor && { cursor }) });
        seen.push(...page.items.map((item) => item.id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(expected);
    }
  });

  it('offers the rounds what is open on a day', async () => {
    const { world, firm } = await firmIn();
    const { id } = await book(firm, [line(firm.oil, 1)], 48);
    const pool = (day: string) =>
      test.db.read(world.dispatcher.actor, (tx) => bookings.pool(tx, world.facilityId, day));
    expect((await pool('2027-03-03')).map((booking) => booking.id)).toEqual([id]);
    expect(await pool('2027-03-04')).toEqual([]);
    await plan(world, id);
    expect(await pool('2027-03-03')).toEqual([]);
  });
});

async function stateOf(id: string): Promise<string> {
  const [row] = await query<{ state: string }>('SELECT state FROM booking WHERE id = $1', [id]);
  return row!.state;
}
