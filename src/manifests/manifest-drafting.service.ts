import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import type { LockedBooking } from '../bookings/bookings.service.js';
import { expectVersion } from '../platform/http/etag.js';
import { Rounds } from '../rounds/rounds.service.js';
import type { RoundOnPaper } from '../rounds/rounds.service.js';
import type { Actor } from '../shared/roles.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { isDrafting, isPlannedOn } from './drafting.rules.js';
import type { ChangeManifest } from './dto/change-manifest.dto.js';
import type { DraftManifest } from './dto/manifest-steps.dto.js';
import type { ManifestView } from './dto/manifest.view.js';
import { ManifestInserter } from './manifest-inserter.js';
import { ManifestLine } from './manifest-line.entity.js';
import { lockManifest, saveChanges } from './manifest-store.js';
import type { ManifestWithLines } from './manifest-store.js';
import { lineNotFound, roundNotReleased, tripHasManifest, tripWithoutBooking } from './manifest.errors.js';
import { requireUnsealed } from './manifest.rules.js';
import { openOfTrip, viewOf } from './manifests.queries.js';
import { manifestDrafted } from './manifests.events.js';
import { TripSheet } from './trip-sheet.js';

/** Drafts, and what may be mended in them before the enterprise confirms. */
@Injectable()
export class ManifestDrafting {
  constructor(
    private readonly writes: Writes,
    private readonly rounds: Rounds,
    private readonly bookings: Bookings,
    private readonly sheet: TripSheet,
    private readonly inserter: ManifestInserter,
  ) {}

  /**
   * One manifest per enterprise and trip (部令23号 第16条) for a released round. Enterprises that have theirs are left out,
   * so running it again adds nothing. `onlyFor` restricts it to one enterprise. Answers what was drafted.
   */
  async draftForRound(tx: WriteTx, roundId: string, onlyFor?: string): Promise<ManifestWithLines[]> {
    const round = await this.rounds.require(tx, roundId);
    if (!isDrafting(round.state)) return [];
    const groups = await this.groupsOf(tx, round, onlyFor);
    if (groups.length === 0) return [];
    const trip = await this.sheet.read(tx, round);
    const drafts = [];
    for (const bookings of groups) drafts.push(await this.sheet.fill(tx, trip, bookings));
    const manifests = await this.inserter.insert(tx, round.facilityId, drafts);
    for (const { id } of manifests) manifestDrafted.emit(tx, { manifestId: id });
    return manifests;
  }

  /**
   * Drafts the manifest of one enterprise again, after it was voided or a booking joined late. `manifest.round-not-released`,
   * `manifest.trip-has-one` (409), `manifest.trip-without-booking` (422), `round.not-found` (404).
   */
  draft(actor: Actor, request: RequestIdentity, { roundId, enterpriseId }: DraftManifest): Promise<ManifestView> {
    return this.writes.run(actor, 'manifest.draft', request, async (tx) =>
      viewOf(tx, await this.draftOne(tx, roundId, enterpriseId)),
    );
  }

  /** As `draft`, inside another write. */
  async draftOne(tx: WriteTx, roundId: string, enterpriseId: string): Promise<ManifestWithLines> {
    const round = await this.rounds.require(tx, roundId);
    if (!isDrafting(round.state)) throw roundNotReleased({});
    const open = await openOfTrip(tx, roundId, enterpriseId);
    if (open !== null) throw tripHasManifest({ internalNumber: open.internalNumber });
    const [manifest] = await this.draftForRound(tx, roundId, enterpriseId);
    if (manifest === undefined) throw tripWithoutBooking({}, '/enterpriseId');
    return manifest;
  }

  /**
   * Mends a draft, by the operator and with If-Match. `request.version-stale` (412), `manifest.field-sealed` (409),
   * `manifest.line-not-found` (404).
   */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { lines = [], ...head }: ChangeManifest,
  ): Promise<ManifestView> {
    return this.writes.run(actor, 'manifest.change', request, async (tx) => {
      const manifest = await lockManifest(tx, id);
      expectVersion(manifest, version);
      const given = [...Object.keys(head), ...lines.flatMap(lineFields)];
      requireUnsealed([...new Set(given)], manifest.state);
      for (const [index, { lineId, ...changes }] of lines.entries()) {
        const line = manifest.lines.find((candidate) => candidate.id === lineId);
        if (line === undefined) throw lineNotFound({}, `/lines/${index}/lineId`);
        Object.assign(line, changes);
        if (Object.keys(changes).length > 0) await tx.manager.update(ManifestLine, { id: lineId }, changes);
      }
      await saveChanges(tx, manifest, head);
      tx.audit({
        subject: 'manifest',
        subjectId: id,
        action: 'manifest.change',
        tenant: tenantOf(manifest),
        data: { fields: given },
      });
      return viewOf(tx, manifest);
    });
  }

  /** The bookings planned on the round, by enterprise in the order of the stops, without those that have a manifest. */
  private async groupsOf(tx: WriteTx, round: RoundOnPaper, onlyFor?: string): Promise<BookingGroup[]> {
    const stops = round.stops.filter(({ enterpriseId }) => onlyFor === undefined || enterpriseId === onlyFor);
    const bookings = await this.bookings.lock(
      tx,
      stops.map(({ bookingId }) => bookingId),
    );
    const groups = new Map<string, BookingGroup>();
    for (const booking of bookings) {
      if (!isPlannedOn(booking, round.id)) continue;
      const group = groups.get(booking.enterpriseId);
      if (group === undefined) groups.set(booking.enterpriseId, [booking]);
      else group.push(booking);
    }
    for (const enterpriseId of groups.keys()) {
      if ((await openOfTrip(tx, round.id, enterpriseId)) !== null) groups.delete(enterpriseId);
    }
    return [...groups.values()];
  }
}

type BookingGroup = [LockedBooking, ...LockedBooking[]];

const lineFields = ({ lineId: _, ...changes }: NonNullable<ChangeManifest['lines']>[number]): string[] =>
  Object.keys(changes).map((field) => `lines.${field}`);
