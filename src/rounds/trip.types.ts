import type { Place } from '../shared/geo.js';
import type { PlacePrecision, Whereabouts } from '../shared/whereabouts.js';

/** What a trip costs, from the dated settings of its day. */
export interface TripRates {
  /** Fen a kilometre, zero or more. */
  readonly fenPerKm: number;
  /** Fen a trip: driver, escort and vehicle. */
  readonly fixedFen: number;
  /** How much longer the road is than the straight line, 1000: as long. */
  readonly detourPermille: number;
  /** Whose figures they are. */
  readonly basis: string;
}

/** A stop as the trip's arithmetic needs it. */
export interface TripPlace {
  readonly bookingId: string;
  readonly enterpriseId: string;
  readonly place: Place;
  readonly precision: PlacePrecision;
}

export interface TripStop {
  readonly bookingId: string;
  readonly enterpriseId: string;
  /** Metres there and back, were the vehicle sent for this stop alone. */
  readonly separateMetres: number;
  /** What that trip would cost, in fen. */
  readonly separateCostFen: number;
  /** Only the county, or less, of the site is known. */
  readonly isApproximate: boolean;
}

/** A trip from the depot past its stops in their order and back. Metres are estimates by the detour of the rates. */
export interface TripSums {
  /** The depot's or a stop's place is not given, so that a division's seat stands in. */
  readonly isApproximate: boolean;
  readonly sharedMetres: number;
  readonly costFen: number;
  readonly stops: readonly TripStop[];
  /** Of the separate trips; one for each enterprise, however many of its bookings there are. */
  readonly separateMetres: number;
  readonly separateCostFen: number;
  readonly rates: TripRates;
}

/** Of a round, as who bills by it names it. */
export interface Trip extends TripSums {
  readonly roundId: string;
  readonly roundNumber: string;
  readonly facilityId: string;
}

/** Where a round goes, and what that comes to. */
export interface RoundWay {
  readonly trip: Trip;
  readonly depot: Whereabouts;
  /** Of the enterprises of all stops. */
  readonly places: ReadonlyMap<string, Whereabouts>;
}
