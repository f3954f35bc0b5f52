import type { LockedBooking } from '../../bookings/bookings.service.js';
import { renderBoth } from '../../shared/domain-error.js';
import { sumGrams } from '../../shared/mass.js';
import { toRoundFindingView } from '../dto/round-check.view.js';
import { toTripSumsView } from '../dto/trip.view.js';
import { addTrips, tripSums } from '../trip.rules.js';
import type { TripSums } from '../trip.types.js';
import type { ProposeRounds } from './dto/propose-rounds.dto.js';
import type { LeftOutView, ProposalsView, ProposalView, ProposedStopView } from './dto/proposal.view.js';
import type { Planning, ProposalSources } from './planning-facts.js';
import { nothingToPropose } from './proposal-texts.data.js';
import type { Draft, LeftOut, Plan } from './proposal.types.js';
import { instantOf, scheduleOf } from './schedule.rules.js';
import type { Schedule } from './schedule.rules.js';

export function toProposalsView(
  { from, to }: ProposeRounds,
  sources: ProposalSources,
  planning: Planning,
  plan: Plan,
): ProposalsView {
  const { bookings, rates, speedKmPerHour, minutesPerStop } = sources;
  const trips = plan.drafts.map(({ order }) => tripOf(order, sources));
  const planned = plan.drafts.flatMap(({ order }) => order.map((stop) => bookings[stop - 1]!.totalGrams));
  const { fenPerKm, fixedFen, detourPermille, basis: source } = rates;
  return {
    from,
    to,
    considered: bookings.length,
    more: sources.more,
    note: plan.drafts.length > 0 ? null : nothingToPropose[bookings.length === 0 ? 'no-bookings' : 'none-fit'],
    basis: { fenPerKm, fixedFen, detourPermille, speedKmPerHour, minutesPerStop, source },
    total: toTripSumsView(addTrips(trips), sumGrams(planned)),
    proposals: plan.drafts.map((draft, place) => toProposalView(draft, trips[place]!, sources, planning)),
    leftOut: plan.leftOut.map((one) => toLeftOutView(one, bookings[one.stop - 1]!)),
    unavailable: planning.unavailable.map(({ vehicle: { id: vehicleId, plate }, day, code, text, details }) => ({
      ...{ vehicleId, plate, day, code },
      text: renderBoth(text, details),
    })),
  };
}

function tripOf(order: readonly number[], { bookings, depot, places, rates }: ProposalSources): TripSums {
  const stops = order.map((stop) => bookings[stop - 1]!);
  return tripSums(
    depot,
    stops.map(({ id: bookingId, enterpriseId }) => ({ bookingId, enterpriseId, ...places.get(enterpriseId)! })),
    rates,
  );
}

function toProposalView(
  { slot, order }: Draft,
  trip: TripSums,
  { bookings, vehicles }: ProposalSources,
  { facts, findings }: Planning,
): ProposalView {
  const schedule = scheduleOf(order, (stop) => facts.wishes[stop]!.opening, facts.metres, slot.shift);
  // The planning has only joined what keeps its times; another answer here is a fault of ours.
  if (schedule === null) throw new Error(`the proposal of ${slot.day} keeps no times`);
  const stops = order.map((stop, place) => toStopView(bookings[stop - 1]!, place, schedule, trip));
  const grams = sumGrams(stops.map((stop) => stop.grams));
  return {
    ...toTripSumsView(trip, grams),
    day: slot.day,
    vehicleId: slot.vehicleId,
    plate: vehicles.find(({ id }) => id === slot.vehicleId)!.plate,
    payloadGrams: slot.payloadGrams,
    departAt: instantOf(schedule.departAt).toISOString(),
    returnAt: instantOf(schedule.returnAt).toISOString(),
    minutes: schedule.returnAt - schedule.departAt,
    grams,
    packages: stops.reduce((sum, { packages }) => sum + packages, 0),
    divisionCodes: [...new Set(stops.map(({ divisionCode }) => divisionCode))].sort(),
    findings: findings(order, slot).map((finding) => toRoundFindingView(finding, [])),
    stops,
  };
}

const toStopView = (booking: LockedBooking, place: number, schedule: Schedule, trip: TripSums): ProposedStopView => ({
  position: place + 1,
  bookingId: booking.id,
  bookingNumber: booking.number,
  enterpriseId: booking.enterpriseId,
  enterpriseName: booking.enterpriseName,
  divisionCode: booking.divisionCode,
  beginAt: instantOf(schedule.beginAt[place]!).toISOString(),
  windowFrom: booking.windowFrom.toISOString(),
  windowTo: booking.windowTo.toISOString(),
  grams: booking.totalGrams,
  packages: booking.lines.reduce((sum, { packageCount }) => sum + packageCount, 0),
  separateMetres: trip.stops[place]!.separateMetres,
  separateCostFen: trip.stops[place]!.separateCostFen,
  isApproximate: trip.stops[place]!.isApproximate,
});

const toLeftOutView = (
  { code, text, details }: LeftOut,
  { id, number, enterpriseId, enterpriseName }: LockedBooking,
): LeftOutView => ({
  ...{ bookingId: id, bookingNumber: number, enterpriseId, enterpriseName, code },
  text: renderBoth(text, details),
});
