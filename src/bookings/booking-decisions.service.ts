import { Injectable } from '@nestjs/common';
import { hasRole, plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { BookingReservations } from './booking-reservations.js';
import { advance, lockBooking, ownStepsOf } from './booking-steps.js';
import type { LockedBooking } from './booking-steps.js';
import { BookingTerms } from './booking-terms.js';
import { bookingCancelled, bookingConfirmed } from './bookings.events.js';
import { toBookingView } from './dto/booking.view.js';
import type { BookingView } from './dto/booking.view.js';

/** Confirming and cancelling. `booking.not-found` (404), `lifecycle.…`, `booking.cut-off-passed`, `booking.ran-out` (409). */
@Injectable()
export class BookingDecisions {
  constructor(
    private readonly writes: Writes,
    private readonly reservations: BookingReservations,
    private readonly terms: BookingTerms,
  ) {}

  /** The dispatcher takes the request on: from now on its reservation no longer runs out. */
  confirm(actor: Actor, request: RequestIdentity, id: string): Promise<BookingView> {
    return this.writes.run(actor, 'booking.confirm', request, async (tx) => {
      const booking = await lockBooking(tx, id);
      const cutOffHours = await this.terms.cutOffHours(tx, booking.facilityId, tx.now);
      await advance(tx, booking, 'confirm', { expiresAt: null });
      bookingConfirmed.emit(tx, { bookingId: id });
      await this.reservations.keep(tx, booking);
      return viewOf(tx, booking, cutOffHours);
    });
  }

  /** Gives everything held back. The enterprise until the cut-off, the dispatcher until the waste is on the vehicle. */
  cancel(actor: Actor, request: RequestIdentity, id: string, reason: string): Promise<BookingView> {
    return this.writes.run(actor, 'booking.cancel', request, async (tx) => {
      const booking = await lockBooking(tx, id);
      const cutOffHours = await this.terms.cutOffHours(tx, booking.facilityId, tx.now);
      const roundId = booking.plannedRoundId;
      await advance(tx, booking, 'cancel', { cancelReason: reason }, { cutOffHours, data: { roundId } });
      const byOperator = hasRole(actor, ...plannerRoles);
      bookingCancelled.emit(tx, { bookingId: id, roundId, byOperator });
      await this.reservations.release(tx, booking);
      return viewOf(tx, booking, cutOffHours);
    });
  }
}

const viewOf = (tx: WriteTx, booking: LockedBooking, cutOffHours: number): BookingView =>
  toBookingView(booking, booking.lines, ownStepsOf(booking, tx.actor, tx.now, cutOffHours), cutOffHours);
