import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import { expectVersion } from '../platform/http/etag.js';
import type { Actor } from '../shared/roles.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { toRoundSummaryView } from './dto/round-summary.view.js';
import type { RoundSummaryView } from './dto/round-summary.view.js';
import { RoundChecks } from './round-checks.service.js';
import { advance, assertOpen, deleteStop, findStop, lockRound, roundEvent, storeRound } from './round-rows.js';
import { RoundScope } from './round-scope.js';
import { RoundStop } from './round-stop.entity.js';
import { Round } from './round.entity.js';
import { roundLifecycle } from './round.lifecycle.js';
import { stopStateOf } from './round.rules.js';
import { noShowTooEarly, stopDone } from './rounds.errors.js';
import { roundCancelled, roundCompleted, roundReleased, roundStopDropped } from './rounds.events.js';
import { stopsOf } from './rounds.queries.js';

/** The steps of a round from its release to its end. */
@Injectable()
export class RoundDriving {
  constructor(
    private readonly writes: Writes,
    private readonly bookings: Bookings,
    private readonly checks: RoundChecks,
    private readonly scope: RoundScope,
  ) {}

  /**
   * Settles the draft the caller looked at. Refusals: `round.checks-failed` and `round.reasons-missing` (409, each finding
   * as a field error), `round.no-stops` 409, `request.version-stale` 412, `round.not-found` 404.
   */
  release(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.release', request, async (tx) => {
      const round = await lockRound(tx, id);
      expectVersion(round, version);
      const picture = await this.checks.picture(tx, round);
      await advance(tx, round, 'release', picture, { releasedAt: tx.now });
      roundReleased.emit(tx, { roundId: id });
      return toRoundSummaryView(round, picture.facts.stops);
    });
  }

  /** The vehicle leaves the facility. Refusals: `round.checks-failed`, `round.no-stops`, wrong state 409, 404. */
  depart(actor: Actor, request: RequestIdentity, id: string): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.depart', request, (tx) => this.recordDeparture(tx, id));
  }

  /** As `depart`, inside another write. */
  async recordDeparture(tx: WriteTx, id: string): Promise<RoundSummaryView> {
    const round = await this.lockOwn(tx, id);
    const picture = await this.checks.picture(tx, round);
    await advance(tx, round, 'depart', picture, { departedAt: tx.now });
    return toRoundSummaryView(round, picture.facts.stops);
  }

  /** The vehicle is back. Refusals: `round.stops-pending`, wrong state 409, 404. */
  complete(actor: Actor, request: RequestIdentity, id: string): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.complete', request, (tx) => this.recordCompletion(tx, id));
  }

  /** As `complete`, inside another write. */
  async recordCompletion(tx: WriteTx, id: string): Promise<RoundSummaryView> {
    const round = await this.lockOwn(tx, id);
    const picture = await this.checks.picture(tx, round);
    await advance(tx, round, 'complete', picture, { completedAt: tx.now });
    roundCompleted.emit(tx, { roundId: id });
    return toRoundSummaryView(round, picture.facts.stops);
  }

  /** Gives the round up as long as nothing is loaded; its bookings go back to the pool. `round.already-loaded` 409. */
  cancel(actor: Actor, request: RequestIdentity, id: string, reason: string): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.cancel', request, async (tx) => {
      const round = await lockRound(tx, id);
      const stops = await stopsOf(tx, id);
      // Locked before it is decided: a booking being loaded meanwhile must be seen as loaded.
      const bookings = await this.bookings.lock(
        tx,
        stops.map((stop) => stop.bookingId),
      );
      const picture = await this.checks.picture(tx, round, { checked: false });
      await advance(tx, round, 'cancel', picture, { cancelReason: reason });
      for (const booking of bookings) {
        if (stopStateOf(booking, id) === 'pending') await this.bookings.unplan(tx, booking);
      }
      roundCancelled.emit(tx, { roundId: id });
      return toRoundSummaryView(round, stops.length);
    });
  }

  /**
   * The vehicle came and got nothing: what the booking held is released. Refusals: `round.no-show-too-early`,
   * `round.not-open`, `round.stop-done` 409, `round.not-found`, `round.stop-not-found` 404.
   */
  noShow(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    bookingId: string,
    reason: string,
  ): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.noShow', request, (tx) => this.recordNoShow(tx, id, bookingId, reason));
  }

  /** As `noShow`, inside another write. */
  async recordNoShow(tx: WriteTx, id: string, bookingId: string, reason: string): Promise<RoundSummaryView> {
    const round = await this.lockOwn(tx, id);
    assertOpen(round);
    if (round.state === roundLifecycle.initial) throw noShowTooEarly({});
    const { id: stopId, enterpriseId } = await findStop(tx, round, bookingId);
    const [booking] = await this.bookings.lock(tx, [bookingId]);
    if (stopStateOf(booking, id) !== 'pending') throw stopDone({});
    await tx.manager.update(RoundStop, { id: stopId }, { noShowReason: reason });
    await storeRound(tx, round, {});
    tx.audit(roundEvent(round, 'noShow', { data: { bookingId, enterpriseId } }));
    roundStopDropped.emit(tx, { roundId: id, bookingId, enterpriseId });
    const { length } = await stopsOf(tx, id);
    await this.bookings.noShow(tx, booking!);
    return toRoundSummaryView(round, length);
  }

  /** A booking was cancelled while planned: its stop goes, whatever state the round is in, unless it ended. */
  async dropCancelled(tx: WriteTx, roundId: string, bookingId: string): Promise<void> {
    const round = await lockRound(tx, roundId);
    const stop = await tx.manager.findOneBy(RoundStop, { roundId, bookingId });
    if (stop === null || roundLifecycle.final.includes(round.state)) return;
    await deleteStop(tx, stop);
    await storeRound(tx, round, {});
    tx.audit(roundEvent(round, 'dropStop', { data: { bookingId, enterpriseId: stop.enterpriseId } }));
    if (round.state !== roundLifecycle.initial)
      roundStopDropped.emit(tx, { roundId, bookingId, enterpriseId: stop.enterpriseId });
  }

  private async lockOwn(tx: WriteTx, id: string): Promise<Round> {
    const round = await lockRound(tx, id);
    await this.scope.requireOwn(tx, round);
    return round;
  }
}
