import pg from 'pg';
import type { TestActor } from '../../test/support/actors.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import { BookingReads } from './booking-reads.service.js';
import type { BookedView } from './dto/booking.view.js';
import { line, refusal, spring, startBookingStage } from './testing/booking-stage.js';
import type { BookingStage } from './testing/booking-stage.js';
import { oilCode, tonnes } from './testing/booking-world.js';
import type { WorldLimits } from './testing/booking-world.js';

let stage: BookingStage;

beforeAll(async () => {
  stage = await startBookingStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.time.now = spring;
});

describe('booking', () => {
  it('holds every limit and says what each leaves', async () => {
    const { world, firm } = await stage.firmIn({ oilQuota: tonnes(20) });
    const booked = await stage.book(firm, [line(firm.oil, 300_000), line(firm.lab, 50_000)]);
    expect(booked).toMatchObject({ state: 'requested', totalGrams: 350_000, quotaYear: 2027, version: 1 });
    expect(booked.number).toMatch(/^YY20270301-\d{6}$/);
    expect(booked.expiresAt).toBe(stage.hoursLater(48).toISOString());
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
    const { firm } = await stage.firmIn();
    await stage.book(firm, [line(firm.oil, 1000)]);
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    try {
      await stage.requests.book(
        firm.staff.actor,
        { key: newId(), fingerprint: 'x' },
        { lines: [line(firm.oil, 1000), line(firm.lab, 1000)], ...stage.windowIn(48) },
      );
      const sent = spy.mock.calls.map(([query]) =>
        typeof query === 'string' ? query : (query as { text: string }).text,
      );
      const statements = sent.map((sql) => sql.trim().replace(/\s+/g, ' ').slice(0, 80));
      // One round trip for all that is in force: settings, permit, zones, and what overdue storage stops.
      expect(statements.slice(4, 8).join('\n')).toMatch(
        /"facilityId", p\.number.*\n.*z\.name.*\n.*due_on.*\n.*SELECT s\.value, s\.basis, s\.uncertain FROM unnest/,
      );
      expect(statements).toHaveLength(12);
      expect(statements[0]).toBe('START TRANSACTION');
      expect(statements.at(-3)).toMatch(/ledger_reserve/);
      expect(statements.at(-1)).toBe('COMMIT');
    } finally {
      spy.mockRestore();
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
    const { firm } = await stage.firmIn(limits);
    await stage.book(firm, [line(firm.oil, first!)]);
    const error = await refusal(stage.book(firm, [line(firm.oil, second!)]));
    expect(error).toMatchObject({ code, status: 409, details: { leftGrams, askedGrams: second, until } });
  });

  it('is refused by the enterprise’s own year, whatever was completed in between', async () => {
    const { world, firm } = await stage.firmIn();
    for (let visit = 0; visit < 4; visit += 1) {
      const { id } = await stage.book(firm, [line(firm.oil, tonnes(2.4))]);
      await stage.collected(world, id);
      await stage.complete(world, id, [tonnes(2.4)]);
    }
    const error = await refusal(stage.book(firm, [line(firm.oil, 400_000)]));
    expect(error).toMatchObject({
      code: 'ledger.generator-scope-reached',
      details: { leftGrams: 399_999, askedGrams: 400_000, until: '2027-12-31' },
    });
    await stage.book(firm, [line(firm.oil, 399_999)]);
  });

  it('leaves nothing behind when refused', async () => {
    const { firm } = await stage.firmIn({ quota: tonnes(1) });
    await refusal(stage.book(firm, [line(firm.lab, 5), line(firm.oil, tonnes(2))]));
    const [left] = await stage.query(
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
    const { firm } = await stage.firmIn();
    const key = newId();
    const wish = { lines: [line(firm.oil, 1000)], ...stage.windowIn(48) };
    const send = () => stage.requests.book(firm.staff.actor, { key, fingerprint: 'same' }, wish);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send().catch((error: { code: string }) => error.code)),
    );
    const views = answers.filter((answer) => typeof answer !== 'string');
    expect(new Set(answers.filter((answer) => typeof answer === 'string'))).toEqual(
      views.length === 20 ? new Set() : new Set(['request.in-progress']),
    );
    expect(new Set(views.map((view) => view.id)).size).toBe(1);
    expect(await stage.query('SELECT id FROM booking WHERE enterprise_id = $1', [firm.enterpriseId])).toHaveLength(1);
    expect((await send()).id).toBe(views[0]!.id);
    const other = stage.requests.book(firm.staff.actor, { key, fingerprint: 'other' }, wish);
    expect(await refusal(other)).toMatchObject({ code: 'request.idempotency-key-reused', status: 422 });
  });
});

