import type { LedgerSubject } from '../ledger/ledger.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { rowsOf } from '../platform/database/entity-rows.js';
import type { AllowedStep } from '../shared/lifecycle.js';
import type { Actor } from '../shared/roles.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { BookingLine } from './booking-line.entity.js';
import { Booking } from './booking.entity.js';
import { bookingNotFound } from './booking.errors.js';
import { bookingLifecycle, ownSteps } from './booking.lifecycle.js';
import type { BookingStep } from './booking.lifecycle.js';
import { factsOf } from './booking.rules.js';

/** A booking locked in the present write, with its lines by position. */
export type LockedBooking = Booking & { lines: BookingLine[] };

export type BookingChange = Partial<Omit<Booking, 'id' | 'number' | 'state' | 'version'>>;

/** What says whose a booking is. */
type Owned = Pick<Booking, 'facilityId' | 'enterpriseId' | 'divisionCode'>;

export const subjectOf = (booking: Owned & Pick<Booking, 'id'>): LedgerSubject => ({
  type: 'booking',
  id: booking.id,
  tenant: tenantOf(booking),
});

export const linesOf = (tx: Tx, bookingId: string): Promise<BookingLine[]> =>
  rowsOf(tx, BookingLine, 'WHERE booking_id = $1 ORDER BY position', [bookingId]);

/** The booking with its row locked. `skipBusy`: one that somebody else is handling counts as absent. 404 if absent. */
export async function lockBooking(tx: WriteTx, id: string, { skipBusy = false } = {}): Promise<LockedBooking> {
  // In one round trip, and yet one after the other: the lines are those that stand once the booking is locked.
  const [[booking], lines] = await Promise.all([
    rowsOf(tx, Booking, `WHERE id = $1 FOR UPDATE${skipBusy ? ' SKIP LOCKED' : ''}`, [id]),
    linesOf(tx, id),
  ]);
  if (booking === undefined) throw bookingNotFound({});
  return Object.assign(booking, { lines });
}

/**
 * Takes a step: asks the lifecycle, saves the row and notes the change in the audit trail. `cutOffHours` matters to
 * steps which the enterprise takes by itself. A step that stays in its state is no change of state in the trail.
 */
export async function advance(
  tx: WriteTx,
  booking: Booking,
  step: BookingStep,
  change: BookingChange = {},
  { cutOffHours = 0, data = {} }: { cutOffHours?: number; data?: Record<string, unknown> } = {},
): Promise<void> {
  const from = booking.state;
  booking.state = bookingLifecycle.take(step, booking.state, tx.actor, factsOf(booking, tx.actor, tx.now, cutOffHours));
  Object.assign(booking, change, { version: booking.version + 1 });
  const row = { ...change, state: booking.state, version: booking.version };
  await tx.manager.update(Booking, { id: booking.id }, row);
  const moved = from === booking.state ? {} : { from, to: booking.state };
  tx.audit({
    subject: 'booking',
    subjectId: booking.id,
    action: `booking.${step}`,
    ...moved,
    tenant: tenantOf(booking),
    data,
  });
}

/** The buttons of a booking: steps the caller may take here. Those of rounds, manifests and time are taken elsewhere. */
export const ownStepsOf = (booking: Booking, actor: Actor, now: Date, cutOffHours: number): AllowedStep[] =>
  bookingLifecycle
    .allowedSteps(booking.state, actor, factsOf(booking, actor, now, cutOffHours))
    .filter(({ step }) => ownSteps.includes(step));
