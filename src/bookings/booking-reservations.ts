import { Injectable } from '@nestjs/common';
import { Ledger } from '../ledger/ledger.service.js';
import type { Balance, LedgerLine } from '../ledger/ledger.service.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { subjectOf } from './booking-steps.js';
import type { LockedBooking } from './booking-steps.js';
import { Booking } from './booking.entity.js';
import { isStanding, yearLines } from './reservation-lines.js';
import type { PlacedMass, YearLimits } from './reservation-lines.js';

/** What happens to a booking's reservation between making it and posting it. Locks hot rows: call last in a write. */
@Injectable()
export class BookingReservations {
  constructor(private readonly ledger: Ledger) {}

  /** What the booking's reservation holds. */
  held(tx: WriteTx, booking: LockedBooking): Promise<LedgerLine[]> {
    return this.ledger.held(tx, booking.reservationId);
  }

  /** The same grams without expiry: somebody attended to the booking. */
  async keep(tx: WriteTx, booking: LockedBooking): Promise<void> {
    await this.ledger.amend(tx, booking.reservationId, subjectOf(booking), await this.held(tx, booking), null);
  }

  /** Cancel, no-show, expiry, nothing accepted: gives everything back. */
  release(tx: WriteTx, booking: LockedBooking): Promise<Balance[]> {
    return this.ledger.release(tx, booking.reservationId, subjectOf(booking));
  }

  /** Whether `align` would find nothing to do. */
  isAligned(booking: LockedBooking, held: readonly LedgerLine[], year: number, limits: YearLimits): boolean {
    return keysOf(wantedLines(booking, held, year, limits)) === keysOf(held);
  }

  /**
   * Brings `held`, what the reservation holds, in line with a year and the permit of today, in one transfer, so that both years stay within their
   * limits (R19): to another calendar year, or with a category's quota that was set since. Nothing to do: no write.
   * The ledger's refusals when there is no room.
   */
  async align(
    tx: WriteTx,
    booking: LockedBooking,
    held: readonly LedgerLine[],
    year: number,
    limits: YearLimits,
  ): Promise<void> {
    if (this.isAligned(booking, held, year, limits)) return;
    const wanted = wantedLines(booking, held, year, limits);
    await this.countTowards(tx, booking, year);
    await this.ledger.amend(tx, booking.reservationId, subjectOf(booking), wanted, booking.expiresAt);
  }

  private async countTowards(tx: WriteTx, booking: LockedBooking, year: number): Promise<void> {
    const data = { fromYear: booking.quotaYear, toYear: year };
    const row = { quotaYear: year, version: booking.version + 1 };
    Object.assign(booking, row);
    await tx.manager.update(Booking, { id: booking.id }, row);
    const action = 'booking.roll-over';
    tx.audit({ subject: 'booking', subjectId: booking.id, action, tenant: tenantOf(booking), data });
  }
}

const wantedLines = (
  booking: LockedBooking,
  held: readonly LedgerLine[],
  year: number,
  limits: YearLimits,
): LedgerLine[] => [...yearLines(tenantOf(booking), year, bookedMasses(booking), limits), ...held.filter(isStanding)];

const keysOf = (lines: readonly LedgerLine[]): string =>
  [...new Set(lines.map(({ account }) => account.key))].sort().join();

export const bookedMasses = ({ lines }: Pick<LockedBooking, 'lines'>): PlacedMass[] =>
  lines.map(({ wasteCode, zoneId, estimatedGrams }) => ({ wasteCode, zoneId, grams: estimatedGrams }));
