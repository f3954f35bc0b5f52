import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { Containers } from '../../containers/containers.service.js';
import type { LockedContainer, StandingLot } from '../../containers/containers.service.js';
import type { ZoneWithRoom } from '../../facility/zones.service.js';
import { takesCode } from '../../facility/zone.rules.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import { storageZone } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { hasRole } from '../../shared/roles.js';
import type { Hazards } from '../../shared/waste-code.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { clashesOf, isReactive } from './placement-clashes.js';
import { overrideForManager, placementNeedsOverride, placementRefused } from './put-away.errors.js';
import { findingsOf, verdictOf } from './put-away.rules.js';
import type { Candidate, ConsideredZone, PlacementFacts, PlacementFinding } from './put-away.types.js';

/** A zone with what the rules say of a container in it. */
export interface Consideration {
  readonly zone: ZoneWithRoom;
  readonly facts: PlacementFacts;
  readonly hasSameCode: boolean;
}

/** What a write that places more than one container knows besides. */
export interface PlacingTerms {
  /** Where the request names the place: `/differences/0`; absent: in the body itself. */
  readonly at?: string;
  /** Grams that the write brings into the zone (negative: takes out) before it books them. */
  readonly unbookedGrams?: number;
}

const nothingKnown: Hazards = { list: [], meaning: 'oneOrMore' };

/** Collects from their owners what the rules of placement look at. */
@Injectable()
export class Placements {
  constructor(
    private readonly containers: Containers,
    private readonly catalogue: Catalogue,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Decides whether the container may stand in the zone; call with the zone locked, so that two that may not meet cannot
   * both come in. Answers the risks that a manager's reason puts aside. `put-away.refused`, `put-away.override-needed`
   * (409), `put-away.override-for-manager` (403).
   */
  async require(
    tx: WriteTx,
    container: LockedContainer,
    zone: ZoneView,
    overrideReason: string | undefined,
    { at = '', unbookedGrams = 0 }: PlacingTerms = {},
  ): Promise<PlacementFinding[]> {
    const withRoom = { ...zone, heldGrams: (await this.heldGrams(tx, zone)) + unbookedGrams };
    const [considered] = await this.consider(tx, container, [withRoom], shanghaiDate(tx.now));
    const findings = findingsOf(considered!.facts);
    const verdict = verdictOf(findings);
    if (verdict === 'refused') throw placementRefused(zone.name, findings, at);
    if (verdict === 'allowed') return [];
    if (overrideReason === undefined) throw placementNeedsOverride(zone.name, findings, at);
    if (!hasRole(tx.actor, 'operator.manager')) throw overrideForManager({}, `${at}/overrideReason`);
    return findings;
  }

  /** The container with each of the zones, by the catalogue in force on the day (YYYY-MM-DD). */
  async consider(
    tx: Tx,
    container: LockedContainer,
    zones: readonly ZoneWithRoom[],
    day: string,
  ): Promise<Consideration[]> {
    const ids = zones.map(({ id }) => id);
    const lots = await this.containers.lotsInZones(tx, ids, container.id);
    const codes = [...new Set([container.wasteCode, ...lots.map(({ wasteCode }) => wasteCode)])];
    const listed = await this.catalogue.listed(tx, codes, day);
    const hazardsOf = (code: string): Hazards => {
      const entry = listed.get(code);
      return entry === undefined ? nothingKnown : { list: entry.hazards, meaning: entry.hazardsMeaning };
    };
    return zones.map((zone) => {
      const standing = lots.filter(({ zoneId }) => zoneId === zone.id);
      return {
        zone,
        facts: {
          on: day,
          candidate: candidateOf(container, isReactive(container, hazardsOf)),
          zone: consideredZone(container, zone, standing),
          clashes: clashesOf(container, standing, hazardsOf),
        },
        hasSameCode: standing.some(({ wasteCode }) => wasteCode === container.wasteCode),
      };
    });
  }

  /** What bookings hold may change until the ledger decides: it has the last word on mass. */
  private async heldGrams(tx: Tx, { id, facilityId, capacityGrams }: ZoneView): Promise<number> {
    const { key } = storageZone({ facilityId }, id, capacityGrams);
    const balance = (await this.ledger.balances(tx, [key])).get(key);
    return balance === undefined ? 0 : balance.pendingGrams + balance.postedGrams;
  }
}

const candidateOf = (container: LockedContainer, reactive: boolean): Candidate => ({
  wasteCode: container.wasteCode,
  form: container.form,
  grams: container.grams,
  volumeMillilitres: container.volumeMillilitres,
  isHeld: container.heldAt !== null,
  isUnstable: reactive && container.stabilisedAt === null,
});

function consideredZone(
  container: LockedContainer,
  zone: ZoneWithRoom,
  standing: readonly StandingLot[],
): ConsideredZone {
  const standsHere = container.state === 'stored' && container.zoneId === zone.id;
  const ownLiquid = standsHere && container.form === 'L' ? container.volumeMillilitres : 0;
  return {
    name: zone.name,
    isOpen: zone.state === 'open',
    kind: zone.kind,
    dangerousGoods: zone.dangerousGoods,
    takesCode: takesCode(zone, container.wasteCode),
    bundMillilitres: zone.bundMillilitres,
    places: zone.places,
    containers: zone.containerCount - (standsHere ? 1 : 0),
    liquidMillilitres: zone.liquidMillilitres - ownLiquid,
    largestLiquidMillilitres: Math.max(0, ...standing.map((lot) => lot.largestLiquidMillilitres)),
    capacityGrams: zone.capacityGrams,
    heldGrams: zone.heldGrams,
    // What is missing counts against no zone, whichever it was in.
    countsCandidate: container.state !== 'missing' && container.zoneId === zone.id,
  };
}
