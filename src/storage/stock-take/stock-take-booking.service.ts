import { Injectable } from '@nestjs/common';
import { ContainerShares } from '../../containers/container-shares.service.js';
import { Containers } from '../../containers/containers.service.js';
import type { ContainerMove, LockedContainer } from '../../containers/containers.service.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import { joinRefusals } from '../../catalogue/catalogue.errors.js';
import { Zones } from '../../facility/zones.service.js';
import { missing, stockDifference } from '../../ledger/accounts.js';
import { summed } from '../../ledger/ledger-lines.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { LedgerLine, LedgerSubject } from '../../ledger/ledger.service.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { DomainError } from '../../shared/domain-error.js';
import { intoZone, limitOf, offPlace } from '../container-lines.js';
import { FoundPlaces } from './found-places.service.js';
import type { FoundThere } from './found-places.service.js';
import { differenceOutdated } from './stock-take.errors.js';
import type { StockTake } from './stock-take.entity.js';
import { standingOf } from './stock-take.rules.js';
import type { FoundDifference } from './stock-take.types.js';

/** A difference to book, why, and the field of the request that says so. */
export interface ToBook extends FoundDifference {
  readonly reason: string;
  readonly pointer: string;
  /** Of a surplus: where it goes. */
  readonly bookedZoneId: string | null;
  readonly overrideReason: string | undefined;
}

interface Booking extends ToBook {
  readonly container: LockedContainer;
}

/** One that puts the container into a zone. */
type Placing = Booking & { readonly resolution: FoundThere['step'] };

type ZonesById = ReadonlyMap<string, ZoneView>;

/** Brings containers, shares and the ledger to what a count found, to the gram: nothing is lost, all of it is somewhere. */
@Injectable()
export class StockTakeBooking {
  constructor(
    private readonly containers: Containers,
    private readonly shares: ContainerShares,
    private readonly zones: Zones,
    private readonly places: FoundPlaces,
    private readonly ledger: Ledger,
  ) {}

  /**
   * All in the present write: containers are locked, then zones, then the ledger. What is missing goes first and makes room.
   * `stock-take.difference-outdated`, `storage.zone-being-counted` for another zone, `ledger.zone-full` (409),
   * `container.mass-beyond-volume` (422), and for each surplus those of `Placements.require`.
   */
  async book(tx: WriteTx, take: StockTake, wanted: readonly ToBook[]): Promise<void> {
    const ids = wanted.map(({ containerId }) => containerId!);
    const locked = await this.containers.lock(tx, ids);
    const bookings = wanted.map((one, place) => ({ ...one, container: locked[place]! }));
    const zoneIds = bookings.flatMap(({ bookedZoneId, container }) => [bookedZoneId, container.zoneId]);
    const known = [...new Set([take.zoneId, ...zoneIds])].filter((id) => id !== null);
    const zones = await this.zones.lockForMoves(tx, take.facilityId, known, take.zoneId);
    bookings.forEach((booking) => requireAsFound(booking, take));
    const lines = await this.correct(tx, take, bookings, zones);
    lines.push(...(await this.miss(tx, take, bookings, zones)));
    await this.place(tx, take, bookings, zones, lines);
    await this.post(tx, subjectOf(take), lines, bookings);
  }

  private async correct(
    tx: WriteTx,
    take: StockTake,
    bookings: readonly Booking[],
    zones: ZonesById,
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

  private async miss(
    tx: WriteTx,
    take: StockTake,
    bookings: readonly Booking[],
    zones: ZonesById,
  ): Promise<LedgerLine[]> {
    const due = bookings.filter(({ resolution }) => resolution === 'miss');
    const lines = due.flatMap(({ container }) => [...offPlace(container, zones), ...ontoMissing(container)]);
    await this.containers.advance(
      tx,
      due.map((booking) => moveOf(take, booking, { step: 'miss' })),
    );
    return lines;
  }

  /**
   * One after the other, with the mass that it really has: each is decided beside those that came before it. All that the
   * rules refuse is told at once.
   */
  private async place(
    tx: WriteTx,
    take: StockTake,
    bookings: readonly Booking[],
    zones: ZonesById,
    lines: LedgerLine[],
  ): Promise<void> {
    const refusals: DomainError[] = [];
    for (const booking of bookings.filter(isPlacing)) {
      try {
        lines.push(...(await this.placeOne(tx, take, booking, zones, lines)));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refusals.push(error);
      }
    }
    const refusal = joinRefusals(refusals);
    if (refusal !== null) throw refusal;
  }

  private async placeOne(
    tx: WriteTx,
    take: StockTake,
    placing: Placing,
    zones: ZonesById,
    unbooked: readonly LedgerLine[],
  ): Promise<LedgerLine[]> {
    const { container, resolution: step, reason, overrideReason, pointer: at, bookedZoneId } = placing;
    const id = bookedZoneId ?? take.zoneId;
    // Locked before; its counters have moved with what went in and out since.
    const zone = (await this.zones.byIds(tx, take.facilityId, [id])).get(id)!;
    const unbookedGrams = gramsInto(zone, unbooked);
    const data = { stockTakeId: take.id };
    const there = { container, zone, step, reason, overrideReason, at, unbookedGrams, data };
    const moves = await this.places.movesInto(tx, there);
    const lines = [...offPlace(container, zones), ...intoZone(container, zone)];
    await this.containers.advance(tx, moves);
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

function requireAsFound({ container, stands, expectedGrams, code, pointer }: Booking, take: StockTake): void {
  if (standingOf(container, take.zoneId) !== stands || container.grams !== expectedGrams)
    throw differenceOutdated({ code }, pointer);
}

const isPlacing = (booking: Booking): booking is Placing =>
  booking.resolution === 'move' || booking.resolution === 'putAway' || booking.resolution === 'find';

/** What the lines bring onto the zone's limit. */
function gramsInto(zone: ZoneView, lines: readonly LedgerLine[]): number {
  const { key } = limitOf(zone);
  return lines.filter(({ account }) => account.key === key).reduce((sum, { grams }) => sum + grams, 0);
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
