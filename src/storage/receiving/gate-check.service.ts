import { Injectable } from '@nestjs/common';
import { Containers } from '../../containers/containers.service.js';
import type { LockedContainer } from '../../containers/containers.service.js';
import { scannedCode } from '../../containers/scanned.rules.js';
import { Manifests } from '../../manifests/manifests.service.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { requireArrived } from '../arrived-manifest.js';
import { ContainerCheck } from './container-check.entity.js';
import { Deliveries } from './deliveries.js';
import type { CheckContainers, ContainerCheckDto } from './dto/container-check.dto.js';
import { toReceivingView } from './dto/receiving.view.js';
import type { ReceivingView } from './dto/receiving.view.js';
import { checkedTwice, notOnManifest, noteMissing } from './gate-check.errors.js';

/** Container by container against the manifest, before anything is unloaded (GB 18597-2023 8.2.1). */
@Injectable()
export class GateChecks {
  constructor(
    private readonly writes: Writes,
    private readonly manifests: Manifests,
    private readonly containers: Containers,
    private readonly deliveries: Deliveries,
  ) {}

  /**
   * Notes what was seen of some containers; looked at again, the newer finding counts. `container.scan-unreadable` (400),
   * `container.not-found` (404), `storage.manifest-not-arrived`, `gate.not-on-manifest` (409), `gate.checked-twice`,
   * `gate.note-missing`, `container.mass-beyond-volume` (422).
   */
  check(actor: Actor, request: RequestIdentity, id: string, { checks }: CheckContainers): Promise<ReceivingView> {
    return this.writes.run(actor, 'manifest.container-check', request, async (tx) => {
      const manifest = await this.manifests.lock(tx, id);
      requireArrived(manifest);
      const found = await this.scanned(tx, id, checks);
      await this.containers.requireMasses(tx, manifest.facilityId, weighed(found, checks), pointersOf(checks, 'grams'));
      await saveChecks(tx, id, found, checks);
      tx.audit({
        subject: 'manifest',
        subjectId: id,
        action: 'manifest.container-check',
        tenant: tenantOf(manifest),
        data: {
          checks: checks.map(({ finding, grams }, place) => ({
            code: found[place]!.code,
            finding,
            grams: grams ?? null,
          })),
        },
      });
      return toReceivingView(await this.deliveries.whole(tx, manifest));
    });
  }

  private async scanned(tx: WriteTx, manifestId: string, checks: readonly ContainerCheckDto[]) {
    const pointers = pointersOf(checks, 'code');
    const codes = checks.map(({ code, finding, note }, place) => {
      const read = scannedCode(code, pointers[place]!);
      if (finding !== 'asLabelled' && note === undefined) throw noteMissing({}, `/checks/${place}/note`);
      return read;
    });
    if (new Set(codes).size < codes.length) throw checkedTwice({}, '/checks');
    const found = await this.containers.lockByCodes(tx, codes, pointers);
    const stray = found.findIndex((container) => container.manifestId !== manifestId || container.state !== 'loaded');
    if (stray >= 0) throw notOnManifest({ code: codes[stray]! }, pointers[stray]);
    return found;
  }
}

const pointersOf = (checks: readonly ContainerCheckDto[], field: 'code' | 'grams'): string[] =>
  checks.map((_, place) => `/checks/${place}/${field}`);

const weighed = (found: readonly LockedContainer[], checks: readonly ContainerCheckDto[]) =>
  found.map(({ volumeMillilitres }, place) => ({ volumeMillilitres, grams: checks[place]!.grams ?? 0 }));

async function saveChecks(
  tx: WriteTx,
  manifestId: string,
  found: readonly LockedContainer[],
  checks: readonly ContainerCheckDto[],
): Promise<void> {
  const rows = found.map(({ id, facilityId, enterpriseId, divisionCode }, place) => ({
    containerId: id,
    manifestId,
    facilityId,
    // On a manifest: of a generator, so never null.
    enterpriseId: enterpriseId!,
    divisionCode,
    finding: checks[place]!.finding,
    grams: checks[place]!.grams ?? null,
    note: checks[place]!.note ?? null,
    checkedBy: tx.actor.accountId,
    checkedAt: tx.now,
  }));
  await tx.manager.upsert(ContainerCheck, rows, ['containerId']);
}
