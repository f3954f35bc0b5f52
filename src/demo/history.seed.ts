import { addDays, shanghaiDate } from '../shared/working-days.js';
import type { CalendarDay } from '../shared/working-days.js';
import type { Agenda } from './agenda.js';
import { planTrips, workingDayFrom } from './demo-plan.js';
import type { Trip, Visit } from './demo.types.js';
import { receive, sendHome } from './receiving.seed.js';
import { storeAway } from './storing.seed.js';
import { acceptMonth, arriveMonth, dispatchMonth, numberMonth, planMonth, treatMonth } from './transfers.seed.js';
import {
  arrive,
  atTime,
  book,
  cancel,
  confirmManifest,
  departTrip,
  findManifests,
  load,
  minutesAfter,
  noShow,
  planTrip,
  releaseTrip,
} from './trips.seed.js';
import type { Stage } from './trips.seed.js';

/** Enters a day of collecting and what leads to it: booked two days before, planned on the working day before. */
export function enterHistory(agenda: Agenda, stage: Stage, visits: readonly Visit[], calendar: readonly CalendarDay[]) {
  for (const visit of visits) enterBooking(agenda, stage, visit, calendar);
  const trips = planTrips(visits);
  // What came on the last day still stands in the bay, for a visitor to put away.
  const lastDay = trips.reduce((latest, { day }) => (day > latest ? day : latest), '');
  for (const trip of trips) enterTrip(agenda, stage, trip, { calendar, isStored: trip.day < lastDay });
}

const shippingDay = '25';

/** What rested is shipped each month of the history; ten days later the partners tell what became of it. */
export function enterShipments(agenda: Agenda, stage: Stage, from: string, today: string): void {
  for (let day = from; day < today; day = addDays(day, 1))
    if (day.endsWith(`-${shippingDay}`)) enterShipment(agenda, stage, day, today);
}

function enterShipment(agenda: Agenda, stage: Stage, day: string, today: string): void {
  const plannedAt = atTime(addDays(day, -1), '20:00');
  const numberedAt = minutesAfter(plannedAt, 30);
  agenda.add(plannedAt, () => planMonth(stage, day, plannedAt));
  agenda.settle(plannedAt);
  agenda.add(numberedAt, () => numberMonth(stage, day));
  agenda.settle(numberedAt);
  agenda.add(atTime(day, '20:00'), () => dispatchMonth(stage, day));
  agenda.add(atTime(day, '21:00'), () => arriveMonth(stage, day));
  agenda.add(atTime(day, '22:00'), () => acceptMonth(stage, day));
  const treatedAt = atTime(addDays(day, 10), '10:00');
  if (shanghaiDate(treatedAt) >= today) return;
  agenda.add(treatedAt, () => treatMonth(stage, day, treatedAt));
  agenda.settle(treatedAt);
}

/** The reservation of a request nobody attends to lasts 72 hours, so it is made well within them before the planning. */
const bookedDaysAhead = 2;

function enterBooking(agenda: Agenda, stage: Stage, visit: Visit, calendar: readonly CalendarDay[]): void {
  const planned = workingDayFrom(visit.day, -1, calendar);
  const bookedAt = minutesAfter(atTime(addDays(planned, -bookedDaysAhead), '09:00'), (visit.firm % 4) * 25);
  agenda.add(bookedAt, () => book(stage, visit));
  agenda.settle(atTime(shanghaiDate(bookedAt), '19:00'));
  if (visit.fate === 'cancelled') agenda.add(minutesAfter(bookedAt, 7 * 60), () => cancel(stage, visit));
  if (visit.fate === 'expired')
    agenda.add(atTime(visit.day, '08:05'), async () => void (await stage.services.expiry.run()));
}

interface TripTerms {
  readonly calendar: readonly CalendarDay[];
  readonly isStored: boolean;
}

function enterTrip(agenda: Agenda, stage: Stage, trip: Trip, { calendar, isStored }: TripTerms): void {
  const planned = workingDayFrom(trip.day, -1, calendar);
  agenda.add(atTime(planned, '15:30'), async () => {
    await planTrip(stage, trip);
    await releaseTrip(stage, trip);
  });
  for (const time of ['15:30', '16:20']) agenda.settle(atTime(planned, time));
  for (const time of ['13:40', '19:00']) agenda.settle(atTime(trip.day, time));
  agenda.add(atTime(planned, '15:45'), () => findManifests(stage, trip));
  for (const visit of trip.visits) agenda.add(atTime(planned, '16:20'), () => confirmManifest(stage, visit));
  agenda.add(atTime(trip.day, '07:30'), () => departTrip(stage, trip));
  const firstStop = atTime(trip.day, '08:30');
  trip.visits.forEach((visit, place) => {
    agenda.add(minutesAfter(firstStop, place * 30), () =>
      visit.fate === 'noShow' ? noShow(stage, trip, visit) : load(stage, trip, visit),
    );
  });
  agenda.add(atTime(trip.day, '13:40'), () => arrive(stage, trip));
  trip.visits.forEach((visit, place) => {
    if (visit.fate === 'noShow') return;
    agenda.add(minutesAfter(atTime(trip.day, '14:00'), place * 15), () => receive(stage, visit));
    if (isStored) agenda.add(minutesAfter(atTime(trip.day, '14:10'), place * 15), () => storeAway(stage, visit));
    if (visit.fate === 'part' || visit.fate === 'refused')
      agenda.add(minutesAfter(atTime(trip.day, '16:30'), place * 5), () => sendHome(stage, trip, visit));
  });
}
