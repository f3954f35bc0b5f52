import { Injectable } from '@nestjs/common';
import { scannedCode } from '../../containers/scanned.rules.js';
import { Containers } from '../../containers/containers.service.js';
import type { LockedContainer } from '../../containers/containers.service.js';
import { Zones } from '../../facility/zones.service.js';
import { summed } from '../../ledger/ledger-lines.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { LedgerLine } from '../../ledger/ledger.service.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { intoZone, offPlace } from '../container-lines.js';
import type { PutBack, PutInto, ScannedPutAway } from './dto/put-away.dto.js';
import { toPlacedContainerView } from './dto/put-away.view.js';
import type { PlacedContainerView } from './dto/put-away.view.js';
import { Placements } from './placements.service.js';
import { inQuarantineZone, standsThere } from './put-away.errors.js';
import type { PlacementFinding } from './put-away.types.js';
import { mayBePickedFrom } from './quarantine.rules.js';

type PlacingStep = 'putAway' | 'move' | 'unpick';
type Finder = (tx: WriteTx) => Promise<LockedContainer[]>;

/**
 * Where containers stand. What may stand beside what is decided under the zone's lock; containers are locked before
 * zones, and these before the ledger. Errors of every method: `container.not-found`, `facility.zone-not-found` (404),
 * those of the lifecycle, and of those that put a container into a zone `put-away.…` and `ledger.zone-full`.
 */
@Injectable()
export class PutAway {
  constructor(
    private readonly writes: Writes,
    private readonly containers: Containers,
    private readonly zones: Zones,
    private readonly placements: Placements,
    private readonly ledger: Ledger,
  ) {}

  /** From the receiving bay into a zone. */
  putAway(actor: Actor, request: RequestIdentity, id: string, into: PutInto): Promise<PlacedContainerView> {
    return this.place(actor, request, 'putAway', this.byId(id), into);
  }

  /** As `putAway`, by what was scanned. `container.scan-unreadable`, 400. */
  putAwayScanned(actor: Actor, request: RequestIdentity, given: ScannedPutAway): Promise<PlacedContainerView> {
    const { code: scanned, ...into } = given;
    const code = scannedCode(scanned, '/code');
    const find: Finder = (tx) => this.containers.lockByCodes(tx, [code], ['/code']);
    return this.place(actor, request, 'putAway', find, into);
  }

  /** From a zone into another one, or to another spot. */
  move(actor: Actor, request: RequestIdentity, id: string, into: PutInto): Promise<PlacedContainerView> {
    return this.place(actor, request, 'move', this.byId(id), into);
  }

  /**
   * From the dock back into the zone it was picked from, or into another one. Decided anew: what was put there meanwhile
   * may not be left together with it.
   */
  unpick(actor: Actor, request: RequestIdentity, id: string, into: PutBack): Promise<PlacedContainerView> {
    return this.place(actor, request, 'unpick', this.byId(id), into);
  }

  /** From its zone to the dock; in the books it stays in the zone. `put-away.in-quarantine-zone`, 409. */
  pick(actor: Actor, request: RequestIdentity, id: string): Promise<PlacedContainerView> {
    return this.writes.run(actor, 'container.pick', request, async (tx) => {
      const container = await this.locked(tx, this.byId(id));
      this.containers.requireStep(tx, container, 'pick');
      const zoneId = zoneOf(container);
      const zone = (await this.zones.lockForMoves(tx, container.facilityId, [zoneId])).get(zoneId)!;
      if (!mayBePickedFrom(zone.kind)) throw inQuarantineZone({ zone: zone.name });
      tx.atLast(this.containers.advance(tx, [{ container, step: 'pick', data: { zoneId } }]));
      return toPlacedContainerView(container);
    });
  }

  private place(
    actor: Actor,
    request: RequestIdentity,
    step: PlacingStep,
    find: Finder,
    into: PutBack,
  ): Promise<PlacedContainerView> {
    return this.writes.run(actor, `container.${step}`, request, async (tx) => {
      const container = await this.locked(tx, find);
      this.containers.requireStep(tx, container, step);
      const fromId = zoneOf(container);
      const { zoneId: toId = fromId, overrideReason } = into;
      if (step === 'move' && toId === fromId) requireOtherSpot(container, into);
      const { zones, overridden } = await this.placements.decide(tx, container, fromId, toId, overrideReason);
      const to = zones.get(toId)!;
      // A spot is one inside its zone, so that of another zone says nothing here.
      const spot = into.spot ?? (step === 'unpick' && toId === fromId ? container.spot : null);
      const data = { fromZoneId: fromId, zoneId: toId, spot, ...overrideData(overridden, overrideReason) };
      const lines = summed([...offPlace(container, zones), ...intoZone(container, to)]);
      tx.atLast(this.containers.advance(tx, [{ container, step, change: { zoneId: toId, spot }, data }]));
      tx.atLast(this.keepBooks(tx, container, lines));
      return toPlacedContainerView(container, overridden);
    });
  }

  /** Nothing to keep of a container that stays in its zone, or is empty. */
  private async keepBooks(tx: WriteTx, container: LockedContainer, lines: readonly LedgerLine[]): Promise<void> {
    if (lines.length === 0) return;
    await this.ledger.move(tx, 'store', { type: 'container', id: container.id, tenant: tenantOf(container) }, lines);
  }

  private readonly byId =
    (id: string): Finder =>
    (tx) =>
      this.containers.lock(tx, [id]);

  private async locked(tx: WriteTx, find: Finder): Promise<LockedContainer> {
    const [container] = await find(tx);
    return container!;
  }
}

/** A container in stock counts against a zone: the database has it so. */
function zoneOf({ id, zoneId }: LockedContainer): string {
  if (zoneId === null) throw new Error(`container ${id} counts against no zone`);
  return zoneId;
}

/** A move inside a zone that names no other spot is none, and would lose the one it has. */
function requireOtherSpot(container: LockedContainer, { spot }: PutBack): void {
  if (spot === undefined || spot === container.spot) throw standsThere({}, '/spot');
}

/** For the trail: each risk that was put aside, and why. */
export const overrideData = (
  overridden: readonly PlacementFinding[],
  reason: string | undefined,
): Record<string, unknown> =>
  overridden.length === 0
    ? {}
    : {
        overridden: overridden.map(({ code, details, source }) => ({ code, ...details, source })),
        overrideReason: reason,
      };
