import { Injectable } from '@nestjs/common';
import { WorkCalendar } from '../catalogue/work-calendar.service.js';
import { HandOver } from '../containers/hand-over/hand-over.service.js';
import { ContainerIntake } from '../containers/intake/intake.service.js';
import { SettingsService } from '../identity/settings/settings.service.js';
import { expectVersion } from '../platform/http/etag.js';
import type { Actor } from '../shared/roles.js';
import { enterpriseRoles, hasRole } from '../shared/roles.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { CorrectOfficialNumber, EnterOfficialNumber, VoidManifest } from './dto/manifest-steps.dto.js';
import type { ManifestView } from './dto/manifest.view.js';
import { addSignature, lockManifest, requireStep, saveHandedOver, takeStep } from './manifest-store.js';
import type { ManifestChanges, ManifestWithLines } from './manifest-store.js';
import { viewOf } from './manifests.queries.js';
import { manifestArrived, manifestDeparted, manifestTakenBack, manifestVoided } from './manifests.events.js';
import { Manifests } from './manifests.service.js';
import { correctNumber } from './official-number.js';

/** The steps of a manifest that people take one by one, on the road and at the desk. Errors: those of the lifecycle. */
@Injectable()
export class ManifestJourney {
  constructor(
    private readonly writes: Writes,
    private readonly manifests: Manifests,
    private readonly handOver: HandOver,
    private readonly intake: ContainerIntake,
    private readonly calendar: WorkCalendar,
    private readonly settings: SettingsService,
  ) {}

  /** Manual entry of the number that the national system issued; see `Manifests.setOfficialNumber`. */
  enterOfficialNumber(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { number }: EnterOfficialNumber,
  ): Promise<ManifestView> {
    return this.step(actor, request, 'manifest.number', id, async (tx, manifest) => {
      const outcome = await this.manifests.setOfficialNumber(tx, id, number, 'manual');
      if (outcome !== 'known') return;
      tx.audit({
        subject: 'manifest',
        subjectId: id,
        action: 'manifest.number-known',
        tenant: tenantOf(manifest),
        data: { number },
      });
    });
  }

  /** `request.version-stale` (412), and those of `correctNumber`. */
  correctOfficialNumber(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    body: CorrectOfficialNumber,
  ): Promise<ManifestView> {
    return this.step(actor, request, 'manifest.correct-number', id, (tx, manifest) => {
      expectVersion(manifest, version);
      return correctNumber(tx, manifest, body);
    });
  }

  depart(actor: Actor, request: RequestIdentity, id: string): Promise<ManifestView> {
    return this.step(actor, request, 'manifest.depart', id, (tx, manifest) => this.recordDeparture(tx, manifest));
  }

  /** As `depart`, inside another write. */
  async recordDeparture(tx: WriteTx, manifest: ManifestWithLines): Promise<void> {
    await takeStep(tx, manifest, 'depart', { departedAt: tx.now });
    manifestDeparted.emit(tx, { manifestId: manifest.id });
  }

  /** From here the five working days for acceptance count (部令23号 第18条); a paper transfer has ended (第20条). */
  arrive(actor: Actor, request: RequestIdentity, id: string): Promise<ManifestView> {
    return this.step(actor, request, 'manifest.arrive', id, (tx, manifest) => this.recordArrival(tx, manifest, tx.now));
  }

  /** As `arrive`, inside another write and at an instant that may lie in the past. */
  async recordArrival(tx: WriteTx, manifest: ManifestWithLines, at: Date): Promise<void> {
    const acceptanceDueAt = await this.deadline(tx, manifest, 'manifest.acceptance-working-days', at);
    const paper = manifest.backfill ? await this.paperEnd(tx, manifest, at) : {};
    await takeStep(tx, manifest, 'arrive', { arrivedAt: at, acceptanceDueAt, ...paper });
    manifestArrived.emit(tx, { manifestId: manifest.id });
  }

  /** Before loading only. The bookings stay planned on the round: draft again, or take them off it. */
  voidOne(actor: Actor, request: RequestIdentity, id: string, { reason }: VoidManifest): Promise<ManifestView> {
    return this.step(actor, request, 'manifest.void', id, (tx, manifest) => this.recordVoid(tx, manifest, reason));
  }

  async recordVoid(tx: WriteTx, manifest: ManifestWithLines, reason: string): Promise<void> {
    await takeStep(tx, manifest, 'void', { voidReason: reason }, { reason });
    await this.handOver.detach(tx, manifest.id);
    manifestVoided.emit(tx, { manifestId: manifest.id });
  }

  close(actor: Actor, request: RequestIdentity, id: string): Promise<ManifestView> {
    return this.step(actor, request, 'manifest.close', id, (tx, manifest) => this.manifests.close(tx, manifest));
  }

  /** The return trip leaves the facility with the refused goods, mass for mass. */
  sendBack(actor: Actor, request: RequestIdentity, id: string): Promise<ManifestView> {
    return this.step(actor, request, 'manifest.send-back', id, async (tx, manifest) => {
      await requireStep(tx, manifest, 'sendBack');
      for (const line of manifest.lines) {
        line.handedOverGrams = line.plannedGrams;
        line.handedOverPackages = line.plannedPackages;
      }
      // While the manifest still is a draft: once it is on its way its lines are sealed.
      await saveHandedOver(tx, manifest);
      await takeStep(tx, manifest, 'sendBack', { handoverAt: tx.now, departedAt: tx.now });
      manifestDeparted.emit(tx, { manifestId: id });
    });
  }

  /** The enterprise has its goods again and signs for them; a manager may record it when the enterprise does not. */
  takeBack(actor: Actor, request: RequestIdentity, id: string): Promise<ManifestView> {
    return this.step(actor, request, 'manifest.take-back', id, async (tx, manifest) => {
      const isSigned = hasRole(actor, ...enterpriseRoles);
      await takeStep(tx, manifest, 'takeBack', { arrivedAt: tx.now, closedAt: tx.now }, { isSigned });
      if (isSigned) await addSignature(tx, manifest, { purpose: 'takeBack', party: 'consignor' });
      await this.intake.takeBack(tx, manifest.originalManifestId!);
      manifestTakenBack.emit(tx, { manifestId: id, originalManifestId: manifest.originalManifestId! });
    });
  }

  private step(
    actor: Actor,
    request: RequestIdentity,
    action: string,
    id: string,
    take: (tx: WriteTx, manifest: ManifestWithLines) => Promise<void>,
  ): Promise<ManifestView> {
    return this.writes.run(actor, action, request, async (tx) => {
      await take(tx, await lockManifest(tx, id));
      return viewOf(tx, await lockManifest(tx, id));
    });
  }

  private async paperEnd(tx: WriteTx, manifest: ManifestWithLines, at: Date): Promise<ManifestChanges> {
    return {
      paperEndedAt: at,
      backfillDueAt: await this.deadline(tx, manifest, 'manifest.backfill-working-days', at),
    };
  }

  private async deadline(
    tx: WriteTx,
    { facilityId }: ManifestWithLines,
    name: 'manifest.acceptance-working-days' | 'manifest.backfill-working-days',
    from: Date,
  ): Promise<Date> {
    const days = await this.settings.value(tx, name, { facilityId, on: shanghaiDate(from) });
    return (await this.calendar.deadline(tx, from, days)).at;
  }
}
