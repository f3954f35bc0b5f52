import { Injectable } from '@nestjs/common';
import { Containers } from '../../containers/containers.service.js';
import { Zones } from '../../facility/zones.service.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { intoZone, offPlace } from '../container-lines.js';
import type { FindContainer } from './dto/stock-take.dto.js';
import type { FoundContainerView } from './dto/stock-take.view.js';
import { FoundPlaces } from './found-places.service.js';

/** What a count did not find and somebody finds later; its clock has gone on meanwhile. */
@Injectable()
export class FoundContainers {
  constructor(
    private readonly writes: Writes,
    private readonly containers: Containers,
    private readonly zones: Zones,
    private readonly places: FoundPlaces,
    private readonly ledger: Ledger,
  ) {}

  /**
   * `container.not-found`, `facility.zone-not-found` (404), `storage.zone-being-counted`, `container.never-stored`,
   * `ledger.zone-full` (409), and those of `Placements.require`: where it may not stand it is not booked. In a quarantine zone
   * it is set aside for the same reason.
   */
  find(actor: Actor, request: RequestIdentity, id: string, given: FindContainer): Promise<FoundContainerView> {
    const { zoneId, reason, overrideReason } = given;
    return this.writes.run(actor, 'container.find', request, async (tx) => {
      const [container] = await this.containers.lock(tx, [id]);
      const found = container!;
      this.containers.requireStep(tx, found, 'find');
      const zones = await this.zones.lockForMoves(tx, found.facilityId, [zoneId]);
      const here = zones.get(zoneId)!;
      const there = { container: found, zone: here, step: 'find', reason, overrideReason } as const;
      const moves = await this.places.movesInto(tx, there);
      const lines = [...offPlace(found, zones), ...intoZone(found, here)];
      await this.containers.advance(tx, moves);
      const subject = { type: 'container', id, tenant: tenantOf(found) };
      await this.ledger.move(tx, 'adjust', subject, lines, reason);
      const { code, state, grams, version, heldAt } = found;
      return { id, code, state, zoneId, grams, heldAt: heldAt?.toISOString() ?? null, version };
    });
  }
}
