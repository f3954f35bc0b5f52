import { Injectable } from '@nestjs/common';
import { Bookings } from '../../bookings/bookings.service.js';
import type { LockedBooking, Posting } from '../../bookings/bookings.service.js';
import type { AcceptedMass } from '../../bookings/booking.types.js';
import { onVehicle, receivingBay, returned, weighingDifference } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { LedgerLine } from '../../ledger/ledger.service.js';
import { outcomeOf } from '../../manifests/acceptance-result.rules.js';
import { Manifests } from '../../manifests/manifests.service.js';
import type { AcceptanceLineResult, LockedManifest } from '../../manifests/manifests.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { requireArrived } from '../arrived-manifest.js';
import { acceptanceRefused } from './acceptance.errors.js';
import { acceptanceProblems, massesByCode, resultsOf, strayRefusals } from './acceptance.rules.js';
import { Deliveries } from './deliveries.js';
import type { AcceptDelivery } from './dto/acceptance.dto.js';
import { toAcceptedLineView } from './dto/receiving.view.js';
import type { AcceptanceView } from './dto/receiving.view.js';
import { GateIntake } from './gate-intake.service.js';
import type { Delivered } from './gate-intake.service.js';
import type { LineResult } from './receiving.types.js';

interface Decided {
  readonly results: readonly LineResult[];
  readonly bookings: readonly LockedBooking[];
  readonly topUp: boolean;
}

/** The consignee's decision, with all that follows from it in one transaction. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly writes: Writes,
    private readonly manifests: Manifests,
    private readonly bookings: Bookings,
    private readonly ledger: Ledger,
    private readonly deliveries: Deliveries,
    private readonly gate: GateIntake,
  ) {}

  /**
   * Decides a delivery: the manifest takes its step, refused goods get their return trip, measured mass moves from the
   * vehicle and is posted to permit, category, scope and storage, and the bookings are completed. All or nothing.
   * `request.version-stale` (412), `storage.manifest-not-arrived` (409), `acceptance.refused` (422) with each problem at its
   * field, `ledger.top-up-needed` and the limits' refusals (409).
   */
  decide(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: AcceptDelivery,
  ): Promise<AcceptanceView> {
    return this.writes.run(actor, 'manifest.acceptance', request, async (tx) => {
      const manifest = await this.manifests.lock(tx, id);
      expectVersion(manifest, version);
      requireArrived(manifest);
      const [{ lines, containers, arrived }, bookings, dueOn] = await Promise.all([
        this.deliveries.toDecide(tx, manifest),
        this.collected(tx, manifest),
        this.gate.dueDays(tx, manifest),
      ]);
      const problems = [...acceptanceProblems(lines, given.lines), ...strayRefusals(given.lines, arrived)];
      if (problems.length > 0) throw acceptanceRefused(problems);
      const decided = { results: resultsOf(lines, given.lines), bookings, topUp: given.topUp ?? false };
      return this.carryOut(tx, manifest, decided, { containers, arrived, dueOn });
    });
  }

  private async carryOut(
    tx: WriteTx,
    manifest: LockedManifest,
    { results, bookings, topUp }: Decided,
    delivered: Delivered,
  ): Promise<AcceptanceView> {
    const outcome = outcomeOf(results.map(({ decision }) => decision));
    await this.manifests.accept(tx, manifest, { outcome, lines: manifestResults(manifest, results, bookings) });
    const returnManifestId = await this.sendBack(tx, manifest, results);
    const [postings] = await Promise.all([
      this.settleBookings(tx, manifest, bookings, topUp),
      this.gate.settle(tx, manifest, results, delivered),
    ]);
    const kept = this.keepBooks(tx, manifest, results, bookings, postings);
    if (postings.every(({ isSentAtOnce }) => isSentAtOnce)) tx.atLast(kept);
    else await kept;
    return {
      manifestId: manifest.id,
      outcome,
      version: manifest.version,
      lines: results.map(toAcceptedLineView),
      returnManifestId,
    };
  }

  private async settleBookings(
    tx: WriteTx,
    manifest: LockedManifest,
    bookings: readonly LockedBooking[],
    topUp: boolean,
  ): Promise<Posting[]> {
    const postings: Posting[] = [];
    for (const booking of bookings)
      postings.push(await this.bookings.settle(tx, booking, acceptedOf(manifest, booking), topUp));
    return postings;
  }

  /**
   * After all else, since other deliveries wait for these rows; mass accounts before the limits, as the ledger ranks its
   * locks. Begun together: the connection keeps their order, and no lock waits for an answer to be read.
   */
  private keepBooks(
    tx: WriteTx,
    manifest: LockedManifest,
    results: readonly LineResult[],
    bookings: readonly LockedBooking[],
    postings: readonly Posting[],
  ): Promise<unknown> {
    const subject = { type: 'manifest', id: manifest.id, tenant: tenantOf(manifest) };
    const reservations = bookings.map(({ reservationId }) => reservationId);
    return Promise.all([
      this.ledger.move(tx, 'receive', subject, movesOf(manifest, results)),
      ...(reservations.length > 1 ? [this.ledger.lock(tx, reservations)] : []),
      ...postings.map((posting) => posting.run()),
    ]);
  }

  /** A booking that left the trip before loading handed nothing over, and is none of this delivery's. */
  private async collected(tx: WriteTx, { lines }: LockedManifest): Promise<LockedBooking[]> {
    const ids = new Set(lines.flatMap(({ bookingId }) => (bookingId === null ? [] : [bookingId])));
    return (await this.bookings.lock(tx, [...ids])).filter(({ state }) => state === 'collected');
  }

  private async sendBack(
    tx: WriteTx,
    manifest: LockedManifest,
    results: readonly LineResult[],
  ): Promise<string | null> {
    const refused = results.filter(({ refusedGrams }) => refusedGrams > 0);
    if (refused.length === 0) return null;
    return this.manifests.createReturn(
      tx,
      manifest,
      refused.map(({ lineId, refusedGrams, refusedPackages }) => ({
        lineId,
        grams: refusedGrams,
        packages: refusedPackages,
      })),
    );
  }
}

