import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import { HandOver } from '../containers/hand-over/hand-over.service.js';
import { generated, onVehicle } from '../ledger/accounts.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { Actor } from '../shared/roles.js';
import { hasRole } from '../shared/roles.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { ConfirmManifest, RefuseLoading, SignLoading } from './dto/manifest-steps.dto.js';
import type { ManifestView } from './dto/manifest.view.js';
import { handOverOf, loadedLines, scannedLines } from './hand-over-lines.js';
import { applyHandedOver, gramsByCode, requireMasses } from './handed-over.rules.js';
import { contentHash } from './manifest-content.js';
import { addSignature, factsOf, lockManifest, requireStep, saveHandedOver, takeStep } from './manifest-store.js';
import type { ManifestWithLines, Signer } from './manifest-store.js';
import { bookingGone, contentChanged, linesIncomplete } from './manifest.errors.js';
import { viewOf } from './manifests.queries.js';
import { manifestConfirmed, manifestLoaded } from './manifests.events.js';
import { TripBookings } from './trip-bookings.js';

/** The signatures of a manifest: the enterprise confirms the draft, driver and enterprise sign the loading. */
@Injectable()
export class ManifestSigning {
  constructor(
    private readonly writes: Writes,
    private readonly bookings: Bookings,
    private readonly trips: TripBookings,
    private readonly handOver: HandOver,
    private readonly ledger: Ledger,
  ) {}

  /** 反向填写: the enterprise signs what the operator drafted. `manifest.content-changed` (409) unless it is what it saw. */
  confirm(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { contentHash: seen }: ConfirmManifest,
  ): Promise<ManifestView> {
    return this.writes.run(actor, 'manifest.confirm', request, async (tx) => {
      const manifest = await lockManifest(tx, id);
      await takeStep(tx, manifest, 'confirm', {}, { contentHash: seen });
      if (contentHash(manifest, 'confirm') !== seen) throw contentChanged({}, '/contentHash');
      await addSignature(tx, manifest, { purpose: 'confirm', party: 'consignor' });
      manifestConfirmed.emit(tx, { manifestId: id });
      return viewOf(tx, manifest);
    });
  }

  /**
   * One party's signature of the loading. The driver gives mass, packages and scanned containers of every line; the
   * enterprise signs what it sees. Once both have signed the same content the waste is loaded: the mass enters the books and the bookings are
   * collected. A driver who signs other masses makes the enterprise's earlier signature void.
   * `manifest.lines-incomplete`, `manifest.packages-mismatch` (422), `manifest.masses-missing`, `manifest.content-changed`
   * (409), and those of `HandOver.attach`.
   */
  signLoading(actor: Actor, request: RequestIdentity, id: string, given: SignLoading): Promise<ManifestView> {
    return this.writes.run(actor, 'manifest.sign-loading', request, async (tx) =>
      viewOf(tx, await this.recordSigning(tx, await lockManifest(tx, id), given)),
    );
  }

  /**
   * The enterprise does not agree with what the driver entered. No state changes, since nothing is loaded unsigned anyway;
   * the record says why, for the driver to correct and sign again. `manifest.masses-missing` (409).
   */
  refuseLoading(actor: Actor, request: RequestIdentity, id: string, { reason }: RefuseLoading): Promise<ManifestView> {
    return this.writes.run(actor, 'manifest.refuse-loading', request, async (tx) => {
      const manifest = await lockManifest(tx, id);
      await requireStep(tx, manifest, 'load', { bothSignedLoading: true });
      requireMasses(manifest.lines);
      tx.audit({
        subject: 'manifest',
        subjectId: manifest.id,
        action: 'manifest.refuse-loading',
        tenant: tenantOf(manifest),
        data: { reason, contentHash: contentHash(manifest, 'load'), ...handedOverOf(manifest) },
      });
      return viewOf(tx, manifest);
    });
  }

  /** As `signLoading`, inside another write. */
  async recordSigning(tx: WriteTx, manifest: ManifestWithLines, given: SignLoading): Promise<ManifestWithLines> {
    await requireStep(tx, manifest, 'load', { bothSignedLoading: true });
    if (hasRole(tx.actor, 'operator.driver')) await this.signAsCarrier(tx, manifest, given);
    else await this.signAsConsignor(tx, manifest, given);
    return this.loadOnceSigned(tx, manifest);
  }