describe('repeating', () => {
  it('books the newest booking’s wastes again, or those of a given one', async () => {
    const { firm } = await stage.firmIn();
    const first = await stage.book(firm, [line(firm.lab, 7_000)]);
    stage.time.now = stage.hoursLater(1);
    await stage.book(firm, [line(firm.oil, 5_000), line(firm.lab, 6_000)]);
    const shape = (view: BookedView) => view.lines.map((of) => [of.profileId, of.estimatedGrams, of.packageCount]);
    const newest = await stage.requests.repeat(firm.staff.actor, withoutKey, stage.windowIn(100));
    expect(shape(newest)).toEqual([
      [firm.oil, 5_000, 2],
      [firm.lab, 6_000, 2],
    ]);
    const given = await stage.requests.repeat(firm.staff.actor, withoutKey, {
      bookingId: first.id,
      ...stage.windowIn(100),
    });
    expect(shape(given)).toEqual([[firm.lab, 7_000, 2]]);
  });

  it('needs a booking of one’s own', async () => {
    const { world, firm } = await stage.firmIn();
    expect((await refusal(stage.requests.repeat(firm.staff.actor, withoutKey, stage.windowIn(9)))).code).toBe(
      'booking.nothing-to-repeat',
    );
    const foreign = await stage.book(await world.newFirm(), [line(firm.oil, 1)]).catch(() => null);
    expect(foreign).toBeNull();
    const neighbour = await world.newFirm();
    const { id } = await stage.book(neighbour, [line(neighbour.oil, 1)]);
    const stolen = stage.requests.repeat(firm.staff.actor, withoutKey, { bookingId: id, ...stage.windowIn(9) });
    expect(await refusal(stolen)).toMatchObject({ code: 'booking.not-found', status: 404 });
  });
});

describe('changing', () => {
  it('replaces lines and what is held, and asks to be attended to anew', async () => {
    const { world, firm } = await stage.firmIn();
    const booked = await stage.book(firm, [line(firm.oil, 500_000)]);
    await stage.decisions.confirm(world.dispatcher.actor, withoutKey, booked.id);
    const wish = { lines: [line(firm.lab, 20_000)], ...stage.windowIn(60), note: '后门' };
    const changed = await stage.requests.change(firm.staff.actor, withoutKey, booked.id, 2, wish);
    expect(changed).toMatchObject({ state: 'requested', version: 3, totalGrams: 20_000, note: '后门' });
    expect(changed.expiresAt).toBe(stage.hoursLater(60).toISOString());
    expect(await stage.balance(`zone/${world.facilityId}//${world.oilZoneId}`)).toMatchObject({ pendingGrams: 0 });
    expect(await stage.balance(`zone/${world.facilityId}//${world.labZoneId}`)).toMatchObject({ pendingGrams: 20_000 });
    expect(await stage.balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ pendingGrams: 20_000 });
  });

  it('is refused when stale, past the cut-off, on a round, and beyond a limit, and then changes nothing', async () => {
    const { world, firm } = await stage.firmIn();
    const booked = await stage.book(firm, [line(firm.oil, tonnes(1))]);
    const change = (version: number, grams: number) =>
      stage.requests.change(firm.staff.actor, withoutKey, booked.id, version, {
        lines: [line(firm.oil, grams)],
        ...stage.windowIn(40),
      });
    expect(await refusal(change(7, 1))).toMatchObject({ code: 'request.version-stale', status: 412 });
    expect((await refusal(change(1, tonnes(3.5)))).code).toBe('ledger.open-bookings-reached');
    stage.time.now = stage.hoursLater(36);
    expect((await refusal(change(1, 1))).code).toBe('booking.cut-off-passed');
    stage.time.now = spring;
    await stage.plan(world, booked.id);
    expect((await refusal(change(2, 1))).code).toBe('lifecycle.wrong-state');
    expect(await stage.balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ pendingGrams: tonnes(1) });
  });
});