/** One result a line; a line that handed nothing over is accepted with nothing. */
function manifestResults(
  { lines }: LockedManifest,
  results: readonly LineResult[],
  bookings: readonly LockedBooking[],
): AcceptanceLineResult[] {
  const byId = new Map(results.map((result) => [result.lineId, result]));
  const zones = new Map(bookings.flatMap((booking) => booking.lines.map(({ id, zoneId }) => [id, zoneId])));
  return lines.map(({ id, bookingLineId }) => {
    const result = byId.get(id) ?? nothing;
    const zoneId = result.acceptedGrams > 0 ? (zones.get(bookingLineId ?? '') ?? null) : null;
    // Mass that no booking posts would be stored without counting against the permit.
    if (result.acceptedGrams > 0 && zoneId === null) throw new Error(`line ${id} is of no collected booking`);
    return {
      lineId: id,
      decision: result.decision,
      measuredGrams: result.measuredGrams,
      acceptedGrams: result.acceptedGrams,
      refusedGrams: result.refusedGrams,
      methodCode: result.methodCode,
      opinion: result.opinion,
      majorDiscrepancy: result.majorDiscrepancy,
      zoneId,
    };
  });
}

const nothing = {
  decision: 'accept',
  measuredGrams: null,
  acceptedGrams: 0,
  refusedGrams: 0,
  methodCode: null,
  opinion: null,
  majorDiscrepancy: false,
} as const;

/** What was accepted of a booking; the manifest's lines say it by now. */
const acceptedOf = ({ lines }: LockedManifest, booking: LockedBooking): AcceptedMass[] =>
  lines.flatMap(({ bookingId, bookingLineId, wasteCode, zoneId, acceptedGrams }) =>
    bookingId === booking.id && bookingLineId !== null && zoneId !== null
      ? [{ bookingLineId, wasteCode, zoneId, grams: acceptedGrams ?? 0 }]
      : [],
  );

/** From the vehicle: into the bay, back home, or into the weighing difference, which may be of either sign. */
const movesOf = (manifest: LockedManifest, results: readonly LineResult[]): LedgerLine[] => {
  const owner = tenantOf(manifest);
  return massesByCode(results).flatMap((mass) => [
    { account: onVehicle(owner, manifest.vehicleId, mass.wasteCode), grams: -mass.handedOverGrams },
    { account: receivingBay(owner, mass.wasteCode), grams: mass.acceptedGrams },
    { account: returned(owner, mass.wasteCode), grams: mass.refusedGrams },
    { account: weighingDifference(owner, mass.wasteCode), grams: mass.differenceGrams },
  ]);
};
