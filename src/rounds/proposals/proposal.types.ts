import type { Details, Text } from '../../shared/domain-error.js';
import type { PlacePrecision } from '../../shared/whereabouts.js';
import type { Finding } from '../round.types.js';
import type { Opening, Shift } from './schedule.rules.js';
import type { Metres } from './tour.rules.js';

/** A booking that waits for a round, as the planning needs it; known by its place in the list, from 1. */
export interface Wish {
  readonly bookingId: string;
  readonly enterpriseId: string;
  readonly opening: Opening;
  readonly grams: number;
  /** Lines of waste, which a round may hold only so many of. */
  readonly lots: number;
  readonly precision: PlacePrecision;
}

export interface PlanningDay {
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string;
  readonly shift: Shift;
}

/** A vehicle on a day on which nothing is planned for it yet. */
export interface Slot extends PlanningDay {
  readonly vehicleId: string;
  readonly payloadGrams: number;
}

/** Everything the planning looks at. Numbers of bookings are places in `wishes` from 1; 0 is the depot. */
export interface PlanningFacts {
  /** [0] is never looked at. */
  readonly wishes: readonly (Wish | null)[];
  /** Whether or not a vehicle is free on them. */
  readonly days: readonly PlanningDay[];
  /** In the order in which they are offered: by day, the largest payload first. */
  readonly slots: readonly Slot[];
  readonly metres: Metres;
  /** Fen a kilometre and a trip: what a separate trip would cost decides whether a stop joins another. */
  readonly rates: { readonly fenPerKm: number; readonly fixedFen: number };
  /** Why the booking cannot be on this vehicle that day, were it alone on it: hard findings of the round's own checks. */
  readonly refusals: (stop: number, slot: Slot) => readonly Finding[];
  /** The wastes of both may not share a vehicle that day. */
  readonly clash: (stop: number, other: number, day: string) => boolean;
}

/** A planned drive of a slot. */
export interface Draft {
  readonly slot: Slot;
  readonly order: readonly number[];
}

/** Why a booking is on no proposal: what to tell, and of which day or vehicle if it is about one. */
export interface LeftOut {
  readonly stop: number;
  readonly code: string;
  readonly text: Text;
  readonly details: Details;
}

export interface Plan {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
}