describe('cancelling', () => {
  it('gives everything back; the enterprise until the cut-off, the dispatcher later as well', async () => {
    const { world, firm } = await stage.firmIn();
    const early = await stage.book(firm, [line(firm.oil, 1_000)]);
    const late = await stage.book(firm, [line(firm.oil, 2_000)]);
    await stage.plan(world, late.id);
    await stage.decisions.cancel(firm.staff.actor, withoutKey, early.id, '不需要了');
    stage.time.now = stage.hoursLater(36);
    expect((await refusal(stage.decisions.cancel(firm.staff.actor, withoutKey, late.id, '太晚'))).code).toBe(
      'booking.cut-off-passed',
    );
    const view = await stage.decisions.cancel(world.dispatcher.actor, withoutKey, late.id, '车辆故障');
    expect(view).toMatchObject({ state: 'cancelled', cancelReason: '车辆故障', allowedSteps: [] });
    for (const key of [`openBookings/${firm.enterpriseId}//`, `scope/${firm.enterpriseId}/2027/`])
      expect(await stage.balance(key)).toMatchObject({ pendingGrams: 0, postedGrams: 0 });
    const [event] = await stage.query<{ payload: Record<string, unknown> }>(
      `SELECT payload FROM outbox WHERE topic = 'booking.cancelled' AND payload->>'bookingId' = $1`,
      [late.id],
    );
    expect(event!.payload).toMatchObject({ byOperator: true, roundId: expect.any(String) as string });
  });
});

describe('reading', () => {
  it('shows an enterprise its own bookings only, and the facility all', async () => {
    const { world, firm } = await stage.firmIn();
    const neighbour = await world.newFirm();
    const own = await stage.book(firm, [line(firm.oil, 1)]);
    const foreign = await stage.book(neighbour, [line(neighbour.oil, 1)]);
    const reads = stage.test.app.get(BookingReads);
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
    const { world, firm } = await stage.firmIn();
    const made: string[] = [];
    for (let index = 0; index < 5; index += 1) made.push((await stage.book(firm, [line(firm.oil, 1)], 50 - index)).id);
    const reads = stage.test.app.get(BookingReads);
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
    const { world, firm } = await stage.firmIn();
    const { id } = await stage.book(firm, [line(firm.oil, 1)], 48);
    const pool = (day: string) =>
      stage.test.db.read(world.dispatcher.actor, (tx) =>
        stage.bookings.waiting(tx, world.facilityId, { from: day, to: day }, 500),
      );
    expect((await pool('2027-03-03')).map((booking) => booking.id)).toEqual([id]);
    expect(await pool('2027-03-04')).toEqual([]);
    await stage.plan(world, id);
    expect(await pool('2027-03-03')).toEqual([]);
  });

  it('tells of those of several days with their lines, the earliest first and no more than asked for', async () => {
    const { world, firm } = await stage.firmIn();
    const waiting = (from: string, to: string, limit: number) =>
      stage.test.db.read(world.dispatcher.actor, (tx) =>
        stage.bookings.waiting(tx, world.facilityId, { from, to }, limit),
      );
    const later = await stage.book(firm, [line(firm.oil, 2_000)], 72);
    const sooner = await stage.book(firm, [line(firm.lab, 1_000), line(firm.oil, 3_000)], 48);
    const found = await waiting('2027-03-03', '2027-03-04', 5);
    expect(found.map(({ id, lines }) => [id, lines.map((one) => one.estimatedGrams)])).toEqual([
      [sooner.id, [1_000, 3_000]],
      [later.id, [2_000]],
    ]);
    expect((await waiting('2027-03-03', '2027-03-04', 1)).map(({ id }) => id)).toEqual([sooner.id]);
    expect(await waiting('2027-03-05', '2027-03-08', 5)).toEqual([]);
  });
});
