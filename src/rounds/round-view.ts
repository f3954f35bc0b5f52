import type { LockedBooking } from '../bookings/bookings.service.js';
import type { CrewMemberView } from '../partners/dto/crew-member.view.js';
import { stepsOnRound } from '../bookings/booking.rules.js';
import { sumGrams } from '../shared/mass.js';
import type { Actor } from '../shared/roles.js';
import type { Whereabouts } from '../shared/whereabouts.js';
import { toRoundWaiverView } from './dto/round-check.view.js';
import { toSpotView } from './dto/spot.view.js';
import { toTripSumsView } from './dto/trip.view.js';
import { toRoundSummaryView } from './dto/round-summary.view.js';
import type {
  RoundPersonView,
  RoundPoolBookingView,
  RoundPoolView,
  RoundStopView,
  RoundView,
} from './dto/round.view.js';
import type { RoundPicture } from './round-checks.service.js';
import type { RoundParties } from './round-parties.js';
import type { RoundStop } from './round-stop.entity.js';
import type { Round } from './round.entity.js';
import { roundLifecycle } from './round.lifecycle.js';
import { isOnTrip, stopStateOf } from './round.rules.js';
import type { RoundWay } from './trip.types.js';

/** Where to go and whom to ask for. */
export interface StopContact {
  readonly address: string;
  readonly contactName: string;
  readonly contactPhone: string;
}

export function toRoundView(
  round: Round,
  picture: RoundPicture,
  { vehicle, carrier, driver, escort }: RoundParties,
  contacts: ReadonlyMap<string, StopContact>,
  { trip, depot, places }: RoundWay,
  actor: Actor,
): RoundView {
  const stops = picture.stops.flatMap(({ stop, booking }) =>
    booking === undefined
      ? []
      : [toStopView(stop, booking, contacts.get(stop.enterpriseId)!, places.get(stop.enterpriseId)!, round, actor)],
  );
  const { id, plate, payloadGrams } = vehicle;
  return {
    ...toRoundSummaryView(round, stops.length),
    vehicle: { id, plate, payloadGrams, carrierName: carrier.name },
    driver: toPersonView(driver),
    escort: toPersonView(escort),
    loadGrams: sumGrams(stops.filter(({ state }) => state !== 'dropped').map((stop) => stop.estimatedGrams)),
    trip: toTripSumsView(
      trip,
      sumGrams(stops.filter(({ state }) => isOnTrip(state)).map((stop) => stop.estimatedGrams)),
    ),
    depot: toSpotView(depot),
    stops,
    waivers: picture.waivers.map(toRoundWaiverView),
    allowedSteps: roundLifecycle.allowedSteps(round.state, actor, picture.facts),
  };
}

const toPersonView = ({ id, name, phone }: CrewMemberView): RoundPersonView => ({ id, name, phone });

const toStopView = (
  stop: RoundStop,
  booking: LockedBooking,
  contact: StopContact,
  place: Whereabouts,
  round: Round,
  actor: Actor,
): RoundStopView => ({
  position: stop.position,
  bookingId: booking.id,
  bookingNumber: booking.number,
  state: stopStateOf(booking, stop.roundId),
  enterpriseId: booking.enterpriseId,
  enterpriseName: booking.enterpriseName,
  address: contact.address,
  place: toSpotView(place),
  contactName: contact.contactName,
  contactPhone: contact.contactPhone,
  windowFrom: booking.windowFrom.toISOString(),
  windowTo: booking.windowTo.toISOString(),
  note: booking.note,
  noShowReason: stop.noShowReason,
  estimatedGrams: booking.totalGrams,
  lines: booking.lines.map(({ id, wasteCode, name, form, packaging, packageCount, estimatedGrams }) => ({
    bookingLineId: id,
    wasteCode,
    name,
    form,
    packaging,
    packageCount,
    estimatedGrams,
  })),
  allowedSteps: stopSteps(round, booking, actor),
});

/** What a round may do to the booking of a stop; who drives in vain has left first. */
function stopSteps(round: Round, booking: LockedBooking, actor: Actor): RoundStopView['allowedSteps'] {
  if (stopStateOf(booking, round.id) !== 'pending' || roundLifecycle.final.includes(round.state)) return [];
  return stepsOnRound(booking.state, actor, round.state === roundLifecycle.initial ? ['unplan'] : ['unplan', 'noShow']);
}

/** Waiting bookings by division, so that the dispatcher sees what lies close together. */
export function toPoolViews(
  bookings: readonly LockedBooking[],
  places: ReadonlyMap<string, Whereabouts>,
): RoundPoolView[] {
  const divisions = [...new Set(bookings.map(({ divisionCode }) => divisionCode))].sort();
  return divisions.map((divisionCode) => {
    const inside = bookings.filter((booking) => booking.divisionCode === divisionCode);
    return {
      divisionCode,
      totalGrams: sumGrams(inside.map(({ totalGrams }) => totalGrams)),
      bookings: inside.map((booking) => toPoolBookingView(booking, places.get(booking.enterpriseId)!)),
    };
  });
}

const toPoolBookingView = (booking: LockedBooking, place: Whereabouts): RoundPoolBookingView => ({
  bookingId: booking.id,
  number: booking.number,
  state: booking.state,
  enterpriseId: booking.enterpriseId,
  enterpriseName: booking.enterpriseName,
  windowFrom: booking.windowFrom.toISOString(),
  windowTo: booking.windowTo.toISOString(),
  totalGrams: booking.totalGrams,
  expiresAt: booking.expiresAt?.toISOString() ?? null,
  wasteCodes: [...new Set(booking.lines.map(({ wasteCode }) => wasteCode))].sort(),
  place: toSpotView(place),
});
