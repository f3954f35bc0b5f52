import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import type { LockedBooking } from '../bookings/bookings.service.js';
import { Enterprises } from '../enterprises/enterprises.service.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { Rounds } from '../rounds/rounds.service.js';
import type { RoundToChoose } from '../rounds/rounds.service.js';
import type { Actor } from '../shared/roles.js';
import { canBackfill, draftingStates, isPlannedOn } from './drafting.rules.js';
import type { BackfillLineView, BackfillTripsView, BackfillTripView } from './dto/backfill-trip.view.js';
import { findOfRounds } from './manifest-store.js';
import type { ManifestWithLines } from './manifest-store.js';

const mostRounds = 100;

/** What an enterprise has on a round. */
interface Found {
  readonly round: RoundToChoose;
  readonly enterpriseId: string;
  readonly bookings: readonly LockedBooking[];
  readonly manifest: ManifestWithLines | undefined;
}

/** Which transfers can still be entered from paper, so that nobody fills in a form for nothing. */
@Injectable()
export class BackfillTrips {
  constructor(
    private readonly database: Database,
    private readonly rounds: Rounds,
    private readonly bookings: Bookings,
    private readonly enterprises: Enterprises,
  ) {}

  list(actor: Actor): Promise<BackfillTripsView> {
    return this.database.read(actor, async (tx) => {
      const found = (await this.find(tx)).filter(({ round, bookings, manifest }) =>
        canBackfill({ roundId: round.id, bookings, manifestState: manifest?.state ?? null }),
      );
      const names = await this.enterprises.names(
        tx,
        found.map(({ enterpriseId }) => enterpriseId),
      );
      return { items: found.map((trip) => toTripView(trip, names.get(trip.enterpriseId) ?? '')) };
    });
  }

  private async find(tx: Tx): Promise<Found[]> {
    const rounds = await this.rounds.newest(tx, draftingStates, mostRounds);
    const stops = rounds.flatMap((round) => round.stops);
    const bookings = new Map(
      (
        await this.bookings.find(
          tx,
          stops.map(({ bookingId }) => bookingId),
        )
      ).map((booking) => [booking.id, booking]),
    );
    const manifests = await findOfRounds(
      tx,
      rounds.map(({ id }) => id),
    );
    return rounds.flatMap((round) =>
      [...new Set(round.stops.map(({ enterpriseId }) => enterpriseId))].map((enterpriseId) => ({
        round,
        enterpriseId,
        bookings: round.stops
          .filter((stop) => stop.enterpriseId === enterpriseId)
          .flatMap(({ bookingId }) => bookings.get(bookingId) ?? []),
        manifest: manifests.find((one) => one.roundId === round.id && one.enterpriseId === enterpriseId),
      })),
    );
  }
}

const toTripView = ({ round, enterpriseId, bookings, manifest }: Found, enterpriseName: string): BackfillTripView => ({
  roundId: round.id,
  roundNumber: round.number,
  day: round.day,
  plate: round.plate,
  enterpriseId,
  enterpriseName,
  internalNumber: manifest?.internalNumber ?? null,
  lines: manifest === undefined ? plannedLines(bookings, round.id) : draftedLines(manifest),
});

/** As they would be drafted. */
const plannedLines = (bookings: readonly LockedBooking[], roundId: string): BackfillLineView[] =>
  bookings
    .filter((booking) => isPlannedOn(booking, roundId))
    .flatMap(({ lines }) => lines)
    .map(({ id, wasteCode, name, estimatedGrams, packageCount }) => ({
      bookingLineId: id,
      wasteCode,
      name,
      plannedGrams: estimatedGrams,
      plannedPackages: packageCount,
    }));

const draftedLines = ({ lines }: ManifestWithLines): BackfillLineView[] =>
  lines.map(({ id, bookingLineId, wasteCode, name, plannedGrams, plannedPackages }) => ({
    bookingLineId: bookingLineId ?? id,
    wasteCode,
    name,
    plannedGrams,
    plannedPackages,
  }));
