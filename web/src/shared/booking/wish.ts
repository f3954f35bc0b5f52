import type { Schemas } from '../../api/queries';
import { addDays, clockTime, instantAt, parseCount, parseKilograms, timeWindow, typedKilograms } from '../format';

type Container = Schemas['ContainerView'];
type BookingLine = Schemas['BookingLineView'];
type Profile = Schemas['WasteProfileView'];
type CalendarDay = Schemas['WorkCalendarDayView'];

/** One waste of a booking as it is being filled in; mass and count as typed. */
export interface WishLine {
  readonly profileId: string;
  readonly name: string;
  readonly wasteCode: string;
  readonly packages: string;
  readonly kg: string;
  readonly ticked: boolean;
}

export const parts = { day: ['08:00', '17:30'], morning: ['08:00', '12:00'], afternoon: ['13:00', '17:30'] } as const;
export type Part = keyof typeof parts;

export interface Wish {
  /** Null until somebody changed what the page proposes. */
  readonly lines: readonly WishLine[] | null;
  readonly day: string;
  readonly part: Part;
  readonly note: string;
}

/** Packages in stock, one line a waste; those that no waste of the enterprise is known of cannot be booked. */
export function linesOfStock(containers: readonly Container[]): WishLine[] {
  const grouped = new Map<string, Container[]>();
  for (const container of containers)
    if (container.profileId !== null)
      grouped.set(container.profileId, [...(grouped.get(container.profileId) ?? []), container]);
  return [...grouped].map(([profileId, packages]) => ({
    profileId,
    name: packages[0]!.name,
    wasteCode: packages[0]!.wasteCode,
    packages: String(packages.length),
    kg: typedKilograms(packages.reduce((sum, { grams }) => sum + grams, 0)),
    ticked: true,
  }));
}

export const linesOfBooking = (lines: readonly BookingLine[]): WishLine[] =>
  lines.map(({ profileId, name, wasteCode, packageCount, estimatedGrams }) => ({
    profileId,
    name,
    wasteCode,
    packages: String(packageCount),
    kg: typedKilograms(estimatedGrams),
    ticked: true,
  }));

export const lineOfProfile = ({ id, name, wasteCode, usualMassGrams }: Profile, ticked: boolean): WishLine => ({
  profileId: id,
  name,
  wasteCode,
  packages: '1',
  kg: typedKilograms(usualMassGrams),
  ticked,
});

const mostPackages = 999;
export const parsePackages = (text: string): number | null => parseCount(text, mostPackages);

/** When the vehicle may come: on a day, at a time of day. */
export function windowOf(day: string, part: Part): Schemas['PickupWindowDto'] {
  const [from, to] = parts[part];
  return { windowFrom: instantAt(day, from), windowTo: instantAt(day, to) };
}

/** As people read it; '' while no day is chosen. */
export function windowText({ day, part }: Wish): string {
  if (day === '') return '';
  const { windowFrom, windowTo } = windowOf(day, part);
  return timeWindow(windowFrom, windowTo);
}

/** Mass of the wastes that are ticked, as far as it can be read, in grams. */
export const gramsOf = (lines: readonly WishLine[]): number =>
  lines.reduce((sum, { ticked, kg }) => sum + (ticked ? (parseKilograms(kg) ?? 0) : 0), 0);

/** What is asked for; null when a mass or count cannot be read. */
export function bodyOf(lines: readonly WishLine[], { day, part, note }: Wish): Schemas['BookingWishDto'] | null {
  const ticked = lines
    .filter((line) => line.ticked)
    .map((line) => ({
      profileId: line.profileId,
      estimatedGrams: parseKilograms(line.kg) ?? 0,
      packageCount: parsePackages(line.packages) ?? 0,
    }));
  if (ticked.some((line) => line.estimatedGrams === 0 || line.packageCount === 0)) return null;
  return {
    lines: ticked,
    ...windowOf(day, part),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}

/** The time of day of a window, to propose it again. */
export function partOf(windowFrom: string): Part {
  return clockTime(windowFrom) >= '12:00' ? 'afternoon' : 'day';
}

export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The next days on which people work, after `from`; the calendar's days off and worked week-ends are known by name. */
export function workingDays(from: string, calendar: readonly CalendarDay[], count: number): string[] {
  const kinds = new Map(calendar.map(({ date, kind }) => [date, kind]));
  const found: string[] = [];
  // Nine days off in a row are the most there are; a month bounds the search.
  for (let ahead = 1; found.length < count && ahead <= 31; ahead++) {
    const day = addDays(from, ahead);
    const isWeekEnd = weekdayOf(day) % 6 === 0;
    if (kinds.get(day) === 'workday' || (!isWeekEnd && kinds.get(day) !== 'holiday')) found.push(day);
  }
  return found;
}
