import { Injectable } from '@nestjs/common';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { AuditService } from '../audit/audit.service.js';
import { databaseNow } from '../platform/database/database-now.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import type { Actor } from '../shared/roles.js';
import { linesOf, ownStepsOf } from './booking-steps.js';
import { BookingTerms } from './booking-terms.js';
import { Booking } from './booking.entity.js';
import { bookingNotFound } from './booking.errors.js';
import { listBookings } from './bookings.queries.js';
import { toBookingView } from './dto/booking.view.js';
import type { BookingSummaryView, BookingView } from './dto/booking.view.js';
import type { BookingListQuery } from './dto/booking-list.dto.js';

/** Reads for the routes, under the caller's row-level security. */
@Injectable()
export class BookingReads {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly terms: BookingTerms,
  ) {}

  list(actor: Actor, query: BookingListQuery): Promise<Page<BookingSummaryView>> {
    return this.database.read(actor, (tx) => listBookings(tx, query));
  }

  /** `booking.not-found`, 404. */
  one(actor: Actor, id: string): Promise<BookingView> {
    return this.database.read(actor, async (tx) => {
      const booking = await requireBooking(tx, id);
      const now = await databaseNow(tx);
      const cutOffHours = await this.terms.cutOffHours(tx, booking.facilityId, now);
      return toBookingView(booking, await linesOf(tx, id), ownStepsOf(booking, actor, now, cutOffHours), cutOffHours);
    });
  }

  /** The booking's timeline, newest first. `booking.not-found`, 404. */
  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await requireBooking(tx, id);
      return this.audit.eventsOf(tx, id, page);
    });
  }
}

async function requireBooking(tx: Tx, id: string): Promise<Booking> {
  const booking = await tx.manager.findOneBy(Booking, { id });
  if (booking === null) throw bookingNotFound({});
  return booking;
}
