import { addDays, shanghaiDate } from '../shared/working-days.js';
import type { CalendarDay } from '../shared/working-days.js';
import type { Agenda } from './agenda.js';
import { linesOf, workingDayFrom } from './demo-plan.js';
import type { Trip, UsualWaste, Visit } from './demo.types.js';
import { firms } from './firms.data.js';
import { photographAcceptance, photographHandOver } from './photos.seed.js';
import { weighOnly } from './receiving.seed.js';
import { arrive, book, confirmBooking, confirmManifest, departTrip, findManifests, load } from './trips.seed.js';
import { minutesAfter, planTrip, releaseTrip, signAsDriver } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

export interface Present {
  readonly agenda: Agenda;
  readonly stage: Stage;
  readonly now: Date;
  readonly calendar: readonly CalendarDay[];
  readonly wastes: ReadonlyMap<string, UsualWaste>;
}

/** What is under way when the visitor comes in: something to do for every role, all of it begun before `now`. */
export function enterPresent(present: Present, enterprises: number): void {
  const places = firms.map((_, place) => place).slice(0, enterprises);
  const laboratories = places.filter((place) => firms[place]!.trade === 'laboratory');
  const garages = places.filter((place) => firms[place]!.trade === 'vehicle-repair');
  enterOnTheRoad(present, garages.slice(2, 6));
  enterAtTheGate(present, laboratories.slice(0, 3));
  const days = comingDays(present, 3);
  enterTomorrow(present, garages.slice(0, 4), days[0]!);
  enterDraft(present, laboratories.slice(0, 3), days[1]!);
  present.agenda.settle(minutesAfter(present.now, -1));
  enterPool(present, [...garages.slice(0, 3), ...laboratories.slice(0, 2)], days[2]!);
}

const hours = 60;

/** A vehicle on its way: loaded and gone on, half signed, and still to be visited. */
function enterOnTheRoad(present: Present, places: readonly number[]): void {
  const { agenda, stage, now } = present;
  const trip = tripOf(present, 'road', shanghaiDate(minutesAfter(now, -2 * hours)), 2, places);
  enterPlanned(present, trip, minutesAfter(now, -26 * hours), minutesAfter(now, -3 * hours));
  for (const visit of trip.visits) agenda.add(minutesAfter(now, -25 * hours), () => confirmManifest(stage, visit));
  agenda.settle(minutesAfter(now, -25 * hours));
  agenda.add(minutesAfter(now, -2 * hours), () => departTrip(stage, trip));
  const [first, second] = trip.visits;
  if (first) agenda.add(minutesAfter(now, -97), () => photographHandOver(stage, trip, first));
  if (first) agenda.add(minutesAfter(now, -95), () => load(stage, trip, first));
  if (second) agenda.add(minutesAfter(now, -40), async () => void (await signAsDriver(stage, trip, second)));
}

/** A load at the gate: weighed with a difference, weighed by hand and unconfirmed, not weighed yet. */
function enterAtTheGate(present: Present, places: readonly number[]): void {
  const { agenda, stage, now } = present;
  const trip = tripOf(present, 'gate', shanghaiDate(minutesAfter(now, -9 * hours)), 1, places);
  enterPlanned(present, trip, minutesAfter(now, -30 * hours), minutesAfter(now, -10 * hours));
  for (const visit of trip.visits) agenda.add(minutesAfter(now, -29 * hours), () => confirmManifest(stage, visit));
  agenda.settle(minutesAfter(now, -29 * hours));
  agenda.add(minutesAfter(now, -9 * hours), () => departTrip(stage, trip));
  trip.visits.forEach((visit, place) => {
    const at = -8 * hours + place * 30;
    agenda.add(minutesAfter(now, at - 2), () => photographHandOver(stage, trip, visit));
    agenda.add(minutesAfter(now, at), () => load(stage, trip, visit));
  });
  agenda.add(minutesAfter(now, -5 * hours), () => arrive(stage, trip));
  trip.visits.slice(0, 2).forEach((visit, place) => {
    const fate = place === 0 ? 'short' : 'manual';
    agenda.add(minutesAfter(now, -4 * hours - 5), () => photographAcceptance(stage, visit));
    agenda.add(minutesAfter(now, -4 * hours), () => weighOnly(stage, { ...visit, fate }, stage.loaded.get(visit)!));
  });
}

/** Released for the next working day; one firm has confirmed its manifest already. */
function enterTomorrow(present: Present, places: readonly number[], day: string): void {
  const { agenda, stage, now } = present;
  const trip = tripOf(present, 'next', day, 0, places);
  enterPlanned(present, trip, minutesAfter(now, -70));
  const second = trip.visits[1];
  if (second) agenda.add(minutesAfter(now, -30), () => confirmManifest(stage, second));
}

function enterDraft(present: Present, places: readonly number[], day: string): void {
  const { agenda, stage, now } = present;
  const trip = tripOf(present, 'draft', day, 1, places);
  for (const visit of trip.visits) agenda.add(minutesAfter(now, -6 * hours), () => book(stage, visit));
  agenda.add(minutesAfter(now, -20), () => planTrip(stage, trip));
}

/** Waiting for a round: every other one confirmed. */
function enterPool(present: Present, places: readonly number[], day: string): void {
  const { agenda, stage, now } = present;
  tripOf(present, 'pool', day, 0, places).visits.forEach((visit, place) => {
    agenda.add(minutesAfter(now, -3 * hours), () => book(stage, visit));
    if (place % 2 === 1) agenda.add(minutesAfter(now, -50), () => confirmBooking(stage, visit));
  });
}

/** Booked a day ahead of the planning; planned and released at `plannedAt`. `from`: where the window does not follow the day. */
function enterPlanned({ agenda, stage }: Present, trip: Trip, plannedAt: Date, from?: Date): void {
  const window = from === undefined ? undefined : { from, to: minutesAfter(from, 10 * hours) };
  for (const visit of trip.visits) agenda.add(minutesAfter(plannedAt, -22 * hours), () => book(stage, visit, window));
  agenda.add(plannedAt, async () => {
    await planTrip(stage, trip);
    await releaseTrip(stage, trip);
  });
  agenda.settle(plannedAt);
  agenda.add(minutesAfter(plannedAt, 10), () => findManifests(stage, trip));
}

function tripOf(
  { stage, wastes }: Present,
  name: string,
  day: string,
  vehicle: number,
  places: readonly number[],
): Trip {
  const visits = places.map((firm): Visit => {
    const key = `present/${name}/${firm}`;
    return { key, firm, day, lines: linesOf(firms[firm]!, day, `${stage.seed}/${key}`, wastes), fate: 'accepted' };
  });
  return { key: `present/${name}`, day, vehicle, visits };
}

/** The next working days after today. */
function comingDays({ now, calendar }: Present, count: number): string[] {
  const days: string[] = [];
  for (let day = shanghaiDate(now); days.length < count; days.push(day))
    day = workingDayFrom(addDays(day, 1), 1, calendar);
  return days;
}
