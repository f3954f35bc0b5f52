import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { DomainError } from '../shared/domain-error.js';
import { systemActor } from '../shared/roles.js';
import { withoutKey } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { BookingReservations } from './booking-reservations.js';
import { advance, lockBooking } from './booking-steps.js';
import { bookingExpired } from './bookings.events.js';
import { expiredIds, firstPlace } from './bookings.queries.js';

export interface ExpiryReport {
  readonly expired: number;
  /** Due when looked for, but busy or attended to meanwhile. */
  readonly left: number;
}

const batchSize = 100;
/** A run ends after 2,000 bookings; the next one, 15 s later, goes on. */
const mostBatches = 20;
const actor = systemActor('booking expiry');

/**
 * Gives back what unattended requests hold, by database time. One booking a transaction: a batch would hold the
 * facility's hot rows for long and lock the accounts of several enterprises out of order.
 */
@Injectable()
export class BookingExpiry {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly reservations: BookingReservations,
  ) {}

  async run(): Promise<ExpiryReport> {
    const report = { expired: 0, left: 0 };
    let after = firstPlace;
    for (let batch = 0; batch < mostBatches; batch += 1) {
      const due = await this.database.read(actor, (tx) => expiredIds(tx, after, batchSize));
      for (const { id } of due) report[(await this.expire(id)) ? 'expired' : 'left'] += 1;
      if (due.length < batchSize) break;
      after = due.at(-1)!;
    }
    return report;
  }

  /** False when somebody was faster or is at it now: whoever has the row decides. */
  private async expire(id: string): Promise<boolean> {
    try {
      await this.writes.run(actor, 'booking.expire', withoutKey, async (tx) => {
        const booking = await lockBooking(tx, id, { skipBusy: true });
        await advance(tx, booking, 'expire');
        bookingExpired.emit(tx, { bookingId: id });
        await this.reservations.release(tx, booking);
      });
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
