import { Injectable } from '@nestjs/common';
import { ContainerShares } from '../../containers/container-shares.service.js';
import { Containers } from '../../containers/containers.service.js';
import type { LockedContainer } from '../../containers/containers.service.js';
import { Zones } from '../../facility/zones.service.js';
import { produced } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { offPlace } from '../container-lines.js';
import { toContainerView } from '../../containers/dto/container.view.js';
import type { ContainerView } from '../../containers/dto/container.view.js';
import type { OwnWasteQuery, WithdrawOwnWaste } from './dto/own-waste.dto.js';
import type { OwnWasteView } from './dto/own-waste.view.js';
import { changedSince, ownWasteNotFound, withdrawnTooLate } from './own-waste.errors.js';
import { findOwnWaste, listOwnWaste, producedLately } from './own-waste.queries.js';
import type { ProducedWaste } from './own-waste.types.js';

/** The records of own waste: looked up, and taken back where they were wrong. */
@Injectable()
export class OwnWasteRecords {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly containers: Containers,
    private readonly shares: ContainerShares,
    private readonly zones: Zones,
    private readonly ledger: Ledger,
  ) {}

  /** Newest first. */
  list(actor: Actor, { source, wasteCode, limit, cursor }: OwnWasteQuery): Promise<Page<OwnWasteView>> {
    const after = pageStart(cursor, ['instant', 'uuid']);
    return this.database.read(actor, async (tx) =>
      pageOf(
        await listOwnWaste(tx, { source: source ?? null, wasteCode: wasteCode ?? null, after, limit: limit + 1 }),
        limit,
        ({ recordedKey, containerId }) => [recordedKey, containerId],
        ({ recordedKey: _, ...row }) => row,
      ),
    );
  }

  /** `own-waste.not-found`, 404. */
  one(actor: Actor, containerId: string): Promise<OwnWasteView> {
    return this.database.read(actor, async (tx) => {
      const found = await findOwnWaste(tx, containerId);
      if (found === undefined) throw ownWasteNotFound({});
      return found;
    });
  }

  /** By code, of the last twelve months: for the facility's plan. */
  producedLately(tx: Tx, facilityId: string): Promise<ProducedWaste[]> {
    return producedLately(tx, facilityId);
  }

  /**
   * A wrong record, while the container still stands in the bay as it was recorded and its month runs: the label is void and
   * the mass taken out of all books. `container.not-found` (404), `own-waste.changed`, `own-waste.month-over`, those of the
   * lifecycle (409).
   */
  withdraw(actor: Actor, request: RequestIdentity, id: string, { reason }: WithdrawOwnWaste): Promise<ContainerView> {
    return this.writes.run(actor, 'own-waste.withdraw', request, async (tx) => {
      const [container] = await this.containers.lock(tx, [id]);
      this.containers.requireStep(tx, container!, 'withdraw');
      await this.requireUntouched(tx, container!);
      await this.takeOut(tx, container!, reason);
      return toContainerView(container!, actor);
    });
  }

  private async requireUntouched(tx: WriteTx, { id, createdAt, handedOverGrams }: LockedContainer): Promise<void> {
    const monthOf = (at: Date): string => shanghaiDate(at).slice(0, 'YYYY-MM'.length);
    if (monthOf(createdAt) !== monthOf(tx.now)) throw withdrawnTooLate({});
    const parts = await this.shares.partsIn(tx, [id]);
    const isWhole = parts.length === 1 && parts[0]!.originId === id && parts[0]!.grams === handedOverGrams;
    if (!isWhole) throw changedSince({});
  }

  private async takeOut(tx: WriteTx, container: LockedContainer, voidReason: string): Promise<void> {
    const { id, facilityId, wasteCode, grams, zoneId } = container;
    const zones = await this.zones.lockForMoves(tx, facilityId, [zoneId!]);
    const lines = [...offPlace(container, zones), { account: produced({ facilityId }, wasteCode), grams }];
    await this.shares.close(tx, container);
    const change = { voidReason, handedOverGrams: null, zoneId: null };
    await this.containers.advance(tx, [{ container, step: 'withdraw', change, data: { zoneId, reason: voidReason } }]);
    await this.ledger.move(tx, 'produce', { type: 'container', id, tenant: tenantOf(container) }, lines, voidReason);
  }
}
