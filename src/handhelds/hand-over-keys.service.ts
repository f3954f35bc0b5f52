import { Injectable } from '@nestjs/common';
import { Manifests } from '../manifests/manifests.service.js';
import type { LockedManifest } from '../manifests/manifests.service.js';
import { Config } from '../platform/config/config.js';
import { secretKey } from '../platform/config/secret-key.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { HandOverKeyView } from './dto/hand-over-key.view.js';
import { HandOverKey } from './hand-over-key.entity.js';
import { isSealOf, keyOf, sealedText } from './hand-over-seal.js';
import { keyTooEarly, sealInvalid, tooManyKeys } from './handheld.errors.js';

/** Keys of one manifest: one for each device on which somebody of the enterprise may sign. */
const mostKeys = 10;

/** Keys with which an enterprise signs a hand-over on a device of its own, without network. */
@Injectable()
export class HandOverKeys {
  private readonly secret: Buffer;

  constructor(
    config: Config,
    private readonly writes: Writes,
    private readonly manifests: Manifests,
  ) {
    this.secret = secretKey(config, 'hand-over keys');
  }

  /**
   * A key for one signature by the caller. It is shown once, so the answer is not stored under an idempotency key.
   * `manifest.not-found` (404), `handheld.key-not-open`, `handheld.too-many-keys` (409).
   */
  issue(actor: Actor, manifestId: string): Promise<HandOverKeyView> {
    return this.writes.run(actor, 'handheld.key', withoutKey, async (tx) => {
      const manifest = await this.manifests.lock(tx, manifestId);
      if (!toBeSigned.includes(manifest.state)) throw keyTooEarly({});
      if ((await tx.manager.countBy(HandOverKey, { manifestId })) >= mostKeys) throw tooManyKeys({ most: mostKeys });
      const id = newId();
      const by = { accountId: actor.accountId, accountLabel: actor.label };
      await tx.manager.insert(HandOverKey, {
        id,
        manifestId,
        ...tenantOf(manifest),
        ...by,
        issuedAt: tx.now,
        usedAt: null,
      });
      tx.audit({
        subject: 'manifest',
        subjectId: manifestId,
        action: 'manifest.hand-over-key',
        tenant: tenantOf(manifest),
        data: { keyId: id },
      });
      const { officialNumber } = manifest;
      const confirmHash = this.manifests.confirmHash(manifest);
      return { id, manifestId, key: keyOf(this.secret, id), officialNumber, confirmHash };
    });
  }

  /** Whose signature the seal is, over the manifest as it is now; its key is spent. `handheld.seal-invalid`, 409. */
  async spend(tx: WriteTx, manifest: LockedManifest, given: string): Promise<{ accountId: string; label: string }> {
    const [id = '', seal = ''] = given.split('.');
    const key = await tx.manager.findOne(HandOverKey, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const isOpen = key?.manifestId === manifest.id && key.usedAt === null;
    if (!isOpen || !isSealOf(seal, keyOf(this.secret, id), this.textOf(manifest))) throw sealInvalid({}, '/seal');
    await tx.manager.update(HandOverKey, { id }, { usedAt: tx.now });
    return { accountId: key.accountId, label: key.accountLabel };
  }

  private textOf(manifest: LockedManifest): string {
    return sealedText({
      manifestId: manifest.id,
      officialNumber: manifest.officialNumber ?? '',
      confirmHash: this.manifests.confirmHash(manifest),
      lines: manifest.lines.map(({ position, handedOverGrams, handedOverPackages, containerCodes }) => ({
        position,
        grams: handedOverGrams ?? 0,
        packages: handedOverPackages ?? 0,
        codes: containerCodes,
      })),
    });
  }
}

const toBeSigned: readonly string[] = ['confirmed', 'numbered'];
