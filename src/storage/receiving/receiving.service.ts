import { Injectable } from '@nestjs/common';
import { Manifests } from '../../manifests/manifests.service.js';
import type { LockedManifest } from '../../manifests/manifests.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { lineOf, requireArrived } from '../arrived-manifest.js';
import { openDiscrepancy, quantityFinding, withdrawDiscrepancy } from '../discrepancies/discrepancy-records.js';
import { liveDiscrepancies } from '../discrepancies/discrepancy.queries.js';
import { Deliveries } from './deliveries.js';
import { toReceivingView } from './dto/receiving.view.js';
import type { ReceivingView } from './dto/receiving.view.js';
import { hasStaleQuantity, lacksQuantityDiscrepancy } from './receiving.rules.js';
import type { LineToReceive } from './receiving.types.js';

/** A delivery between arrival and decision. */
@Injectable()
export class Receiving {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly manifests: Manifests,
    private readonly deliveries: Deliveries,
  ) {}

  /** Planned, handed over and measured, line by line. `manifest.not-found`, 404. */
  one(actor: Actor, id: string): Promise<ReceivingView> {
    return this.database.read(actor, async (tx) =>
      toReceivingView(await this.deliveries.whole(tx, await this.manifests.find(tx, id))),
    );
  }

  /**
   * Hands the weighing in: every line measured beyond its tolerance gets a discrepancy of quantity, and one that a new
   * weighing overtook is withdrawn. May be repeated. `storage.manifest-not-arrived`, 409.
   */
  handIn(actor: Actor, request: RequestIdentity, id: string): Promise<ReceivingView> {
    return this.writes.run(actor, 'manifest.weigh-in', request, async (tx) => {
      const manifest = await this.manifests.lock(tx, id);
      requireArrived(manifest);
      const lines = await this.deliveries.lines(tx, manifest);
      await withdrawStale(tx, manifest, lines);
      for (const { lineId, measuredGrams } of lines.filter(lacksQuantityDiscrepancy))
        await openDiscrepancy(tx, manifest, lineOf(manifest, lineId), quantityFinding(measuredGrams!));
      tx.audit({
        subject: 'manifest',
        subjectId: id,
        action: 'manifest.weigh-in',
        tenant: tenantOf(manifest),
        data: { lines: lines.map(({ lineId, measuredGrams }) => ({ lineId, measuredGrams })) },
      });
      return toReceivingView(await this.deliveries.whole(tx, manifest));
    });
  }
}

async function withdrawStale(tx: WriteTx, manifest: LockedManifest, lines: readonly LineToReceive[]): Promise<void> {
  const stale = new Set(lines.filter(hasStaleQuantity).map(({ lineId }) => lineId));
  if (stale.size === 0) return;
  for (const row of await liveDiscrepancies(tx, manifest.id)) {
    if (row.attribute !== 'quantity' || !stale.has(row.manifestLineId)) continue;
    await withdrawDiscrepancy(tx, manifest, row, '重新称量后实测量已变化（weighed again）');
  }
}
