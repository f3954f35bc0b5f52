import { addDays, isWorkingDay } from '../shared/working-days.js';
import type { CalendarDay } from '../shared/working-days.js';
import { firms } from './firms.data.js';
import type { Firm } from './firms.data.js';
import type { DemoScale, Trip, UsualWaste, Visit, VisitFate, VisitLine } from './demo.types.js';
import { prng } from './prng.js';
import { vehicles } from './site.data.js';

const dayMs = 86_400_000;

/** The nearest working day before `day` (`step` -1), or at or after it (`step` 1, starting with `day` itself). */
export function workingDayFrom(day: string, step: 1 | -1, calendar: readonly CalendarDay[]): string {
  let candidate = step === 1 ? day : addDays(day, -1);
  // The longest row of days off is eight or nine.
  for (let tries = 0; tries < 30 && !isWorkingDay(candidate, calendar); tries += 1)
    candidate = addDays(candidate, step);
  return candidate;
}

/** How often a trade calls, in weeks. */
const weeksBetween: Readonly<Record<Firm['trade'], number>> = {
  'vehicle-repair': 3,
  laboratory: 3,
  dismantling: 4,
  'petrol-station': 4,
  other: 4,
};

/** Oil, batteries and rags go together; bottles of laboratories with what is packed as carefully. */
const routeOf = ({ trade }: Firm): 'oil' | 'laboratory' =>
  trade === 'laboratory' || trade === 'other' ? 'laboratory' : 'oil';

/** Days after Monday: Tuesdays and Thursdays are collecting days. */
const weekdayOf = (place: number): number => 1 + (place % 2) * 2;

/** By the ordinal of a visit, counted round and round: a bit of everything that can happen, also in a short history. */
const fates: ReadonlyMap<number, VisitFate> = new Map([
  [1, 'noShow'],
  [2, 'part'],
  [3, 'refused'],
  [4, 'cancelled'],
  [5, 'expired'],
  [6, 'manual'],
  [7, 'short'],
  [21, 'short'],
  [33, 'manual'],
  [41, 'cancelled'],
]);
const fatePeriod = 60;

/** What a firm hands over within the history stays below the 10 t of a small generator. */
const mostGramsOfFirm = 9_300_000;

/** Every visit from `days` before `today` up to yesterday, by day and firm. */
export function planVisits(
  today: string,
  { days, enterprises, seed }: DemoScale,
  wastes: ReadonlyMap<string, UsualWaste>,
  calendar: readonly CalendarDay[],
): Visit[] {
  const first = addDays(today, -days);
  const wanted = firms
    .slice(0, enterprises)
    .flatMap((firm, place) => visitDays(firm, place, first, today, calendar).map((day) => ({ firm: place, day })));
  wanted.sort((a, b) => (a.day === b.day ? a.firm - b.firm : a.day < b.day ? -1 : 1));
  const gramsOf = new Map<number, number>();
  return wanted.flatMap(({ firm, day }, ordinal) => {
    const key = `visit/${day}/${firm}`;
    const lines = linesOf(firms[firm]!, day, `${seed}/${key}`, wastes);
    const grams = (gramsOf.get(firm) ?? 0) + lines.reduce((sum, line) => sum + line.estimatedGrams, 0);
    if (grams > mostGramsOfFirm) return [];
    gramsOf.set(firm, grams);
    return [{ key, firm, day, lines, fate: fates.get(ordinal % fatePeriod) ?? 'accepted' }];
  });
}

function visitDays(
  firm: Firm,
  place: number,
  first: string,
  today: string,
  calendar: readonly CalendarDay[],
): string[] {
  const weeks = weeksBetween[firm.trade];
  const monday = addDays(first, (8 - new Date(`${first}T00:00:00Z`).getUTCDay()) % 7);
  const start = addDays(monday, (place % weeks) * 7 + weekdayOf(place));
  const found: string[] = [];
  for (let day = start; day < today; day = addDays(day, weeks * 7)) {
    const working = workingDayFrom(day, 1, calendar);
    if (working < today) found.push(working);
  }
  return [...new Set(found)];
}

