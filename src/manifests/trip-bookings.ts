import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import type { LockedBooking } from '../bookings/bookings.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { ManifestWithLines } from './manifest-store.js';

/** The bookings behind a manifest's lines. */
@Injectable()
export class TripBookings {
  constructor(private readonly bookings: Bookings) {}

  /** Those still planned on the manifest's round, locked. The others were cancelled, missed or moved meanwhile. */
  async present(tx: WriteTx, { roundId, lines }: ManifestWithLines): Promise<LockedBooking[]> {
    const ids = [...new Set(lines.flatMap(({ bookingId }) => bookingId ?? []))];
    const bookings = await this.bookings.lock(tx, ids);
    return bookings.filter((booking) => booking.state === 'planned' && booking.plannedRoundId === roundId);
  }
}
