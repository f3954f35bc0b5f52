import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import type { LockedBooking } from '../bookings/bookings.service.js';
import { Rounds } from '../rounds/rounds.service.js';
import type { Details } from '../shared/domain-error.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { NoticeKind } from './notice-texts.data.js';
import { Notices } from './notices.service.js';

/** What an enterprise and its facility are told about bookings. */
@Injectable()
export class BookingNotices {
  constructor(
    private readonly notices: Notices,
    private readonly bookings: Bookings,
    private readonly rounds: Rounds,
  ) {}

  confirmed(tx: WriteTx, id: string): Promise<void> {
    return this.tellEnterprise(tx, id, 'booking.confirmed');
  }

  expired(tx: WriteTx, id: string): Promise<void> {
    return this.tellEnterprise(tx, id, 'booking.expired');
  }

  noShow(tx: WriteTx, id: string): Promise<void> {
    return this.tellEnterprise(tx, id, 'booking.no-show');
  }

  /** Whoever did not cancel it is told; the facility only when it was on a round. */
  async cancelled(
    tx: WriteTx,
    { bookingId, roundId, byOperator }: { bookingId: string; roundId: string | null; byOperator: boolean },
  ): Promise<void> {
    if (byOperator) await this.tellEnterprise(tx, bookingId, 'booking.cancelled');
    else if (roundId !== null) await this.tellFacility(tx, bookingId, 'booking.cancelled-by-enterprise');
  }

  /** Digits, since a year is no quantity: 2027, not 2,027. */
  rollOverRefused(tx: WriteTx, id: string, year: number): Promise<void> {
    return this.tellFacility(tx, id, 'booking.roll-over-refused', { year: String(year) });
  }

  /** One notice a booking. One taken off the round meanwhile is left out. */
  async pickupsPlanned(tx: WriteTx, roundId: string): Promise<void> {
    const { stops, day, vehicle } = await this.rounds.require(tx, roundId);
    const bookings = await this.bookings.find(
      tx,
      stops.map(({ bookingId }) => bookingId),
    );
    for (const booking of bookings.filter(({ plannedRoundId }) => plannedRoundId === roundId))
      await this.add(tx, booking, booking.enterpriseId, 'round.pickup-planned', { day, plate: vehicle.plate });
  }

  private async tellEnterprise(tx: WriteTx, id: string, kind: NoticeKind): Promise<void> {
    for (const booking of await this.bookings.find(tx, [id])) await this.add(tx, booking, booking.enterpriseId, kind);
  }

  private async tellFacility(tx: WriteTx, id: string, kind: NoticeKind, details: Details = {}): Promise<void> {
    for (const booking of await this.bookings.find(tx, [id])) await this.add(tx, booking, null, kind, details);
  }

  private async add(
    tx: WriteTx,
    booking: LockedBooking,
    enterpriseId: string | null,
    kind: NoticeKind,
    details: Details = {},
  ): Promise<void> {
    const { id, number, facilityId, divisionCode, enterpriseName: name, cancelReason } = booking;
    const subject = { type: 'booking', id };
    const all = { number, name, reason: cancelReason ?? '', ...details };
    await this.notices.add(tx, { facilityId, enterpriseId, divisionCode }, { kind, subject, details: all });
  }
}
