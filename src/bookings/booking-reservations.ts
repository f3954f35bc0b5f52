import { Injectable } from '@nestjs/common';
import { Ledger } from '../ledger/ledger.service.js';
import type { Balance } from '../ledger/ledger.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import { ownerOf, subjectOf, tenantOf } from './booking-steps.js';
import type { LockedBooking } from './booking-steps.js';
import { Booking } from './booking.entity.js';
import { isStanding, yearLines } from './reservation-lines.js';
import type { PlacedMass, YearLimits } from './reservation-lines.js';

/** What happens to a booking's reservation between making it and posting it. Locks hot rows: call last in a write. */
@Injectable()
export class BookingReservations {
  constructor(private readonly ledger: Ledger) {}

  /** The same grams without expiry: somebody attended to the booking. */
  async keep(tx: WriteTx, booking: LockedBooking): Promise<void> {
    const held = await this.ledger.held(tx, booking.reservationId);
    await this.ledger.amend(tx, booking.reservationId, subjectOf(booking), held, null);
  }

  /** Cancel, no-show, expiry, nothing accepted: gives everything back. */
  release(tx: WriteTx, booking: LockedBooking): Promise<Balance[]> {
    return this.ledger.release(tx, booking.reservationId, subjectOf(booking));
  }

  /**
   * To another calendar year in one transfer, so that both years stay within their limits (R19). The ledger's refusals
   * when the year has no room, or when nothing is held any more.
   */
  async move(tx: WriteTx, booking: LockedBooking, year: number, limits: YearLimits): Promise<void> {
    const data = { fromYear: booking.quotaYear, toYear: year };
    Object.assign(booking, { quotaYear: year, version: booking.version + 1 });
    await tx.manager.update(Booking, { id: booking.id }, { quotaYear: year, version: booking.version });
    const action = 'booking.roll-over';
    tx.audit({ subject: 'booking', subjectId: booking.id, action, tenant: tenantOf(booking), data });
    const standing = (await this.ledger.held(tx, booking.reservationId)).filter(isStanding);
    const lines = [...yearLines(ownerOf(booking), year, bookedMasses(booking), limits), ...standing];
    await this.ledger.amend(tx, booking.reservationId, subjectOf(booking), lines, booking.expiresAt);
  }
}

export const bookedMasses = ({ lines }: Pick<LockedBooking, 'lines'>): PlacedMass[] =>
  lines.map(({ wasteCode, zoneId, estimatedGrams }) => ({ wasteCode, zoneId, grams: estimatedGrams }));
