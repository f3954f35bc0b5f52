import { Injectable } from '@nestjs/common';
import { databaseNow } from '../platform/database/database-now.js';
import { Database } from '../platform/database/database.service.js';
import { DomainError } from '../shared/domain-error.js';
import { systemActor } from '../shared/roles.js';
import { shanghaiYear } from '../shared/working-days.js';
import { withoutKey } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { BookingReservations } from './booking-reservations.js';
import { lockBooking } from './booking-steps.js';
import { BookingTerms } from './booking-terms.js';
import { yearSettled } from './booking.errors.js';
import { holdingStates } from './booking.lifecycle.js';
import { bookingRollOverRefused } from './bookings.events.js';
import { behindYearIds, firstPlace } from './bookings.queries.js';
import { tenantOf } from '../writes/write-tx.js';

export interface RollOverReport {
  /** The year the bookings moved to, by database time in Asia/Shanghai. */
  readonly year: number;
  readonly moved: number;
  /** The new year has no room for them; people have to decide. */
  readonly refused: number;
}

const batchSize = 100;
/** A run ends after 20,000 bookings; the next one goes on. */
const mostBatches = 200;
const actor = systemActor('new year');

/**
 * New Year in Asia/Shanghai (R19): what is not yet accepted will count towards the year it is accepted in, so open
 * bookings of an earlier year move their reservation, one booking a transaction. One that finds no room keeps what it
 * holds and is reported; acceptance would refuse it until there is room.
 */
@Injectable()
export class BookingRollOver {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly terms: BookingTerms,
    private readonly reservations: BookingReservations,
  ) {}

  async run(): Promise<RollOverReport> {
    const year = shanghaiYear(await this.database.read(actor, databaseNow));
    const report = { year, moved: 0, refused: 0 };
    let afterId = firstPlace.id;
    for (let batch = 0; batch < mostBatches; batch += 1) {
      const behind = await this.database.read(actor, (tx) => behindYearIds(tx, year, afterId, batchSize));
      for (const { id } of behind) report[(await this.move(id, year)) ? 'moved' : 'refused'] += 1;
      if (behind.length < batchSize) break;
      afterId = behind.at(-1)!.id;
    }
    return report;
  }

  private async move(id: string, year: number): Promise<boolean> {
    try {
      await this.writes.run(actor, 'booking.roll-over', withoutKey, async (tx) => {
        const booking = await lockBooking(tx, id);
        if (booking.quotaYear >= year || !holdingStates.includes(booking.state)) throw yearSettled({});
        const limits = await this.terms.limitsNow(tx, booking.facilityId);
        await this.reservations.align(tx, booking, await this.reservations.held(tx, booking), year, limits);
      });
      return true;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'booking.year-settled') return true;
      await this.report(id, year, error.code);
      return false;
    }
  }

  /** Nothing of the refused move remains, so the notice is a write of its own. */
  private async report(id: string, year: number, code: string): Promise<void> {
    await this.writes.run(actor, 'booking.roll-over-refused', withoutKey, async (tx) => {
      const booking = await lockBooking(tx, id);
      const data = { year, code };
      const tenant = tenantOf(booking);
      tx.audit({ subject: 'booking', subjectId: id, action: 'booking.roll-over-refused', tenant, data });
      bookingRollOverRefused.emit(tx, { bookingId: id, ...data });
    });
  }
}
