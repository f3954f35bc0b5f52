import { SettingsService } from '../identity/settings/settings.service.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { BookingCaps } from './booking-caps.service.js';
import { BookingExpiry } from './booking-expiry.service.js';
import { BookingRollOver } from './booking-roll-over.service.js';
import { line, refusal, spring, startBookingStage, system } from './testing/booking-stage.js';
import type { BookingStage } from './testing/booking-stage.js';
import { oilCode, tonnes } from './testing/booking-world.js';
import type { BookingWorld } from './testing/booking-world.js';

let stage: BookingStage;

beforeAll(async () => {
  stage = await startBookingStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.time.now = spring;
});

describe('expiry', () => {
  it('comes by database time to requests that nobody attended to, and to no other', async () => {
    const { world, firm } = await stage.firmIn();
    const unattended = await stage.book(firm, [line(firm.oil, 1_000)], 200);
    const confirmed = await stage.book(firm, [line(firm.oil, 2_000)], 200);
    const planned = await stage.book(firm, [line(firm.oil, 4_000)], 200);
    await stage.decisions.confirm(world.dispatcher.actor, withoutKey, confirmed.id);
    await stage.plan(world, planned.id);
    const expiry = stage.test.app.get(BookingExpiry);
    stage.time.now = stage.hoursLater(71);
    await expiry.run();
    expect(await stage.stateOf(unattended.id)).toBe('requested');
    stage.time.now = stage.hoursLater(1);
    expect((await refusal(stage.decisions.confirm(world.dispatcher.actor, withoutKey, unattended.id))).code).toBe(
      'booking.ran-out',
    );
    const [report] = await Promise.all([expiry.run(), expiry.run()]);
    expect(report.expired).toBeLessThanOrEqual(1);
    expect([
      await stage.stateOf(unattended.id),
      await stage.stateOf(confirmed.id),
      await stage.stateOf(planned.id),
    ]).toEqual(['expired', 'confirmed', 'planned']);
    expect(await stage.balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ pendingGrams: 6_000 });
    const open = await stage.query(
      `SELECT expires_at FROM ledger_reservation WHERE enterprise_id = $1 AND state = 'pending' AND expires_at IS NOT NULL`,
      [firm.enterpriseId],
    );
    expect(open).toEqual([]);
  });
});

describe('a changed cap', () => {
  const setCap = (world: BookingWorld, value: number) =>
    stage.test.app.get(Writes).run(system, 'spec.setting', withoutKey, (tx) =>
      stage.test.app.get(SettingsService).create(tx, {
        name: 'enterprise.pending-cap-grams',
        facilityId: world.facilityId,
        value,
        validFrom: '2027-03-01',
        basis: '测试',
      }),
    );

  it('reaches enterprises that booked before, never below what they hold', async () => {
    const { world, firm } = await stage.firmIn();
    await stage.book(firm, [line(firm.oil, tonnes(2))]);
    const small = await world.newFirm();
    await stage.book(small, [line(small.oil, 1_000)]);
    await setCap(world, tonnes(1));
    const caps = stage.test.app.get(BookingCaps);
    expect(await caps.run()).toBe(2);
    expect(await stage.balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ limitGrams: tonnes(2) });
    expect(await stage.balance(`openBookings/${small.enterpriseId}//`)).toMatchObject({ limitGrams: tonnes(1) });
    expect((await refusal(stage.book(firm, [line(firm.oil, 1)]))).code).toBe('ledger.open-bookings-reached');
    expect((await refusal(stage.book(small, [line(small.oil, tonnes(1))]))).code).toBe('ledger.open-bookings-reached');
    expect(await caps.run()).toBe(0);
  });
});

