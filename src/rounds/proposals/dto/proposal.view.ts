import { TextView } from '../../../platform/http/allowed-step.view.js';
import { RoundFindingView } from '../../dto/round-check.view.js';
import { TripSumsView } from '../../dto/trip.view.js';

/** A booking on a proposed round. */
export class ProposedStopView {
  /** From 1, in the order of driving. */
  position!: number;
  bookingId!: string;
  bookingNumber!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  /** GB/T 2260. */
  divisionCode!: string;
  /** ISO 8601: when the hand-over is expected to begin, inside the window. */
  beginAt!: string;
  /** ISO 8601. */
  windowFrom!: string;
  /** ISO 8601. */
  windowTo!: string;
  grams!: number;
  packages!: number;
  /** Metres there and back, were the vehicle sent for this stop alone. */
  separateMetres!: number;
  /** Fen of that trip. */
  separateCostFen!: number;
  /** Only the county, or less, of the site is known. */
  isApproximate!: boolean;
}

/** A round to plan as it is, or to edit: day, vehicle and bookings are those of POST /rounds. */
export class ProposalView extends TripSumsView {
  /** YYYY-MM-DD. */
  day!: string;
  vehicleId!: string;
  plate!: string;
  payloadGrams!: number;
  /** ISO 8601. */
  departAt!: string;
  /** ISO 8601. */
  returnAt!: string;
  /** From departure to return. */
  minutes!: number;
  grams!: number;
  packages!: number;
  /** Where its stops lie, GB/T 2260. */
  divisionCodes!: string[];
  /** What the release will ask a reason for. */
  findings!: RoundFindingView[];
  stops!: ProposedStopView[];
}

/** A booking that is on no proposal. */
export class LeftOutView {
  bookingId!: string;
  bookingNumber!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  /** Stable code, such as proposal.out-of-reach or round.class-not-covered. */
  code!: string;
  /** Why, and what to do. */
  text!: TextView;
}

/** A vehicle that cannot be planned on a day. */
export class UnavailableVehicleView {
  vehicleId!: string;
  plate!: string;
  /** YYYY-MM-DD. */
  day!: string;
  code!: string;
  text!: TextView;
}

/** The figures of the facility that the sums rest on, as in force on the first day. */
export class ProposalBasisView {
  fenPerKm!: number;
  fixedFen!: number;
  /** Way by road for 1000 of the straight line. */
  detourPermille!: number;
  speedKmPerHour!: number;
  minutesPerStop!: number;
  /** Where they come from. */
  source!: string;
}

/** Proposals are computed anew each time and stored nowhere. */
export class ProposalsView {
  /** YYYY-MM-DD. */
  from!: string;
  /** YYYY-MM-DD. */
  to!: string;
  /** Bookings that were looked at, the earliest window first. */
  considered!: number;
  /** There are more: plan these first, or fewer days. */
  more!: boolean;
  /** Why there is no proposal; null when there is one. */
  note!: TextView | null;
  basis!: ProposalBasisView;
  /** Of all proposals together. */
  total!: TripSumsView;
  proposals!: ProposalView[];
  leftOut!: LeftOutView[];
  unavailable!: UnavailableVehicleView[];
}
