import { Injectable } from '@nestjs/common';
import { Containers } from '../../containers/containers.service.js';
import type { LockedContainer } from '../../containers/containers.service.js';
import { Zones } from '../../facility/zones.service.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import { outbound, outboundDifference, treated } from '../../ledger/accounts.js';
import { summed } from '../../ledger/ledger-lines.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { LedgerSubject } from '../../ledger/ledger.service.js';
import { sumGrams } from '../../shared/mass.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { intoBay, offPlace } from '../container-lines.js';
import { inQuarantineZone } from '../put-away/put-away.errors.js';
import { mayBePickedFrom } from '../put-away/quarantine.rules.js';

/** What the partner weighed of a waste code. */
export interface TreatedCode {
  readonly wasteCode: string;
  readonly acceptedGrams: number;
}

/**
 * Containers and books when waste leaves for treatment, comes back, or is treated: inside the transfer's own write, with
 * the containers locked. Zones are locked here, the ledger last.
 */
@Injectable()
export class Shipments {
  constructor(
    private readonly containers: Containers,
    private readonly zones: Zones,
    private readonly ledger: Ledger,
  ) {}

  /** From their zones onto the dock, for a transfer. `container.held`, `put-away.in-quarantine-zone`, `zone.being-counted`, 409. */
  async pick(tx: WriteTx, facilityId: string, containers: readonly LockedContainer[]): Promise<void> {
    if (containers.length === 0) return;
    refuseFromQuarantine(await this.zonesOf(tx, facilityId, containers));
    await this.containers.advance(
      tx,
      containers.map((container) => ({ container, step: 'pick' })),
    );
  }

  /**
   * From zone or dock onto the road; those still in their zones are picked on the way. `container.held`,
   * `put-away.in-quarantine-zone`, `zone.being-counted`, `lifecycle.wrong-state`, 409.
   */
  async sendOff(
    tx: WriteTx,
    facilityId: string,
    containers: readonly LockedContainer[],
    subject: LedgerSubject,
  ): Promise<void> {
    const zones = await this.zonesOf(tx, facilityId, containers);
    refuseFromQuarantine(zones);
    const standing = containers.filter(({ state }) => state !== 'picked');
    await this.containers.advance(
      tx,
      standing.map((container) => ({ container, step: 'pick' })),
    );
    const lines = containers.flatMap((container) => [
      ...offPlace(container, zones),
      { account: outbound({ facilityId }, container.wasteCode), grams: container.grams },
    ]);
    await this.containers.advance(
      tx,
      containers.map((container) => {
        const { transferId, zoneId } = container;
        return { container, step: 'ship', data: { transferId, zoneId } };
      }),
    );
    await this.ledger.move(tx, 'ship', subject, summed(lines));
  }

  /** Refused by the partner: back in the bay, counting against the zone it came from, or against `zoneId`. */
  async bringBack(
    tx: WriteTx,
    facilityId: string,
    containers: readonly LockedContainer[],
    subject: LedgerSubject,
    zoneId: string | null,
  ): Promise<void> {
    const target = (container: LockedContainer): string => zoneId ?? container.zoneId!;
    const zones = await this.zones.lockForMoves(tx, facilityId, [...new Set(containers.map(target))]);
    const lines = containers.flatMap((container) => [
      { account: outbound({ facilityId }, container.wasteCode), grams: -container.grams },
      ...intoBay(container, zones.get(target(container))!),
    ]);
    await this.containers.advance(
      tx,
      containers.map((container) => ({
        container,
        step: 'bringBack',
        change: { transferId: null, zoneId: target(container), spot: null },
        data: { transferId: container.transferId, zoneId: target(container) },
      })),
    );
    await this.ledger.move(tx, 'return', subject, summed(lines));
  }

  /** Treated: what was shipped of a code becomes what the partner weighed, and their difference. */
  async treat(
    tx: WriteTx,
    facilityId: string,
    containers: readonly LockedContainer[],
    subject: LedgerSubject,
    codes: readonly TreatedCode[],
  ): Promise<void> {
    const lines = codes.flatMap(({ wasteCode, acceptedGrams }) => {
      const own = containers.filter((container) => container.wasteCode === wasteCode);
      const shippedGrams = sumGrams(own.map(({ grams }) => grams));
      return [
        { account: outbound({ facilityId }, wasteCode), grams: -shippedGrams },
        { account: treated({ facilityId }, wasteCode), grams: acceptedGrams },
        { account: outboundDifference({ facilityId }, wasteCode), grams: shippedGrams - acceptedGrams },
      ];
    });
    await this.containers.advance(
      tx,
      containers.map((container) => ({ container, step: 'treat', data: { transferId: container.transferId } })),
    );
    await this.ledger.move(tx, 'treat', subject, summed(lines));
  }

  private zonesOf(tx: WriteTx, facilityId: string, containers: readonly LockedContainer[]) {
    const zoneIds = containers.flatMap(({ zoneId }) => zoneId ?? []);
    return this.zones.lockForMoves(tx, facilityId, [...new Set(zoneIds)]);
  }
}

/** What was released is moved out of a quarantine zone first, as for picking. */
function refuseFromQuarantine(zones: ReadonlyMap<string, ZoneView>): void {
  const zone = [...zones.values()].find(({ kind }) => !mayBePickedFrom(kind));
  if (zone !== undefined) throw inQuarantineZone({ zone: zone.name }, '/containers');
}
