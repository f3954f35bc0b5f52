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
import { noHazards } from '../../shared/waste-code.js';
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

/** What may be done, and with which zones: those named, all locked. */
export interface DecidedPlacement {
  readonly zones: ReadonlyMap<string, ZoneView>;
  /** Risks that a manager's reason puts aside. */
  readonly overridden: readonly PlacementFinding[];
}

/** What stands in some zones, and the hazards of a code by the catalogue. */
interface Standing {
  readonly day: string;
  readonly lots: readonly StandingLot[];
  readonly hazardsOf: (code: string) => Hazards;
}

/** What one zone holds. */
interface Inside {
  readonly heldGrams: number;
  readonly standing: Standing;
}

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
    const [zones, { heldGrams, standing }] = await Promise.all([
      this.zones.lockForMoves(tx, facilityId, [fromId, toId]),
      this.inside(tx, container, toId),
    ]);
    const considered = considerationOf(container, { ...zones.get(toId)!, heldGrams }, standing);
    return { zones, overridden: judge(tx, considered, overrideReason) };
  }

  /** As `decide`, for a write that has locked the zone and places several. */
  async require(
    tx: WriteTx,
    container: LockedContainer,
    zone: ZoneView,
    overrideReason: string | undefined,
    { at, unbookedGrams = 0 }: PlacingTerms = {},
  ): Promise<readonly PlacementFinding[]> {
    const { heldGrams, standing } = await this.inside(tx, container, zone.id);
    const considered = considerationOf(container, { ...zone, heldGrams: heldGrams + unbookedGrams }, standing);
    return judge(tx, considered, overrideReason, at);
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

  /** What a write decides by. Sends all it needs at once. */
  private async inside(tx: WriteTx, container: LockedContainer, zoneId: string): Promise<Inside> {
    const [heldGrams, standing] = await Promise.all([
      this.heldGrams(tx, container.facilityId, zoneId),
      this.standing(tx, container, [zoneId], shanghaiDate(tx.now)),
    ]);
    return { heldGrams, standing };
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
    return { day, lots, hazardsOf: (code) => known.get(code) ?? noHazards };
  }

  /** What bookings hold may change until the ledger decides: it has the last word on mass. */
  private async heldGrams(tx: Tx, facilityId: string, zoneId: string): Promise<number> {
    // The key does not depend on the limit.
    const { key } = storageZone({ facilityId }, zoneId, 0);
    const balance = await this.ledger.balance(tx, key);
    return balance === undefined ? 0 : balance.pendingGrams + balance.postedGrams;
  }
}

/** Answers the risks that a manager's reason puts aside; `at` names the place in the request. */
function judge(
  tx: WriteTx,
  { zone, facts }: Consideration,
  overrideReason: string | undefined,
  at = '',
): readonly PlacementFinding[] {
  const findings = findingsOf(facts);
  const verdict = verdictOf(findings);
  if (verdict === 'refused') throw placementRefused(zone.name, findings, at);
  if (verdict === 'allowed') return [];
  if (overrideReason === undefined) throw placementNeedsOverride(zone.name, findings, at);
  if (!hasRole(tx.actor, 'operator.manager')) throw overrideForManager({}, `${at}/overrideReason`);
  return findings;
}

function considerationOf(
  container: LockedContainer,
  zone: ZoneWithRoom,
  { day, lots, hazardsOf }: Standing,
): Consideration {
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