describe('acceptance', () => {
  it('posts what was measured and releases the rest', async () => {
    const { world, firm } = await stage.firmIn({ oilQuota: tonnes(20) });
    const { id } = await stage.book(firm, [line(firm.oil, 500_000), line(firm.lab, 100_000)]);
    await stage.collected(world, id);
    await stage.complete(world, id, [480_000, 0]);
    expect(await stage.stateOf(id)).toBe('completed');
    expect(await stage.balance(`permitQuota/${world.facilityId}/2027/`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 480_000,
    });
    expect(await stage.balance(`categoryQuota/${world.facilityId}/2027/HW08`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 480_000,
    });
    expect(await stage.balance(`scope/${firm.enterpriseId}/2027/`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 480_000,
    });
    expect(await stage.balance(`zone/${world.facilityId}//${world.labZoneId}`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 0,
    });
    expect(await stage.balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 0,
    });
  });

  it('takes more than was held only with a top-up', async () => {
    const { world, firm } = await stage.firmIn();
    const { id } = await stage.book(firm, [line(firm.oil, 500_000)]);
    await stage.collected(world, id);
    expect((await refusal(stage.complete(world, id, [520_000]))).code).toBe('ledger.top-up-needed');
    expect(await stage.stateOf(id)).toBe('collected');
    await stage.complete(world, id, [520_000], true);
    expect(await stage.balance(`permitQuota/${world.facilityId}/2027/`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 520_000,
    });
  });

  it('of nothing, and a visit for nothing, release all', async () => {
    const { world, firm } = await stage.firmIn();
    const refused = await stage.book(firm, [line(firm.oil, 500_000)]);
    const missed = await stage.book(firm, [line(firm.oil, 600_000)]);
    await stage.collected(world, refused.id);
    await stage.complete(world, refused.id, [0]);
    await stage.plan(world, missed.id);
    await stage.withLocked(world.dispatcher, missed.id, (tx, booking) => stage.bookings.noShow(tx, booking));
    expect([await stage.stateOf(refused.id), await stage.stateOf(missed.id)]).toEqual(['completed', 'noShow']);
    expect(await stage.balance(`permitQuota/${world.facilityId}/2027/`)).toMatchObject({
      pendingGrams: 0,
      postedGrams: 0,
    });
  });

  it('of another booking’s line is refused', async () => {
    const { world, firm } = await stage.firmIn();
    const { id } = await stage.book(firm, [line(firm.oil, 500_000)]);
    await stage.collected(world, id);
    const foreign = { bookingLineId: newId(), wasteCode: oilCode, zoneId: world.oilZoneId, grams: 1 };
    const act = stage.withLocked(world.weighbridge, id, (tx, booking) =>
      stage.bookings.settle(tx, booking, [foreign], false),
    );
    expect((await refusal(act)).code).toBe('booking.accepted-line-foreign');
  });
});

describe('New Year in Asia/Shanghai', () => {
  const lastMorning = new Date('2027-12-30T08:00:00+08:00');
  const justBefore = new Date('2027-12-31T23:59:59+08:00');
  const justAfter = new Date('2028-01-01T00:00:01+08:00');
  const permit = (world: BookingWorld, year: number) => stage.balance(`permitQuota/${world.facilityId}/${year}/`);

  it('moves open bookings to the new year, both within their limits, and leaves a full year’s rest in place', async () => {
    stage.time.now = lastMorning;
    const { world, firm } = await stage.firmIn({ quota: tonnes(2) });
    const open = await stage.book(firm, [line(firm.oil, tonnes(1.5))], 30);
    await stage.decisions.confirm(world.dispatcher.actor, withoutKey, open.id);
    const neighbour = await world.newFirm();
    const nextYears = await stage.book(neighbour, [line(neighbour.oil, tonnes(1))], 72);
    expect(nextYears.quotaYear).toBe(2028);
    const rollOver = stage.test.app.get(BookingRollOver);
    stage.time.now = justBefore;
    expect(await rollOver.run()).toMatchObject({ year: 2027, moved: 0, refused: 0 });
    stage.time.now = justAfter;
    expect(await rollOver.run()).toMatchObject({ year: 2028, refused: 1 });
    expect(await permit(world, 2027)).toMatchObject({ pendingGrams: tonnes(1.5) });
    expect(
      await stage.query(
        `SELECT 1 FROM outbox WHERE topic = 'booking.roll-over-refused' AND payload->>'bookingId' = $1`,
        [open.id],
      ),
    ).toHaveLength(1);
    await stage.decisions.cancel(world.dispatcher.actor, withoutKey, nextYears.id, '让位');
    expect(await rollOver.run()).toEqual({ year: 2028, moved: 1, refused: 0 });
    expect(await permit(world, 2027)).toMatchObject({ pendingGrams: 0 });
    expect(await permit(world, 2028)).toMatchObject({ pendingGrams: tonnes(1.5) });
    expect(await stage.balance(`scope/${firm.enterpriseId}/2028/`)).toMatchObject({ pendingGrams: tonnes(1.5) });
    expect(await stage.balance(`openBookings/${firm.enterpriseId}//`)).toMatchObject({ pendingGrams: tonnes(1.5) });
    expect(await rollOver.run()).toEqual({ year: 2028, moved: 0, refused: 0 });
  });

  it('counts what is weighed towards the year of weighing, before and after midnight', async () => {
    stage.time.now = lastMorning;
    const { world, firm } = await stage.firmIn();
    const late = await stage.book(firm, [line(firm.oil, tonnes(1))], 30);
    const early = await stage.book(firm, [line(firm.lab, 300_000)], 72);
    await stage.collected(world, late.id);
    await stage.collected(world, early.id);
    stage.time.now = justBefore;
    await stage.complete(world, early.id, [250_000]);
    stage.time.now = justAfter;
    await stage.complete(world, late.id, [tonnes(0.9)]);
    expect(await permit(world, 2027)).toMatchObject({ pendingGrams: 0, postedGrams: 250_000 });
    expect(await permit(world, 2028)).toMatchObject({ pendingGrams: 0, postedGrams: tonnes(0.9) });
  });
});
