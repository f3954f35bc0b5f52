import { Injectable } from '@nestjs/common';
import { Documents } from '../enterprises/documents/documents.service.js';
import type { Actor } from '../shared/roles.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { BackfillManifest } from './dto/manifest-steps.dto.js';
import type { ManifestView } from './dto/manifest.view.js';
import { applyHandedOver } from './handed-over.rules.js';
import { ManifestDrafting } from './manifest-drafting.service.js';
import { ManifestJourney } from './manifest-journey.service.js';
import { ManifestSigning } from './manifest-signing.service.js';
import { addSignature, lockManifest, requireStep, saveHandedOver, takeStep } from './manifest-store.js';
import type { ManifestWithLines } from './manifest-store.js';
import { paperOfOther } from './manifest.errors.js';
import { openOfTrip, viewOf } from './manifests.queries.js';
import { manifestBackfilled, manifestDeparted } from './manifests.events.js';
import { paperInstants } from './paper-instants.rules.js';
import type { PaperInstants } from './paper-instants.rules.js';

/**
 * A transfer that ran on paper for a special cause (部令23号 第20条) is entered afterwards: with what the paper says, its
 * scan as both signatures, and the deadline of ten working days for the national system.
 */
@Injectable()
export class PaperBackfill {
  constructor(
    private readonly writes: Writes,
    private readonly drafting: ManifestDrafting,
    private readonly signing: ManifestSigning,
    private readonly journey: ManifestJourney,
    private readonly documents: Documents,
  ) {}

  /**
   * Uses the trip's manifest that is not loaded yet, or drafts it from the planned bookings. Ends `loaded`, `inTransit` or
   * `arrived`, as far as the paper goes. `document.not-found` (404), `manifest.paper-foreign`, `manifest.instants-implausible`, `manifest.lines-incomplete` (422) and those of
   * `ManifestDrafting.draft`.
   */
  enter(actor: Actor, request: RequestIdentity, given: BackfillManifest): Promise<ManifestView> {
    return this.writes.run(actor, 'manifest.backfill', request, async (tx) => {
      const instants = paperInstants(given, tx.now);
      const { enterpriseId } = await this.documents.require(tx, given.paperDocumentId);
      if (enterpriseId !== given.enterpriseId) throw paperOfOther({}, '/paperDocumentId');
      const manifest = await this.manifestOf(tx, given);
      await requireStep(tx, manifest, 'backfill', { isBackfill: true });
      fillIn(manifest, given);
      await saveHandedOver(tx, manifest);
      await this.load(tx, manifest, given, instants);
      if (instants.departedAt !== null) {
        await takeStep(tx, manifest, 'depart', { departedAt: instants.departedAt });
        manifestDeparted.emit(tx, { manifestId: manifest.id });
      }
      if (instants.endedAt !== null) await this.journey.recordArrival(tx, manifest, instants.endedAt);
      manifestBackfilled.emit(tx, { manifestId: manifest.id });
      const view = await viewOf(tx, manifest);
      await this.signing.carryOver(tx, manifest);
      return view;
    });
  }

  private async manifestOf(tx: WriteTx, { roundId, enterpriseId }: BackfillManifest): Promise<ManifestWithLines> {
    const open = await openOfTrip(tx, roundId, enterpriseId);
    return open === null ? this.drafting.draftOne(tx, roundId, enterpriseId) : lockManifest(tx, open.id);
  }

  private async load(
    tx: WriteTx,
    manifest: ManifestWithLines,
    { reason, paperNumber: written, paperDocumentId }: BackfillManifest,
    { handedOverAt }: PaperInstants,
  ): Promise<void> {
    // Lists look for numbers in capitals.
    const paperNumber = written.toUpperCase();
    // A manifest numbered before the vehicle left is in the national system already.
    const backfilledAt = manifest.officialNumber === null ? null : tx.now;
    const paper = { backfill: true, backfillReason: reason, paperNumber, paperDocumentId, backfilledAt };
    await takeStep(tx, manifest, 'backfill', { ...paper, handoverAt: handedOverAt }, { paperNumber, reason });
    for (const party of ['consignor', 'carrier'] as const) {
      await addSignature(tx, manifest, { purpose: 'load', party, documentId: paperDocumentId });
    }
  }
}

/** The paper is written by booking line, the manifest may have been drafted this very moment. */
function fillIn(manifest: ManifestWithLines, { lines }: BackfillManifest): void {
  const idOf = new Map(manifest.lines.map(({ id, bookingLineId }) => [bookingLineId, id]));
  const masses = lines.map(({ bookingLineId, ...mass }) => ({
    ...mass,
    lineId: idOf.get(bookingLineId) ?? bookingLineId,
  }));
  applyHandedOver(manifest.lines, masses);
}
