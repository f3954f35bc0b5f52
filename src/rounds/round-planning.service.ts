import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import type { LockedBooking } from '../bookings/bookings.service.js';
import { Crew } from '../partners/crew.service.js';
import { Vehicles } from '../partners/vehicles.service.js';
import { expectVersion } from '../platform/http/etag.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { shanghaiDate, shanghaiYear } from '../shared/working-days.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { toRoundSummaryView } from './dto/round-summary.view.js';
import type { RoundSummaryView } from './dto/round-summary.view.js';
import type { ChangeRound, PlanRound } from './dto/round.dto.js';
import { RoundChecks } from './round-checks.service.js';
import { assertDraft, assertOpen, deleteStop, findStop, insertStops, lockRound } from './round-rows.js';
import { orderStops, roundEvent, storeRound } from './round-rows.js';
import { RoundWaiver } from './round-waiver.entity.js';
import { Round } from './round.entity.js';
import { roundLifecycle } from './round.lifecycle.js';
import { lastPlannableDay, stopStateOf } from './round.rules.js';
import { dayOutOfRange, findingUnknown, orderIncomplete, stopDone } from './rounds.errors.js';
import { roundStopDropped } from './rounds.events.js';
import { nextNumber, stopsOf } from './rounds.queries.js';

/** What the dispatcher does with a round before it is released, and with its stops until it ends. */
@Injectable()
export class RoundPlanning {
  constructor(
    private readonly writes: Writes,
    private readonly bookings: Bookings,
    private readonly checks: RoundChecks,
    private readonly vehicles: Vehicles,
    private readonly crew: Crew,
  ) {}