  /**
   * The enterprise's signature that its own device made without network. The caller has checked that `signer` made it over
   * the content of the locked manifest. `manifest.masses-missing` (409) and those of the lifecycle.
   */
  async recordSealed(tx: WriteTx, manifest: ManifestWithLines, signer: Signer): Promise<ManifestWithLines> {
    await requireStep(tx, manifest, 'load', { bothSignedLoading: true });
    requireMasses(manifest.lines);
    await this.sign(tx, manifest, 'consignor', signer);
    return this.loadOnceSigned(tx, manifest);
  }

  /** The waste is on the vehicle: also the end of a paper back-fill. Moves mass, so call it last. */
  async carryOver(tx: WriteTx, manifest: ManifestWithLines): Promise<void> {
    const present = await this.trips.present(tx, manifest);
    refuseMassOfOthers(manifest, new Set(present.map(({ id }) => id)));
    for (const booking of present) await this.bookings.collect(tx, booking);
    const { facilityId, vehicleId, handoverAt } = manifest;
    await this.handOver.load(tx, handOverOf(manifest), loadedLines(manifest, present), handoverAt ?? tx.now);
    const moved = [...gramsByCode(manifest.lines)].flatMap(([code, grams]) => [
      { account: generated(tenantOf(manifest), code), grams: -grams },
      { account: onVehicle({ facilityId }, vehicleId, code), grams },
    ]);
    await this.ledger.move(tx, 'load', { type: 'manifest', id: manifest.id, tenant: tenantOf(manifest) }, moved);
  }

  private async signAsCarrier(tx: WriteTx, manifest: ManifestWithLines, { lines }: SignLoading): Promise<void> {
    if (lines === undefined) throw linesIncomplete({}, '/lines');
    applyHandedOver(manifest.lines, lines);
    const codes = await this.handOver.attach(tx, handOverOf(manifest), scannedLines(manifest, lines));
    for (const line of manifest.lines) line.containerCodes = codes.get(line.id) ?? [];
    await saveHandedOver(tx, manifest);
    await this.sign(tx, manifest, 'carrier');
  }

  private async signAsConsignor(tx: WriteTx, manifest: ManifestWithLines, given: SignLoading): Promise<void> {
    requireMasses(manifest.lines);
    if (contentHash(manifest, 'load') !== given.contentHash) throw contentChanged({}, '/contentHash');
    await this.sign(tx, manifest, 'consignor');
  }

  private async loadOnceSigned(tx: WriteTx, manifest: ManifestWithLines): Promise<ManifestWithLines> {
    if ((await factsOf(tx, manifest)).bothSignedLoading) await this.load(tx, manifest);
    return manifest;
  }

  private async sign(
    tx: WriteTx,
    manifest: ManifestWithLines,
    party: 'consignor' | 'carrier',
    signer: Signer = tx.actor,
  ): Promise<void> {
    await addSignature(tx, manifest, { purpose: 'load', party, signer });
    tx.audit({
      subject: 'manifest',
      subjectId: manifest.id,
      action: 'manifest.sign-loading',
      tenant: tenantOf(manifest),
      data: {
        party,
        contentHash: contentHash(manifest, 'load'),
        ...handedOverOf(manifest),
        // Signed on a device of its own and handed in by somebody else.
        ...(signer.accountId !== tx.actor.accountId && { signedBy: signer.accountId }),
      },
    });
  }

  private async load(tx: WriteTx, manifest: ManifestWithLines): Promise<void> {
    await takeStep(tx, manifest, 'load', { handoverAt: tx.now }, handedOverOf(manifest));
    manifestLoaded.emit(tx, { manifestId: manifest.id });
    await this.carryOver(tx, manifest);
  }
}

/** A booking that left the trip after the number was issued hands nothing over; its lines stay, with zero. */
function refuseMassOfOthers(manifest: ManifestWithLines, present: ReadonlySet<string>): void {
  const stray = manifest.lines.findIndex(
    ({ bookingId, handedOverGrams }) => bookingId !== null && !present.has(bookingId) && handedOverGrams !== 0,
  );
  if (stray >= 0) throw bookingGone({}, `/lines/${stray}/handedOverGrams`);
}

const handedOverOf = ({ lines }: ManifestWithLines) => ({
  handedOverGrams: lines.reduce((sum, line) => sum + (line.handedOverGrams ?? 0), 0),
  handedOverPackages: lines.reduce((sum, line) => sum + (line.handedOverPackages ?? 0), 0),
});
