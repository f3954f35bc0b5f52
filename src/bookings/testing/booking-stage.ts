import type { Balance } from '../../ledger/ledger.service.js';
import { Ledger } from '../../ledger/ledger.service.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { DomainError } from '../../shared/domain-error.js';
import { systemActor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import type { TestActor } from '../../../test/support/actors.js';
import { BookingDecisions } from '../booking-decisions.service.js';
import { BookingExpiry } from '../booking-expiry.service.js';
import { BookingRequests } from '../booking-requests.service.js';
import { invariants } from '../../invariants/invariants.sql.js';
import { Bookings } from '../bookings.service.js';
import type { LockedBooking } from '../bookings.service.js';
import type { BookedView } from '../dto/booking.view.js';
import type { BookingWishLine } from '../dto/booking-wish.dto.js';
import { createBookingWorld } from './booking-world.js';
import type { BookingWorld, Firm, WorldLimits } from './booking-world.js';

export const system = systemActor('bookings spec');
/** Far from a year's end, so that no test but those about it crosses one. */
export const spring = new Date('2027-03-01T08:00:00+08:00');

export const line = (profileId: string, estimatedGrams: number): BookingWishLine => ({
  profileId,
  estimatedGrams,
  packageCount: 2,
});

/** The refusal that a promise ends in; anything else fails the test. */
export async function refusal(act: Promise<unknown>): Promise<DomainError> {
  const error: unknown = await act.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof DomainError) return error;
  throw error;
}

/** Bookings whose events do not chain from state to state (I7). */
const brokenTrailSql = `
SELECT id FROM (
  SELECT b.id, b.state, e.from_state, e.to_state, lag(e.to_state) OVER trail AS before, lead(e.id) OVER trail AS next
  FROM booking b LEFT JOIN audit_event e ON e.subject_id = b.id AND e.to_state IS NOT NULL
  WINDOW trail AS (PARTITION BY b.id ORDER BY e.id)) t
WHERE to_state IS NULL OR from_state IS DISTINCT FROM before OR (next IS NULL AND to_state <> state)`;

/** The application with a simulated clock, and the steps of a booking as its people would take them. */
export async function startBookingStage() {
  const test: TestApp = await createTestApp();
  const time = test.app.get(SimulatedTime);
  const requests = test.app.get(BookingRequests);
  const bookings = test.app.get(Bookings);
  time.now = spring;

  const hoursLater = (hours: number, from: Date = time.now!) => new Date(from.getTime() + hours * 3_600_000);
  const windowIn = (hours: number) => ({
    windowFrom: hoursLater(hours).toISOString(),
    windowTo: hoursLater(hours + 4).toISOString(),
  });
  const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    test.db.read(system, (tx) => tx.query<Row>(sql, parameters));
  const withLocked = <T>(
    { actor }: TestActor,
    id: string,
    work: (tx: WriteTx, booking: LockedBooking) => Promise<T>,
  ): Promise<T> =>
    test.app.get(Writes).run(actor, 'bookings.spec', withoutKey, async (tx) => {
      const [booking] = await bookings.lock(tx, [id]);
      return work(tx, booking!);
    });
  const plan = (world: BookingWorld, id: string) =>
    withLocked(world.dispatcher, id, (tx, booking) =>
      bookings.plan(tx, booking, { roundId: newId(), day: '2027-03-03', plate: '苏F12345' }),
    );

  return {
    /** Ends the stage; every promise of ledger and audit trail must have held throughout. */
    close: async (): Promise<void> => {
      // As the worker does every 15 s.
      await test.app.get(BookingExpiry).run();
      // The stage sets firms out in rows and weighs without manifests: what is promised of those is not looked at here.
      // Bookings are settled here without a delivery, so nothing stands on a shelf.
      const looked = invariants.filter(
        ({ id, promise }) => ['I1', 'I2', 'I3', 'I6'].includes(id) && !promise.includes('container'),
      );
      const violations: unknown[] = [];
      for (const { id, sql } of looked) violations.push(...(await query(sql)).map((row) => ({ id, row })));
      const trail = await query(brokenTrailSql);
      await test.close();
      expect({ violations, trail }).toEqual({ violations: [], trail: [] });
    },
    test,
    time,
    requests,
    bookings,
    decisions: test.app.get(BookingDecisions),
    hoursLater,
    windowIn,
    query,
    withLocked,
    plan,
    book: (firm: Firm, lines: BookingWishLine[], hours = 48): Promise<BookedView> =>
      requests.book(firm.staff.actor, withoutKey, { lines, ...windowIn(hours) }),
    firmIn: async (limits: WorldLimits = {}): Promise<{ world: BookingWorld; firm: Firm }> => {
      const world = await createBookingWorld(test, limits);
      return { world, firm: await world.newFirm() };
    },
    balance: async (key: string): Promise<Balance> =>
      (await test.db.read(system, (tx) => test.app.get(Ledger).balances(tx, [key]))).get(key)!,
    stateOf: async (id: string): Promise<string> => {
      const [row] = await query<{ state: string }>('SELECT state FROM booking WHERE id = $1', [id]);
      return row!.state;
    },
    collected: async (world: BookingWorld, id: string): Promise<void> => {
      await plan(world, id);
      await withLocked(world.dispatcher, id, (tx, booking) => bookings.collect(tx, booking));
    },
    complete: (world: BookingWorld, id: string, grams: readonly number[], topUp = false) =>
      withLocked(world.weighbridge, id, async (tx, booking) => {
        const accepted = booking.lines.map(({ id: bookingLineId, wasteCode, zoneId }, index) => ({
          bookingLineId,
          wasteCode,
          zoneId,
          grams: grams[index]!,
        }));
        const posting = await bookings.settle(tx, booking, accepted, topUp);
        await posting.run();
      }),
  };
}

export type BookingStage = Awaited<ReturnType<typeof startBookingStage>>;