  /**
   * Makes a draft, with bookings if some are given. Refusals: `round.day-out-of-range` 422, `vehicle.not-found`,
   * `crew-member.not-found`, `booking.not-found` 404, `round.too-many-lots` 422, and what refuses planning a booking.
   */
  plan(actor: Actor, request: RequestIdentity, given: PlanRound): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.plan', request, async (tx) => {
      assertDay(tx, given.day);
      const { plate, facilityId } = await this.requireParties(tx, given);
      const round = tx.manager.create(Round, {
        id: newId(),
        number: await nextNumber(tx, facilityId, shanghaiYear(tx.now)),
        facilityId,
        day: given.day,
        vehicleId: given.vehicleId,
        driverId: given.driverId,
        escortId: given.escortId,
        note: given.note ?? null,
        cancelReason: null,
        state: roundLifecycle.initial,
        releasedAt: null,
        departedAt: null,
        completedAt: null,
        version: 1,
        createdAt: tx.now,
      });
      await tx.manager.insert(Round, round);
      const data = { day: round.day, plate, bookingIds: given.bookingIds ?? [] };
      tx.audit(roundEvent(round, 'plan', { from: null, to: round.state, data }));
      const added = await this.bookings.lock(tx, given.bookingIds ?? []);
      if (added.length > 0) await this.putOn(tx, round, [], added, plate);
      return toRoundSummaryView(round, added.length);
    });
  }

  /**
   * Changes a draft; its bookings are told the new day and vehicle. Refusals as of `plan`, and `round.not-found` 404,
   * `request.version-stale` 412, `lifecycle.wrong-state` 409.
   */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeRound,
  ): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.change', request, async (tx) => {
      const round = await lockRound(tx, id);
      expectVersion(round, version);
      assertDraft(tx, round);
      const before = { day: round.day, vehicleId: round.vehicleId };
      if (given.day !== undefined && given.day !== round.day) assertDay(tx, given.day);
      const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const { plate } = await this.requireParties(tx, { ...round, ...changes });
      await storeRound(tx, round, changes);
      const data = { changed: Object.keys(changes), day: round.day, plate };
      tx.audit(roundEvent(round, 'change', { data }));
      const stops = await stopsOf(tx, id);
      if (before.day !== round.day || before.vehicleId !== round.vehicleId)
        await this.replan(
          tx,
          round,
          stops.map((stop) => stop.bookingId),
          plate,
        );
      return toRoundSummaryView(round, stops.length);
    });
  }

  /**
   * Puts bookings at the end of a draft. Refusals: `round.not-found`, `booking.not-found` 404, `lifecycle.wrong-state`
   * 409 for a round or a booking that cannot be planned now, `round.too-many-stops` and `round.too-many-lots` 422.
   */
  addStops(actor: Actor, request: RequestIdentity, id: string, bookingIds: string[]): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.addStops', request, async (tx) => {
      const round = await lockRound(tx, id);
      assertDraft(tx, round);
      const { plate } = await this.vehicles.require(tx, round.vehicleId);
      const before = await this.bookings.find(
        tx,
        (await stopsOf(tx, id)).map((stop) => stop.bookingId),
      );
      const added = await this.bookings.lock(tx, bookingIds);
      await storeRound(tx, round, {});
      tx.audit(roundEvent(round, 'addStops', { data: { bookingIds } }));
      await this.putOn(tx, round, before, added, plate);
      return toRoundSummaryView(round, before.length + added.length);
    });
  }

  /**
   * Takes a booking off, back to the pool, until it is loaded. Refusals: `round.not-found`, `round.stop-not-found` 404,
   * `round.not-open`, `round.stop-done` 409.
   */
  removeStop(actor: Actor, request: RequestIdentity, id: string, bookingId: string): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.removeStop', request, async (tx) => {
      const round = await lockRound(tx, id);
      assertOpen(round);
      const stop = await findStop(tx, round, bookingId);
      const [booking] = await this.bookings.lock(tx, [bookingId]);
      const state = stopStateOf(booking, id);
      if (state === 'visited' || state === 'noShow') throw stopDone({});
      await deleteStop(tx, stop);
      await storeRound(tx, round, {});
      tx.audit(roundEvent(round, 'removeStop', { data: { bookingId, enterpriseId: stop.enterpriseId } }));
      if (round.state !== roundLifecycle.initial)
        roundStopDropped.emit(tx, { roundId: id, bookingId, enterpriseId: stop.enterpriseId });
      if (state === 'pending') await this.bookings.unplan(tx, booking!);
      return toRoundSummaryView(round, (await stopsOf(tx, id)).length);
    });
  }

  /** Drives the stops in another order. Refusals: `round.order-incomplete` 422, `round.not-open` 409, 404, 412. */
  reorder(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    bookingIds: string[],
  ): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.reorder', request, async (tx) => {
      const round = await lockRound(tx, id);
      expectVersion(round, version);
      assertOpen(round);
      const stops = await stopsOf(tx, id);
      const wanted = new Set(bookingIds);
      if (stops.length !== bookingIds.length || !stops.every((stop) => wanted.has(stop.bookingId)))
        throw orderIncomplete({}, '/bookingIds');
      await orderStops(tx, round, bookingIds);
      await storeRound(tx, round, {});
      tx.audit(roundEvent(round, 'reorder', { data: { bookingIds } }));
      return toRoundSummaryView(round, stops.length);
    });
  }

  /** Gives the reason why soft findings of a draft may pass. Refusals: `round.finding-unknown` 422, 404, 409. */
  waive(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    keys: readonly string[],
    reason: string,
  ): Promise<RoundSummaryView> {
    return this.writes.run(actor, 'round.waive', request, async (tx) => {
      const round = await lockRound(tx, id);
      assertDraft(tx, round);
      const { findings, waivers, facts } = await this.checks.picture(tx, round);
      const waived = new Set(waivers.map(({ findingKey }) => findingKey));
      const found = keys.map((key, index) => {
        const finding = findings.find((one) => one.key === key && one.severity === 'soft');
        if (finding === undefined) throw findingUnknown({}, `/findings/${index}`);
        return finding;
      });
      const rows = found
        .filter(({ key }) => !waived.has(key))
        .map(({ code, key }) => ({
          id: newId(),
          roundId: id,
          facilityId: round.facilityId,
          findingCode: code,
          findingKey: key,
          reason,
          accountId: actor.accountId,
          accountLabel: actor.label,
          createdAt: tx.now,
        }));
      if (rows.length > 0) await tx.manager.insert(RoundWaiver, rows);
      tx.audit(roundEvent(round, 'waive', { data: { findings: found.map(({ code }) => code) } }));
      return toRoundSummaryView(round, facts.stops);
    });
  }

  /** Planning a booking may touch the ledger, so it comes last. */
  private async putOn(
    tx: WriteTx,
    round: Round,
    before: readonly LockedBooking[],
    added: readonly LockedBooking[],
    plate: string,
  ): Promise<void> {
    await insertStops(tx, round, before, added);
    for (const booking of added) await this.bookings.plan(tx, booking, { roundId: round.id, day: round.day, plate });
  }

  private async replan(tx: WriteTx, round: Round, bookingIds: readonly string[], plate: string): Promise<void> {
    for (const booking of await this.bookings.lock(tx, bookingIds)) {
      if (stopStateOf(booking, round.id) !== 'pending') continue;
      await this.bookings.unplan(tx, booking);
      await this.bookings.plan(tx, booking, { roundId: round.id, day: round.day, plate });
    }
  }

  /** Whether they are fit for the round is for the check to say; here they must exist. */
  private async requireParties(
    tx: WriteTx,
    { vehicleId, driverId, escortId }: Pick<Round, 'vehicleId' | 'driverId' | 'escortId'>,
  ): Promise<{ plate: string; facilityId: string }> {
    await this.crew.require(tx, driverId);
    await this.crew.require(tx, escortId);
    return this.vehicles.require(tx, vehicleId);
  }
}

function assertDay(tx: WriteTx, day: string): void {
  const from = shanghaiDate(tx.now);
  const to = lastPlannableDay(from);
  if (day < from || day > to) throw dayOutOfRange({ from, to }, '/day');
}
