import { AllowedStepView } from '../../platform/http/allowed-step.view.js';
import type { StopState } from '../round.types.js';
import { RoundWaiverView } from './round-check.view.js';
import { RoundSummaryView } from './round-summary.view.js';
import { SpotView } from './spot.view.js';
import { TripSumsView } from './trip.view.js';

export class RoundVehicleView {
  id!: string;
  plate!: string;
  /** Permitted load in grams. */
  payloadGrams!: number;
  carrierName!: string;
}

export class RoundPersonView {
  id!: string;
  name!: string;
  phone!: string;
}

/** A waste to take up. */
export class RoundLineView {
  bookingLineId!: string;
  wasteCode!: string;
  /** What the enterprise calls it. */
  name!: string;
  /** S solid, SS semi-solid, L liquid, G gas. */
  form!: string;
  packaging!: string;
  packageCount!: number;
  estimatedGrams!: number;
}

/** A place to go to. */
export class RoundStopView {
  /** From 1, in the order of driving. */
  position!: number;
  bookingId!: string;
  bookingNumber!: string;
  /** `pending`, `visited` (loaded), `noShow`, or `dropped`: the booking is no longer on this round. */
  state!: StopState;
  enterpriseId!: string;
  enterpriseName!: string;
  address!: string;
  place!: SpotView;
  contactName!: string;
  contactPhone!: string;
  /** ISO 8601. */
  windowFrom!: string;
  /** ISO 8601. */
  windowTo!: string;
  /** What the enterprise wrote for the driver. */
  note!: string | null;
  noShowReason!: string | null;
  estimatedGrams!: number;
  lines!: RoundLineView[];
  /** Of its booking, while it is pending: `unplan` is DELETE, `noShow` is POST no-show. */
  allowedSteps!: AllowedStepView[];
}

/** A round with everything its crew needs. */
export class RoundView extends RoundSummaryView {
  vehicle!: RoundVehicleView;
  driver!: RoundPersonView;
  escort!: RoundPersonView;
  /** Estimated grams of all stops that are not dropped. */
  loadGrams!: number;
  /** Of the stops still to visit and those visited, in their order; worked out anew from places and the day's settings. */
  trip!: TripSumsView;
  /** Where it begins and ends. */
  depot!: SpotView;
  stops!: RoundStopView[];
  waivers!: RoundWaiverView[];
  allowedSteps!: AllowedStepView[];
}

/** Bookings waiting for a round, in one administrative division. */
export class RoundPoolBookingView {
  bookingId!: string;
  number!: string;
  /** `requested` or `confirmed`. */
  state!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  /** ISO 8601. */
  windowFrom!: string;
  /** ISO 8601. */
  windowTo!: string;
  totalGrams!: number;
  /** When the reservation runs out if nobody attends to it, ISO 8601; null once attended to. */
  expiresAt!: string | null;
  wasteCodes!: string[];
  place!: SpotView;
}

export class RoundPoolView {
  /** GB/T 2260. */
  divisionCode!: string;
  totalGrams!: number;
  /** The earliest window first. */
  bookings!: RoundPoolBookingView[];
}
