import type { Metres } from './tour.rules.js';

/** Minutes since 1970, so that a day is compared with whole numbers. */
export type Minute = number;

const minuteMs = 60_000;

export const minuteOf = (instant: Date): Minute => Math.ceil(instant.getTime() / minuteMs);
/** The last whole minute not after the instant: a window's end is not passed by rounding. */
export const lastMinuteOf = (instant: Date): Minute => Math.floor(instant.getTime() / minuteMs);
export const instantOf = (minute: Minute): Date => new Date(minute * minuteMs);

/** Between which minutes a vehicle is on the road, how fast it goes, and how long a stop takes. */
export interface Shift {
  readonly earliest: Minute;
  readonly latest: Minute;
  readonly minutesPerStop: number;
  readonly speedKmPerHour: number;
}

/** When a stop may begin and must have ended. */
export interface Opening {
  readonly from: Minute;
  readonly to: Minute;
}

export type Openings = (stop: number) => Opening;

export interface Schedule {
  /** As late as it can be without anything later being later. */
  readonly departAt: Minute;
  /** When each stop begins, in the order of driving: inside its window, after waiting for it where need be. */
  readonly beginAt: readonly Minute[];
  readonly returnAt: Minute;
}

/** Whole minutes on the road, the begun one counted. */
export const drivingMinutes = (metres: number, speedKmPerHour: number): number =>
  Math.ceil((metres * 3) / (speedKmPerHour * 50));

interface Drive {
  readonly returnAt: Minute;
  /** Minutes spent in front of gates. */
  readonly waited: number;
  /** How many minutes later the vehicle could leave without any stop ending after its window. */
  readonly slack: number;
}

/** The drive that leaves at a minute, telling when each stop is begun; or null where a stop would end after its window or the vehicle be back too late. */
function drive(
  order: readonly number[],
  openings: Openings,
  metres: Metres,
  shift: Shift,
  departAt: Minute,
  begun?: (begin: Minute) => void,
): Drive | null {
  let now = departAt;
  let before = 0;
  let waited = 0;
  let slack = Infinity;
  for (const stop of order) {
    const arrival = now + drivingMinutes(metres(before, stop), shift.speedKmPerHour);
    const { from, to } = openings(stop);
    const begin = Math.max(arrival, from);
    now = begin + shift.minutesPerStop;
    if (now > to) return null;
    waited += begin - arrival;
    slack = Math.min(slack, waited + to - now);
    begun?.(begin);
    before = stop;
  }
  const returnAt = now + (order.length === 0 ? 0 : drivingMinutes(metres(before, 0), shift.speedKmPerHour));
  return returnAt > shift.latest ? null : { returnAt, waited, slack };
}

/** Whether every stop of the tour is begun and ended inside its window, and the vehicle back in time. */
export const isTimely = (order: readonly number[], openings: Openings, metres: Metres, shift: Shift): boolean =>
  drive(order, openings, metres, shift, shift.earliest) !== null;

/**
 * The times of a tour, null where they cannot be kept. The vehicle leaves as late as it can be without being back later:
 * nobody waits at a gate for a window to open that could have waited at home.
 */
export function scheduleOf(
  order: readonly number[],
  openings: Openings,
  metres: Metres,
  shift: Shift,
): Schedule | null {
  const early = drive(order, openings, metres, shift, shift.earliest);
  if (early === null) return null;
  const departAt = shift.earliest + Math.min(early.slack, early.waited);
  const beginAt: Minute[] = [];
  const late = drive(order, openings, metres, shift, departAt, (begin) => void beginAt.push(begin));
  return late === null ? null : { departAt, beginAt, returnAt: late.returnAt };
}
