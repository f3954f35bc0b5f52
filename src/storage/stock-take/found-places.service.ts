import { Injectable } from '@nestjs/common';
import type { ContainerMove, LockedContainer } from '../../containers/containers.service.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Placements } from '../put-away/placements.service.js';
import type { PlacingTerms } from '../put-away/placements.service.js';
import { overrideData } from '../put-away/put-away.service.js';
import { isSetAsideBy } from '../put-away/quarantine.rules.js';

/** A container that was found, the zone to book it into, and why. */
export interface FoundThere extends PlacingTerms {
  readonly container: LockedContainer;
  readonly zone: ZoneView;
  readonly step: 'putAway' | 'move' | 'find';
  readonly reason: string;
  readonly overrideReason: string | undefined;
  /** More for the trail. */
  readonly data?: Record<string, unknown>;
}

/**
 * Where what was found may be booked to. A find makes no place right that is forbidden to a put-away: the container is carried
 * to a zone that takes it, or into quarantine, and booked there.
 */
@Injectable()
export class FoundPlaces {
  constructor(private readonly placements: Placements) {}

  /** The moves that book it there; a quarantine zone sets it aside. Errors: those of `Placements.require`. */
  async movesInto(tx: WriteTx, found: FoundThere): Promise<ContainerMove[]> {
    const { container, zone, step, reason, overrideReason, data = {} } = found;
    const isSetAside = isSetAsideBy(zone.kind, container.heldAt !== null);
    const held = isSetAside ? { heldAt: tx.now, holdReason: reason } : {};
    const overridden = await this.placements.require(tx, { ...container, ...held }, zone, overrideReason, found);
    const why = { ...data, reason, zoneId: zone.id };
    return [
      ...(isSetAside ? [{ container, action: 'hold', change: held, data: why }] : []),
      {
        container,
        step,
        change: { zoneId: zone.id, spot: null },
        data: { ...why, ...overrideData(overridden, overrideReason) },
      },
    ];
  }
}
