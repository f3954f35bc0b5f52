import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { massAccepted } from '../enterprises/enterprises.events.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { sumGrams } from '../shared/mass.js';
import { shanghaiYear } from '../shared/working-days.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { BookingLine } from './booking-line.entity.js';
import { BookingReservations } from './booking-reservations.js';
import { advance, lockBooking, subjectOf } from './booking-steps.js';
import type { LockedBooking } from './booking-steps.js';
import { BookingTerms } from './booking-terms.js';
import { Booking } from './booking.entity.js';
import { acceptedLineForeign } from './booking.errors.js';
import type { AcceptedMass, PlannedPickup } from './booking.types.js';
import { bookingCompleted, bookingNoShow } from './bookings.events.js';
import { lastBookings, openBetween } from './bookings.queries.js';
import { yearLines, zoneLines } from './reservation-lines.js';

export type { LockedBooking } from './booking-steps.js';

/** What is left of a settled booking: the ledger's part, which locks hot rows. */
export interface Posting {
  /** Whether `run` sends all it has at once and waits for nothing, so that it may go out together with COMMIT. */
  readonly isSentAtOnce: boolean;
  run(): Promise<unknown>;
}

/**
 * What rounds, manifests and the weighbridge do with bookings, inside their own writes. Every step may throw
 * `lifecycle.role-refused` (403), `lifecycle.wrong-state` (409) or the code of its guard.
 */
@Injectable()
export class Bookings {
  constructor(
    private readonly ledger: Ledger,
    private readonly terms: BookingTerms,
    private readonly reservations: BookingReservations,
  ) {}

  /** The bookings with their lines, rows locked in the order of their ids, answered in the order asked for. 404 unless all exist. */
  async lock(tx: WriteTx, ids: readonly string[]): Promise<LockedBooking[]> {
    const locked = new Map<string, LockedBooking>();
    for (const id of [...new Set(ids)].sort()) locked.set(id, await lockBooking(tx, id));
    return ids.map((id) => locked.get(id)!);
  }

  /** The bookings with their lines, not locked, in no order; those the caller may not see are left out. */
  async find(tx: Tx, ids: readonly string[]): Promise<LockedBooking[]> {
    if (ids.length === 0) return [];
    return this.withLines(tx, await tx.manager.findBy(Booking, { id: In([...ids]) }));
  }

  /**
   * Bookings waiting for a round whose window is open on one of the days from–to (YYYY-MM-DD), with their lines, at most
   * `limit`, the earliest window first.
   */
  async waiting(
    tx: Tx,
    facilityId: string,
    days: { readonly from: string; readonly to: string },
    limit: number,
  ): Promise<LockedBooking[]> {
    return this.withLines(tx, await openBetween(tx, facilityId, days, limit));
  }

  /** When each firm last booked; those that never did are missing. */
  lastOf(tx: Tx, enterpriseIds: readonly string[]): Promise<Map<string, Date>> {
    return lastBookings(tx, enterpriseIds);
  }

  /** Puts the booking on a round. Attends to a request: its reservation no longer runs out. */
  async plan(tx: WriteTx, booking: LockedBooking, { roundId, day, plate }: PlannedPickup): Promise<void> {
    const wasUnattended = booking.expiresAt !== null;
    const change = { expiresAt: null, plannedRoundId: roundId, plannedDay: day, plannedPlate: plate };
    await advance(tx, booking, 'plan', change, { data: { roundId, day } });
    if (wasUnattended) await this.reservations.keep(tx, booking);
  }

  /** Takes the booking off its round, back to the pool. */
  async unplan(tx: WriteTx, booking: LockedBooking): Promise<void> {
    const data = { roundId: booking.plannedRoundId };
    await advance(tx, booking, 'unplan', { plannedRoundId: null, plannedDay: null, plannedPlate: null }, { data });
  }

  /** The waste is on the vehicle, signed for by both sides. */
  async collect(tx: WriteTx, booking: LockedBooking): Promise<void> {
    await advance(tx, booking, 'collect', {}, { data: { roundId: booking.plannedRoundId } });
  }

  /** The vehicle came and got nothing: everything held is released. */
  async noShow(tx: WriteTx, booking: LockedBooking): Promise<void> {
    await advance(tx, booking, 'noShow', {}, { data: { roundId: booking.plannedRoundId } });
    bookingNoShow.emit(tx, { bookingId: booking.id });
    await this.reservations.release(tx, booking);
  }

  /**
   * Weighed acceptance, all but the ledger: answers what posts the accepted mass to permit, category, scope and storage of
   * the year of acceptance in Asia/Shanghai and releases the rest. That locks hot rows, so a delivery runs it at its very
   * end, after those of its other bookings are settled too. A booking made for another year first moves its reservation
   * (R19). `booking.accepted-line-foreign` (422); from the posting `ledger.top-up-needed` and the limits' refusals (409).
   */
  async settle(
    tx: WriteTx,
    booking: LockedBooking,
    accepted: readonly AcceptedMass[],
    topUp: boolean,
  ): Promise<Posting> {
    const ownLines = new Set(booking.lines.map((line) => line.id));
    if (!accepted.every((mass) => ownLines.has(mass.bookingLineId))) throw acceptedLineForeign({});
    const masses = accepted.filter((mass) => mass.grams > 0);
    const acceptedGrams = sumGrams(masses.map((mass) => mass.grams));
    const year = shanghaiYear(tx.now);
    bookingCompleted.emit(tx, { bookingId: booking.id });
    if (masses.length > 0) massAccepted.emit(tx, { enterpriseId: booking.enterpriseId });
    const [posting] = await Promise.all([
      masses.length > 0
        ? this.posting(tx, booking, masses, year, topUp)
        : { isSentAtOnce: true, run: () => this.reservations.release(tx, booking) },
      advance(tx, booking, 'complete', {}, { data: { acceptedGrams, year } }),
    ]);
    return posting;
  }

  private async withLines(tx: Tx, bookings: readonly Booking[]): Promise<LockedBooking[]> {
    if (bookings.length === 0) return [];
    const ofBooking = new Map<string, BookingLine[]>(bookings.map(({ id }) => [id, []]));
    const where = { bookingId: In([...ofBooking.keys()]) };
    for (const line of await tx.manager.find(BookingLine, { where, order: { position: 'ASC' } }))
      ofBooking.get(line.bookingId)!.push(line);
    return bookings.map((booking) => Object.assign(booking, { lines: ofBooking.get(booking.id)! }));
  }

  private async posting(
    tx: WriteTx,
    booking: LockedBooking,
    masses: AcceptedMass[],
    year: number,
    topUp: boolean,
  ): Promise<Posting> {
    const owner = tenantOf(booking);
    const zoneIds = masses.map((mass) => mass.zoneId);
    const [limits, capacities, held] = await Promise.all([
      this.terms.limitsNow(tx, booking.facilityId),
      this.terms.capacities(tx, booking.facilityId, zoneIds),
      this.reservations.held(tx, booking),
    ]);
    const measured = [...yearLines(owner, year, masses, limits), ...zoneLines(owner, masses, capacities)];
    const post = (): Promise<unknown> =>
      this.ledger.post(tx, booking.reservationId, subjectOf(booking), measured, topUp);
    if (this.reservations.isAligned(booking, held, year, limits)) return { isSentAtOnce: true, run: post };
    const align = (): Promise<void> => this.reservations.align(tx, booking, held, year, limits);
    return { isSentAtOnce: false, run: () => align().then(post) };
  }
}
