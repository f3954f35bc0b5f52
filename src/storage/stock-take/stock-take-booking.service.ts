import { Injectable } from '@nestjs/common';
import { ContainerShares } from '../../containers/container-shares.service.js';
import { Containers } from '../../containers/containers.service.js';
import type { ContainerMove, LockedContainer } from '../../containers/containers.service.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import { takesCode } from '../../facility/zone.rules.js';
import { Zones } from '../../facility/zones.service.js';
import { missing, stockDifference } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { LedgerLine, LedgerSubject } from '../../ledger/ledger.service.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { intoZone, offPlace, summed } from '../container-lines.js';
import { differenceOutdated, zoneTakesNone } from './stock-take.errors.js';
import type { StockTake } from './stock-take.entity.js';
import { standingOf } from './stock-take.rules.js';
import type { FoundDifference } from './stock-take.types.js';

/** A difference to book, why, and the field of the request that says so. */
export interface ToBook extends FoundDifference {
  readonly reason: string;
  readonly pointer: string;
}

interface Booking extends ToBook {
  readonly container: LockedContainer;
}

/** Brings containers, shares and the ledger to what a count found, to the gram: nothing is lost, all of it is somewhere. */
@Injectable()
export class StockTakeBooking {
  constructor(
    private readonly containers: Containers,
    private readonly shares: ContainerShares,
    private readonly zones: Zones,
    private readonly ledger: Ledger,
  ) {}

  /**
   * All in the present write: containers are locked, then zones, then the ledger. `stock-take.difference-outdated` (409),
   * `stock-take.zone-of-other-category` (422), `storage.zone-being-counted` (409) for another zone, `ledger.zone-full` (409),
   * `container.mass-beyond-volume` (422), and the zone's constraints of places and bund.
   */
  async book(tx: WriteTx, take: StockTake, wanted: readonly ToBook[]): Promise<void> {
    const ids = wanted.map(({ containerId }) => containerId!);
    const locked = await this.containers.lock(tx, ids);
    const bookings = wanted.map((one, place) => ({ ...one, container: locked[place]! }));
    const zoneIds = [take.zoneId, ...locked.flatMap(({ zoneId }) => (zoneId === null ? [] : [zoneId]))];
    const zones = await this.zones.lockForMoves(tx, take.facilityId, [...new Set(zoneIds)], take.zoneId);
    const here = zones.get(take.zoneId)!;
    bookings.forEach((booking) => requireAsFound(booking, here));
    const corrected = await this.correct(tx, take, bookings, zones);
    const moved = await this.move(tx, take, bookings, zones);
    await this.post(tx, subjectOf(take), [...corrected, ...moved], bookings);
  }

  private async correct(
    tx: WriteTx,
    take: StockTake,
    bookings: readonly Booking[],
    zones: ReadonlyMap<string, ZoneView>,
  ): Promise<LedgerLine[]> {
    const due = bookings.filter(({ resolution }) => resolution === 'correct');
    const masses = due.map(({ container, foundGrams }) => ({ ...container, grams: foundGrams! }));
    const pointers = due.map(({ pointer }) => pointer);
    await this.containers.requireMasses(tx, take.facilityId, masses, pointers);
    const lines: LedgerLine[] = [];
    for (const { container, foundGrams, reason } of due) {
      const less = container.grams - foundGrams!;
      const difference = stockDifference(container, container.wasteCode);
      lines.push(...offPlace(container, zones, less), { account: difference, grams: less });
      await this.shares.correct(tx, container, less, reason);
    }
    await this.containers.advance(
      tx,
      due.map((booking) => moveOf(take, booking, { action: 'correct', change: { grams: booking.foundGrams! } })),
    );
    return lines;
  }

  /** After the corrections: a container goes with the mass that it really has. */
  private async move(
    tx: WriteTx,
    take: StockTake,
    bookings: readonly Booking[],
    zones: ReadonlyMap<string, ZoneView>,
  ): Promise<LedgerLine[]> {
    const here = zones.get(take.zoneId)!;
    const due = bookings.filter(({ resolution }) => resolution !== 'correct');
    const lines = due.flatMap(({ container, resolution }) => [
      ...offPlace(container, zones),
      ...(resolution === 'miss' ? ontoMissing(container) : intoZone(container, here)),
    ]);
    await this.containers.advance(
      tx,
      due.map((booking) => moveOf(take, booking, stepOf(booking, here))),
    );
    return lines;
  }

  private async post(tx: WriteTx, subject: LedgerSubject, lines: readonly LedgerLine[], why: readonly ToBook[]) {
    const due = summed(lines);
    if (due.length === 0) return;
    await this.ledger.move(tx, 'adjust', subject, due, reasonsOf(why));
  }
}

const subjectOf = (take: StockTake): LedgerSubject => ({ type: 'stockTake', id: take.id, tenant: tenantOf(take) });

const ontoMissing = ({ facilityId, wasteCode, grams }: LockedContainer): LedgerLine[] => [
  { account: missing({ facilityId }, wasteCode), grams },
];

/** Zones of quarantine hold what is set aside, and nothing else. */
function requireAsFound(
  { container, stands, expectedGrams, resolution, code, pointer }: Booking,
  here: ZoneView,
): void {
  if (standingOf(container, here.id) !== stands || container.grams !== expectedGrams)
    throw differenceOutdated({ code }, pointer);
  if (resolution === 'miss' || resolution === 'correct') return;
  requireZoneTakes(container, here, pointer);
}

/** `stock-take.zone-of-other-category`, 422: it may stand there by mistake, but the books do not make it right. */
export function requireZoneTakes(container: LockedContainer, zone: ZoneView, pointer: string): void {
  const isFitting = takesCode(zone, container.wasteCode) && (zone.kind === 'storage' || container.heldAt !== null);
  if (!isFitting) throw zoneTakesNone({ code: container.wasteCode, zone: zone.name }, pointer);
}

function stepOf({ resolution }: Booking, { id: zoneId }: ZoneView): Pick<ContainerMove, 'step' | 'change'> {
  if (resolution === 'miss') return { step: 'miss' };
  if (resolution === 'none' || resolution === 'correct') throw new Error(`${resolution} is no step of a container`);
  return { step: resolution, change: { zoneId, spot: null } };
}

const moveOf = (
  take: StockTake,
  { container, reason }: Booking,
  how: Pick<ContainerMove, 'step' | 'action' | 'change'>,
): ContainerMove => ({ container, ...how, data: { stockTakeId: take.id, reason } });

/** The reasons as the ledger keeps them, each once; all of them stand with the differences. */
const mostReasons = 5;

function reasonsOf(why: readonly ToBook[]): string {
  const reasons = [...new Set(why.map(({ reason }) => reason))];
  return (
    reasons.slice(0, mostReasons).join('；') + (reasons.length > mostReasons ? `……（共 ${reasons.length} 条）` : '')
  );
}
