import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { Containers } from '../../containers/containers.service.js';
import type { LockedContainer, StandingLot } from '../../containers/containers.service.js';
import { Zones } from '../../facility/zones.service.js';
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
import { clashesOf } from './placement-clashes.js';
import { overrideForManager, placementNeedsOverride, placementRefused } from './put-away.errors.js';
import { findingsOf, verdictOf } from './put-away.rules.js';
import type { Candidate, ConsideredZone, PlacementFacts, PlacementFinding } from './put-away.types.js';

/** A zone with what the rules say of a container in it. */
export interface Consideration {
  readonly zone: ZoneWithRoom;
  readonly facts: PlacementFacts;
  readonly hasSameCode: boolean;
}

/** What may be done, and with which zones: those named, all locked. */
export interface DecidedPlacement {
  readonly zones: ReadonlyMap<string, ZoneView>;
  /** Risks that a manager's reason puts aside. */
  readonly overridden: readonly PlacementFinding[];
}

/** What stands in some zones, and the hazards of a code by the catalogue. */
interface Standing {
  readonly lots: readonly StandingLot[];
  readonly hazardsOf: (code: string) => Hazards;
}

const nothingKnown: Hazards = { list: [], meaning: 'oneOrMore' };

/** Collects from their owners what the rules of placement look at. */
@Injectable()
export class Placements {
  constructor(
    private readonly containers: Containers,
    private readonly zones: Zones,
    private readonly catalogue: Catalogue,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Locks the zone it counts against and the one it goes into, and decides whether it may stand there, so that two that may
   * not meet cannot both come in. What is sent after the lock is read under it, all in one round trip. Errors of
   * `lockForMoves`, `put-away.refused`, `put-away.override-needed` (409), `put-away.override-for-manager` (403).
   */
  async decide(
    tx: WriteTx,
    container: LockedContainer,
    fromId: string,
    toId: string,
    overrideReason: string | undefined,
  ): Promise<DecidedPlacement> {
    const { facilityId } = container;
    const [zones, heldGrams, standing] = await Promise.all([
      this.zones.lockForMoves(tx, facilityId, [fromId, toId]),
      this.heldGrams(tx, facilityId, toId),
      this.standing(tx, container, [toId], shanghaiDate(tx.now)),
    ]);
    const zone = { ...zones.get(toId)!, heldGrams };
    const findings = findingsOf(considerationOf(container, zone, standing).facts);
    const verdict = verdictOf(findings);
    if (verdict === 'refused') throw placementRefused(zone.name, findings);
    if (verdict === 'allowed') return { zones, overridden: [] };
    if (overrideReason === undefined) throw placementNeedsOverride(zone.name, findings);
    if (!hasRole(tx.actor, 'operator.manager')) throw overrideForManager({}, '/overrideReason');
    return { zones, overridden: findings };
  }

  /** The container with each of the zones, by the catalogue in force on the day (YYYY-MM-DD). */
  async consider(
    tx: Tx,
    container: LockedContainer,
    zones: readonly ZoneWithRoom[],
    day: string,
  ): Promise<Consideration[]> {
    const ids = zones.map(({ id }) => id);
    const standing = await this.standing(tx, container, ids, day);
    return zones.map((zone) => considerationOf(container, zone, standing));
  }

  /** Sends all it needs at once. */
  private async standing(
    tx: Tx,
    container: LockedContainer,
    zoneIds: readonly string[],
    day: string,
  ): Promise<Standing> {
    const { id, wasteCode } = container;
    const [lots, own] = await Promise.all([
      this.containers.lotsInZones(tx, zoneIds, id, day),
      this.catalogue.hazards(tx, wasteCode, day),
    ]);
    const known = new Map([...lots.map((lot) => [lot.wasteCode, lot.listed] as const), [wasteCode, own]]);
    return { lots, hazardsOf: (code) => known.get(code) ?? nothingKnown };
  }

  /** What bookings hold may change until the ledger decides: it has the last word on mass. */
  private async heldGrams(tx: Tx, facilityId: string, zoneId: string): Promise<number> {
    // The key does not depend on the limit.
    const { key } = storageZone({ facilityId }, zoneId, 0);
    const balance = await this.ledger.balance(tx, key);
    return balance === undefined ? 0 : balance.pendingGrams + balance.postedGrams;
  }
}

function considerationOf(container: LockedContainer, zone: ZoneWithRoom, { lots, hazardsOf }: Standing): Consideration {
  const standing = lots.filter(({ zoneId }) => zoneId === zone.id);
  return {
    zone,
    facts: {
      candidate: candidateOf(container),
      zone: consideredZone(container, zone, standing),
      clashes: clashesOf(container, standing, hazardsOf),
    },
    hasSameCode: standing.some(({ wasteCode }) => wasteCode === container.wasteCode),
  };
}

const candidateOf = ({ wasteCode, form, grams, volumeMillilitres, heldAt }: LockedContainer): Candidate => ({
  wasteCode,
  form,
  grams,
  volumeMillilitres,
  isHeld: heldAt !== null,
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
    takesCode: takesCode(zone, container.wasteCode),
    bundMillilitres: zone.bundMillilitres,
    places: zone.places,
    containers: zone.containerCount - (standsHere ? 1 : 0),
    liquidMillilitres: zone.liquidMillilitres - ownLiquid,
    largestLiquidMillilitres: Math.max(0, ...standing.map((lot) => lot.largestLiquidMillilitres)),
    capacityGrams: zone.capacityGrams,
    heldGrams: zone.heldGrams,
    countsCandidate: container.zoneId === zone.id,
  };
}
