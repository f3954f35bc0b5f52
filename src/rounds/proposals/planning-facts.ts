import type { LockedBooking } from '../../bookings/bookings.service.js';
import type { CarrierView } from '../../partners/dto/carrier.view.js';
import type { VehicleView } from '../../partners/dto/vehicle.view.js';
import { roadMetres } from '../../shared/geo.js';
import type { Details, Text } from '../../shared/domain-error.js';
import type { Whereabouts } from '../../shared/whereabouts.js';
import { checkedStop, clashesOf } from '../round-load.js';
import type { Lot } from '../round-load.js';
import { checkedCarrier, checkedVehicle } from '../round-parties.js';
import type { DayTerms } from '../round-terms.service.js';
import { roundTexts } from '../round-texts.data.js';
import { checkLoad, checkVehicle } from '../round.rules.js';
import type { Finding, LoadFacts } from '../round.types.js';
import type { TripRates } from '../trip.types.js';
import type { PlanningDay, PlanningFacts, Slot, Wish } from './proposal.types.js';
import { lastMinuteOf, minuteOf } from './schedule.rules.js';
import type { Metres } from './tour.rules.js';

export interface DaySource extends PlanningDay {
  readonly terms: DayTerms;
}

/** As read; what the planning looks at is built from it here. */
export interface PlanningSources {
  readonly bookings: readonly LockedBooking[];
  readonly depot: Whereabouts;
  readonly places: ReadonlyMap<string, Whereabouts>;
  readonly days: readonly DaySource[];
  readonly vehicles: readonly VehicleView[];
  readonly carriers: ReadonlyMap<string, CarrierView>;
  /** Rounds that vehicles are on already. */
  readonly taken: readonly { readonly vehicleId: string; readonly day: string; readonly number: string }[];
  readonly rates: TripRates;
}

/** What was read for one answer. */
export interface ProposalSources extends PlanningSources {
  readonly more: boolean;
  readonly speedKmPerHour: number;
  readonly minutesPerStop: number;
}

/** A vehicle that cannot be planned on a day, and why. */
export interface Unavailable {
  readonly vehicle: VehicleView;
  readonly day: string;
  readonly code: string;
  readonly text: Text;
  readonly details: Details;
}

/** What the planning looks at, and what its answer needs besides. */
export interface Planning {
  readonly facts: PlanningFacts;
  readonly unavailable: readonly Unavailable[];
  /** All there is to say of these bookings on that vehicle, as the check of the round will say it. */
  readonly findings: (order: readonly number[], slot: Slot) => readonly Finding[];
}

export function planningOf(sources: PlanningSources): Planning {
  const { bookings, days, rates } = sources;
  const termsOf = new Map(days.map(({ day, terms }) => [day, terms]));
  const vehicles = new Map(sources.vehicles.map((vehicle) => [vehicle.id, checkedVehicle(vehicle)]));
  const { slots, unavailable } = slotsOf(sources);
  const load = (order: readonly number[], { day, vehicleId }: Slot): LoadFacts => {
    const { hazardsOf, ...terms } = termsOf.get(day)!;
    const stops = order.map((stop) => bookings[stop - 1]!);
    return {
      day,
      vehicle: vehicles.get(vehicleId)!,
      ...terms,
      stops: stops.map((booking) => checkedStop(booking, 'pending', hazardsOf)),
      clashes: clashesOf(lotsOf(stops), hazardsOf),
    };
  };
  const findings = (order: readonly number[], slot: Slot) => checkLoad(load(order, slot));
  const facts: PlanningFacts = {
    wishes: [null, ...bookings.map((booking) => wishOf(booking, sources.places))],
    days,
    slots,
    rates,
    metres: metresBetween(sources),
    refusals: remembered(
      // Vehicles of one payload and the same classes are refused alike but for the plate in the words.
      (stop, slot) => `${stop}/${slot.day}/${slot.payloadGrams}/${vehicles.get(slot.vehicleId)!.classes.join()}`,
      (stop, slot) => findings([stop], slot).filter(({ severity }) => severity === 'hard'),
    ),
    clash: clashing(bookings, termsOf),
  };
  return { facts, unavailable, findings };
}

const wishOf = (booking: LockedBooking, places: PlanningSources['places']): Wish => ({
  bookingId: booking.id,
  enterpriseId: booking.enterpriseId,
  opening: { from: minuteOf(booking.windowFrom), to: lastMinuteOf(booking.windowTo) },
  grams: booking.totalGrams,
  lots: booking.lines.length,
  precision: places.get(booking.enterpriseId)!.precision,
});

