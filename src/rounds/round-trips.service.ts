import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import { Enterprises } from '../enterprises/enterprises.service.js';
import { Facilities } from '../facility/facilities.service.js';
import { SettingsService } from '../identity/settings/settings.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { placeOf, whereabouts } from '../shared/whereabouts.js';
import type { Whereabouts } from '../shared/whereabouts.js';
import { findRound } from './round-rows.js';
import type { RoundPicture } from './round-checks.service.js';
import type { Round } from './round.entity.js';
import { isOnTrip, stopStateOf } from './round.rules.js';
import { stopsOf } from './rounds.queries.js';
import { tripSums } from './trip.rules.js';
import type { RoundWay, Trip, TripRates } from './trip.types.js';

/** Kilometres and cost of rounds, worked out anew each time from where things are and the settings of the day. */
@Injectable()
export class RoundTrips {
  constructor(
    private readonly bookings: Bookings,
    private readonly enterprises: Enterprises,
    private readonly facilities: Facilities,
    private readonly settings: SettingsService,
  ) {}

  /**
   * The round's trip in the order of driving: stops still to visit and visited ones, so the visited alone once it is
   * completed; no-shows and bookings that left it bear nothing. Places may be corrected later: who bills by it keeps what
   * it billed. For the facility or the system, since an enterprise sees no rounds. `round.not-found`, 404.
   */
  async of(tx: Tx, roundId: string): Promise<Trip> {
    const round = await findRound(tx, roundId);
    const rows = await stopsOf(tx, roundId);
    const bookingIds = rows.map(({ bookingId }) => bookingId);
    const bookings = new Map((await this.bookings.find(tx, bookingIds)).map((booking) => [booking.id, booking]));
    const { trip } = await this.way(
      tx,
      round,
      rows.map((stop) => ({ stop, booking: bookings.get(stop.bookingId) })),
    );
    return trip;
  }

  /** As `of`, for who has read the round and its stops already; with the depot, and the places of all its stops. */
  async way(tx: Tx, round: Round, stops: RoundPicture['stops']): Promise<RoundWay> {
    const { id: roundId, number: roundNumber, facilityId, day } = round;
    const depot = await this.depot(tx, facilityId);
    const places = await this.enterprises.places(
      tx,
      stops.map(({ stop }) => stop.enterpriseId),
    );
    const past = stops
      .filter(({ booking }) => isOnTrip(stopStateOf(booking, roundId)))
      .map(({ stop: { bookingId, enterpriseId } }) => ({ bookingId, enterpriseId, ...places.get(enterpriseId)! }));
    const sums = tripSums(depot, past, await this.rates(tx, facilityId, day));
    return { trip: { roundId, roundNumber, facilityId, ...sums }, depot, places };
  }

  /** Where rounds begin and end. `facility.not-found`, 404. */
  async depot(tx: Tx, facilityId: string): Promise<Whereabouts> {
    const facility = await this.facilities.require(tx, facilityId);
    return whereabouts(placeOf(facility), facility.divisionCode);
  }

  /** What a trip costs on a day (YYYY-MM-DD). */
  async rates(tx: Tx, facilityId: string, day: string): Promise<TripRates> {
    const found = await this.settings.inForce(tx, rateNames, { facilityId, on: day });
    return {
      fenPerKm: found['trip.fen-per-km'].value,
      fixedFen: found['trip.fixed-fen'].value,
      detourPermille: found['rounds.detour-permille'].value,
      basis: found['trip.fen-per-km'].basis,
    };
  }
}

const rateNames = ['trip.fen-per-km', 'trip.fixed-fen', 'rounds.detour-permille'] as const;
