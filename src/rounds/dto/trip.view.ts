import { fenPerKg } from '../trip.rules.js';
import type { TripSums } from '../trip.types.js';

/** A trip against one trip for each of its enterprises. All of it is computed from places and settings. */
export class TripSumsView {
  /** Estimated metres by road, from the facility past all stops and back. */
  metres!: number;
  /** Fen: the fixed part and the kilometres. */
  costFen!: number;
  /** Fen a kilogram of the estimated load, half a fen rounded up; null without a load. */
  fenPerKg!: number | null;
  /** Metres of one trip for each enterprise. */
  separateMetres!: number;
  /** Fen of those trips. */
  separateCostFen!: number;
  /** `separateCostFen` less `costFen`; not above zero where nothing is saved. */
  savedFen!: number;
  /** Some place is known by its division only. */
  isApproximate!: boolean;
}

/** `grams`: the estimated load. */
export const toTripSumsView = (trip: Omit<TripSums, 'stops' | 'rates'>, grams: number): TripSumsView => ({
  metres: trip.sharedMetres,
  costFen: trip.costFen,
  fenPerKg: fenPerKg(trip.costFen, grams),
  separateMetres: trip.separateMetres,
  separateCostFen: trip.separateCostFen,
  savedFen: trip.separateCostFen - trip.costFen,
  isApproximate: trip.isApproximate,
});