const lotsOf = (bookings: readonly LockedBooking[]): Lot[] =>
  bookings.flatMap(({ number, lines }, stop) =>
    lines.map(({ name, wasteCode, hazards, components }) => ({
      ...{ stop, bookingNumber: number, name, wasteCode, hazards, components },
    })),
  );

/** Each vehicle on each day, the largest first; those that may not go or are on a round already are told of instead. */
function slotsOf({ days, vehicles, carriers, taken }: PlanningSources) {
  const bySize = [...vehicles].sort((a, b) => b.payloadGrams - a.payloadGrams || (a.plate < b.plate ? -1 : 1));
  const slots: Slot[] = [];
  const unavailable: Unavailable[] = [];
  for (const { day, shift } of days)
    for (const vehicle of bySize) {
      const carrier = checkedCarrier(carriers.get(vehicle.carrierId)!);
      const [finding] = checkVehicle({ day, vehicle: checkedVehicle(vehicle), carrier });
      const round = taken.find((one) => one.vehicleId === vehicle.id && one.day === day);
      if (finding !== undefined) unavailable.push({ ...finding, vehicle, day });
      else if (round !== undefined) unavailable.push({ ...onOtherRound(vehicle.plate, round.number), vehicle, day });
      else slots.push({ day, shift, vehicleId: vehicle.id, payloadGrams: vehicle.payloadGrams });
    }
  return { slots, unavailable };
}

/** Twice a day is the dispatcher's to decide; it is not proposed. */
const onOtherRound = (name: string, other: string) => ({
  code: 'round.vehicle-double-booked',
  text: roundTexts['vehicle-double-booked'],
  details: { name, other },
});

/** All distances at once: the planning asks for each many times. */
function metresBetween({ bookings, depot, places, rates }: PlanningSources): Metres {
  const points = [depot, ...bookings.map(({ enterpriseId }) => places.get(enterpriseId)!)].map(({ place }) => place);
  const size = points.length;
  const table = new Int32Array(size * size);
  for (let from = 0; from < size; from += 1)
    for (let to = from + 1; to < size; to += 1) {
      const metres = roadMetres(points[from]!, points[to]!, rates.detourPermille);
      table[from * size + to] = metres;
      table[to * size + from] = metres;
    }
  return (from, to) => table[from * size + to]!;
}

/** Bookings of the same wastes clash alike, so that a few hundred have a few dozen answers. */
function clashing(bookings: readonly LockedBooking[], termsOf: ReadonlyMap<string, DayTerms>): PlanningFacts['clash'] {
  const numbers = new Map<string, number>();
  const kindsOn = remembered(
    (day: string) => day,
    (day) => bookings.map((booking) => numberOf(numbers, wastesOf(booking, termsOf.get(day)!))),
  );
  const known = new Map<number, boolean>();
  return (stop, other, day) => {
    const kinds = kindsOn(day);
    const [one, two] = [kinds[stop - 1]!, kinds[other - 1]!];
    // More kinds than bookings there are not, and a few hundred squared is far below what a number holds.
    const key = Math.min(one, two) * 1_000_000 + Math.max(one, two);
    const before = known.get(key);
    if (before !== undefined) return before;
    const lots = lotsOf([bookings[stop - 1]!, bookings[other - 1]!]);
    const answer = clashesOf(lots, termsOf.get(day)!.hazardsOf).some(({ severity }) => severity === 'hard');
    known.set(key, answer);
    return answer;
  };
}

/** All that decides what the booking's wastes may meet, in one text. */
function wastesOf({ lines }: LockedBooking, { hazardsOf }: DayTerms): string {
  const wastes = lines.map(({ wasteCode, hazards, components }) =>
    JSON.stringify([wasteCode, [...hazards].sort(), [...components].sort(), hazardsOf(wasteCode)]),
  );
  return [...new Set(wastes)].sort().join('|');
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** Asks once for each key; there are no more keys than bookings, days and kinds of vehicles or wastes. */
function remembered<Arguments extends readonly unknown[], Answer>(
  keyOf: (...given: Arguments) => string,
  answer: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const known = new Map<string, Answer>();
  return (...given) => {
    const key = keyOf(...given);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = answer(...given);
    known.set(key, found);
    return found;
  };
}
