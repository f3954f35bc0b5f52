import { roadMetres } from '../shared/geo.js';
import type { Place } from '../shared/geo.js';
import type { Whereabouts } from '../shared/whereabouts.js';
import type { TripPlace, TripRates, TripStop, TripSums } from './trip.types.js';

/** Metres from the depot past the places in their order and back to the depot, each leg rounded to the metre. None: 0. */
export function tripMetres(depot: Place, places: readonly Place[], detourPermille: number): number {
  const way = [depot, ...places, depot];
  return way.slice(1).reduce((sum, place, leg) => sum + roadMetres(way[leg]!, place, detourPermille), 0);
}

/** Metres to one place and back, for nothing else. */
export const separateMetres = (depot: Place, place: Place, detourPermille: number): number =>
  2 * roadMetres(depot, place, detourPermille);

/** The fixed part and the kilometres, in whole fen; half a fen is rounded up. */
export const tripCostFen = (metres: number, { fenPerKm, fixedFen }: Pick<TripRates, 'fenPerKm' | 'fixedFen'>): number =>
  fixedFen + Math.floor((metres * fenPerKm + 500) / 1_000);

/**
 * The trip against one trip for each enterprise. A trip without stops is not driven and costs nothing. Whatever a saving is
 * worked out from stands here, computed in the same way for both sides.
 */
export function tripSums(depot: Whereabouts, places: readonly TripPlace[], rates: TripRates): TripSums {
  const stops = places.map((stop) => tripStop(depot.place, stop, rates));
  const alone = ofEachEnterprise(stops);
  const sharedMetres = tripMetres(
    depot.place,
    places.map(({ place }) => place),
    rates.detourPermille,
  );
  return {
    isApproximate: depot.precision !== 'given' || stops.some(({ isApproximate }) => isApproximate),
    sharedMetres,
    costFen: stops.length === 0 ? 0 : tripCostFen(sharedMetres, rates),
    stops,
    separateMetres: alone.reduce((sum, stop) => sum + stop.separateMetres, 0),
    separateCostFen: alone.reduce((sum, stop) => sum + stop.separateCostFen, 0),
    rates,
  };
}

/** A stop of each enterprise: the vehicle would be sent to it once, however many of its bookings there are. */
export const ofEachEnterprise = (stops: readonly TripStop[]): TripStop[] => [
  ...new Map(stops.map((stop) => [stop.enterpriseId, stop])).values(),
];

/** Fen a kilogram, half a fen rounded up; null without a load. Up to 10¹² fen, so that it stays exact. */
export const fenPerKg = (costFen: number, grams: number): number | null =>
  grams === 0 ? null : Math.floor((2 * costFen * 1_000 + grams) / (2 * grams));

/** Several trips together. */
export const addTrips = (trips: readonly TripSums[]): Omit<TripSums, 'stops' | 'rates'> => {
  const sum = (of: (trip: TripSums) => number) => trips.reduce((before, trip) => before + of(trip), 0);
  return {
    isApproximate: trips.some(({ isApproximate }) => isApproximate),
    sharedMetres: sum((trip) => trip.sharedMetres),
    costFen: sum((trip) => trip.costFen),
    separateMetres: sum((trip) => trip.separateMetres),
    separateCostFen: sum((trip) => trip.separateCostFen),
  };
};

function tripStop(depot: Place, { bookingId, enterpriseId, place, precision }: TripPlace, rates: TripRates): TripStop {
  const metres = separateMetres(depot, place, rates.detourPermille);
  return {
    bookingId,
    enterpriseId,
    separateMetres: metres,
    separateCostFen: tripCostFen(metres, rates),
    isApproximate: precision !== 'given',
  };
}