/** One to three of the firm's wastes, 60–110 % of the usual mass, whole kilograms. */
export function linesOf(firm: Firm, day: string, name: string, wastes: ReadonlyMap<string, UsualWaste>): VisitLine[] {
  const random = prng(name);
  const offered = firm.wastes.filter((template) => isCollected(template, day));
  const count = Math.min(offered.length, random.int(1, 3));
  const start = random.int(0, offered.length - 1);
  return Array.from({ length: count }, (_, index) => {
    const template = offered[(start + index) % offered.length]!;
    const usual = wastes.get(template)?.usualMassGrams ?? 10_000;
    const permille = (random.int(600, 1_100) * (firm.scalePermille ?? 1_000)) / 1_000;
    const kilograms = Math.max(1, Math.round((usual * permille) / 1_000_000));
    return { template, estimatedGrams: kilograms * 1_000, packageCount: 1 + Math.floor(kilograms / 160) };
  });
}

/** Acid and alkali never meet on a vehicle (GB 18597-2023 4.3): the one in odd weeks, the other in even ones. */
function isCollected(template: string, day: string): boolean {
  const isOdd = Math.floor((Date.parse(`${day}T00:00:00Z`) / dayMs + 3) / 7) % 2 === 1;
  if (template === 'lab-acid') return isOdd;
  return template === 'lab-alkali' ? !isOdd : true;
}

const mostStopsOfTrip = 9;
/** Below the 90 % of the payload from which a round needs a reason. */
const loadPercent = 85;

/** The vehicles' days: what was booked and not given up, by route, no vehicle overloaded. What finds no room stays home. */
export function planTrips(visits: readonly Visit[]): Trip[] {
  const onRoad = visits.filter(({ fate }) => fate !== 'cancelled' && fate !== 'expired');
  const trips: { key: string; day: string; vehicle: number; visits: Visit[] }[] = [];
  for (const visit of onRoad) {
    const candidates = routeOf(firms[visit.firm]!) === 'oil' ? [0, 2] : [1];
    const vehicle = candidates.find((place) => hasRoom(trips, visit, place));
    if (vehicle === undefined) continue;
    const trip = trips.find((one) => one.day === visit.day && one.vehicle === vehicle);
    if (trip === undefined)
      trips.push({ key: `trip/${visit.day}/${vehicle}`, day: visit.day, vehicle, visits: [visit] });
    else trip.visits.push(visit);
  }
  return trips;
}

function hasRoom(trips: readonly Trip[], visit: Visit, vehicle: number): boolean {
  const loaded = trips
    .filter((trip) => trip.day === visit.day && trip.vehicle === vehicle)
    .flatMap((trip) => trip.visits);
  const grams = [...loaded, visit].flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.estimatedGrams, 0);
  const payloadGrams = vehicles[vehicle]?.payloadGrams ?? 0;
  return loaded.length < mostStopsOfTrip && grams * 100 <= payloadGrams * loadPercent;
}

/** Grams of a year for each code, as a firm declares them; together below 10 t. */
export function declaredGeneration(
  firm: Firm,
  wastes: ReadonlyMap<string, UsualWaste>,
): { wasteCode: string; yearlyGrams: number }[] {
  const most = Math.floor(7_500_000 / firm.wastes.length);
  const visitsOfYear = Math.floor(26 / weeksBetween[firm.trade]);
  const declared = new Map<string, number>();
  for (const template of firm.wastes) {
    const waste = wastes.get(template);
    if (waste === undefined) continue;
    const grams = Math.min(waste.usualMassGrams * visitsOfYear, most);
    declared.set(waste.code, (declared.get(waste.code) ?? 0) + grams);
  }
  return [...declared].map(([wasteCode, yearlyGrams]) => ({ wasteCode, yearlyGrams }));
}
