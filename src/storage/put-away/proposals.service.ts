import { Injectable } from '@nestjs/common';
import { inStock } from '../../containers/container.types.js';
import { Containers } from '../../containers/containers.service.js';
import type { Neighbours } from '../../containers/containers.service.js';
import { Zones } from '../../facility/zones.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { toProposalView } from './dto/proposal.view.js';
import type { Proposal, PutAwayProposalsView } from './dto/proposal.view.js';
import { Placements } from './placements.service.js';
import type { Consideration } from './placements.service.js';
import { rankProposals } from './proposal.rules.js';
import { notInStock } from './put-away.errors.js';
import { findingsOf, roomLeft, verdictOf } from './put-away.rules.js';

/** Where a container could stand. Nothing is promised: the put-away decides anew under the zone's lock. */
@Injectable()
export class PutAwayProposals {
  constructor(
    private readonly database: Database,
    private readonly containers: Containers,
    private readonly zones: Zones,
    private readonly placements: Placements,
  ) {}

  /** Every open zone but the one it stands in. `container.not-found` (404), `put-away.not-in-stock` (409). */
  of(actor: Actor, id: string): Promise<PutAwayProposalsView> {
    return this.database.read(actor, async (tx) => {
      const container = await this.containers.require(tx, id);
      if (!inStock.includes(container.state)) throw notInStock(container);
      const open = await this.zones.open(tx, container.facilityId);
      const others = open.filter((zone) => container.state !== 'stored' || zone.id !== container.zoneId);
      const day = shanghaiDate(await databaseNow(tx));
      const considered = await this.placements.consider(tx, container, others, day);
      const ids = others.map((zone) => zone.id);
      const neighbours = await this.containers.neighboursInZones(tx, ids, container);
      const byZone = new Map(neighbours.map((found) => [found.zoneId, found]));
      const proposals = considered.map((one) => proposalOf(one, byZone.get(one.zone.id)));
      const items = rankProposals(proposals).map(toProposalView);
      return { containerId: container.id, code: container.code, items };
    });
  }
}

function proposalOf({ zone, facts, hasSameCode }: Consideration, beside: Neighbours | undefined): Proposal {
  const findings = findingsOf(facts);
  return {
    zone,
    findings,
    verdict: verdictOf(findings),
    countsCandidate: facts.zone.countsCandidate,
    hasSameAge: beside?.hasSameAge ?? false,
    hasSameCode,
    hasSamePackaging: beside?.hasSamePackaging ?? false,
    left: roomLeft(facts),
  };
}
