import { Injectable } from '@nestjs/common';
import { Manifests } from '../manifests/manifests.service.js';
import type { LockedManifest } from '../manifests/manifests.service.js';
import type { AcceptanceOutcome } from '../manifests/manifest.types.js';
import type { Details } from '../shared/domain-error.js';
import { formatKilograms, sumGrams } from '../shared/mass.js';
import { Discrepancies } from '../storage/discrepancies/discrepancies.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { NoticeKind } from './notice-texts.data.js';
import { Notices } from './notices.service.js';

const kindOf: Readonly<Record<AcceptanceOutcome, NoticeKind>> = {
  accepted: 'manifest.accepted',
  partlyAccepted: 'manifest.partly-accepted',
  refused: 'manifest.refused',
};

/** What an enterprise is told about its manifests and deliveries. */
@Injectable()
export class DeliveryNotices {
  constructor(
    private readonly notices: Notices,
    private readonly manifests: Manifests,
    private readonly discrepancies: Discrepancies,
  ) {}

  /** Return trips are drafted without the enterprise, and a draft confirmed meanwhile needs no reminder. */
  async toConfirm(tx: WriteTx, manifestId: string): Promise<void> {
    const manifest = await this.manifests.find(tx, manifestId);
    if (manifest.kind === 'inbound' && manifest.state === 'draft') await this.add(tx, manifest, 'manifest.to-confirm');
  }

  async received(tx: WriteTx, manifestId: string, outcome: AcceptanceOutcome): Promise<void> {
    const manifest = await this.manifests.find(tx, manifestId);
    const kilograms = formatKilograms(sumGrams(manifest.lines.map(({ acceptedGrams }) => acceptedGrams ?? 0)));
    const refused = formatKilograms(sumGrams(manifest.lines.map(({ refusedGrams }) => refusedGrams ?? 0)));
    await this.add(tx, manifest, kindOf[outcome], { kilograms, refused });
  }

  /** The consignor is told at once, and the record says when (部令23号 第18条). */
  async discrepancyOpened(tx: WriteTx, id: string): Promise<void> {
    await this.ofDiscrepancy(tx, id, 'discrepancy.opened');
    await this.discrepancies.noteNotified(tx, id);
  }

  discrepancyDecided(tx: WriteTx, id: string): Promise<void> {
    return this.ofDiscrepancy(tx, id, 'discrepancy.decided');
  }

  discrepancyWithdrawn(tx: WriteTx, id: string): Promise<void> {
    return this.ofDiscrepancy(tx, id, 'discrepancy.withdrawn');
  }

  private async ofDiscrepancy(tx: WriteTx, id: string, kind: NoticeKind): Promise<void> {
    const { manifestId, details } = await this.discrepancies.told(tx, id);
    const manifest = await this.manifests.find(tx, manifestId);
    await this.add(tx, manifest, kind, details, { type: 'discrepancy', id });
  }

  private async add(
    tx: WriteTx,
    manifest: LockedManifest,
    kind: NoticeKind,
    details: Details = {},
    subject = { type: 'manifest', id: manifest.id },
  ): Promise<void> {
    const number = manifest.officialNumber ?? manifest.internalNumber;
    await this.notices.add(tx, manifest, { kind, subject, details: { number, ...details } });
  }
}
