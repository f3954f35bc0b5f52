import type { Schemas } from '../../../api/queries';
import { dayOf } from '../../../shared/format';

export type PoolGroup = Schemas['RoundPoolView'];
export type PoolBooking = Schemas['RoundPoolBookingView'];

const soonMs = 24 * 3_600_000;

/** Nobody has attended to it and what it holds is given back within a day. */
export const expiresSoon = ({ expiresAt }: PoolBooking, nowMs: number): boolean =>
  expiresAt !== null && Date.parse(expiresAt) - nowMs < soonMs;

/** It cannot be collected on a later day than this one (YYYY-MM-DD). */
export const isLastDay = ({ windowTo }: PoolBooking, day: string): boolean => dayOf(windowTo) <= day;

const dueMs = ({ windowTo, expiresAt }: PoolBooking): number =>
  Math.min(Date.parse(windowTo), expiresAt === null ? Infinity : Date.parse(expiresAt));

interface PoolFilter {
  readonly division: string;
  readonly code: string;
  readonly urgentOnly: boolean;
}

/** Districts with their bookings, what is due first on top; districts that the filter leaves empty are gone. */
export function sift(
  groups: readonly PoolGroup[],
  { division, code, urgentOnly }: PoolFilter,
  day: string,
  nowMs: number,
): PoolGroup[] {
  return groups
    .filter(({ divisionCode }) => division === '' || divisionCode === division)
    .map((group) => ({
      ...group,
      bookings: group.bookings
        .filter(({ wasteCodes }) => code === '' || wasteCodes.some((one) => one.startsWith(code)))
        .filter((booking) => !urgentOnly || isLastDay(booking, day) || expiresSoon(booking, nowMs))
        .sort((a, b) => dueMs(a) - dueMs(b)),
    }))
    .filter(({ bookings }) => bookings.length > 0)
    .sort((a, b) => dueMs(a.bookings[0]!) - dueMs(b.bookings[0]!));
}

export const gramsOf = (bookings: readonly PoolBooking[]): number =>
  bookings.reduce((sum, { totalGrams }) => sum + totalGrams, 0);
