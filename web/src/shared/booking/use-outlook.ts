import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/queries';
import { dayOf } from '../format';
import { useSettled } from '../use-settled';
import { bodyOf, windowOf } from './wish';
import type { Wish, WishLine } from './wish';

export type WindowOutlook = Schemas['WindowOutlookView'];

/** What the API takes of one draft; what is beyond is refused when it is booked. */
const mostLineGrams = 10_000_000;
const mostWindows = 10;

/** By day, what booking it would answer now; empty until it is known, and while the draft cannot be read. */
export function useOutlook(
  lines: readonly WishLine[],
  wish: Wish,
  days: readonly string[],
): ReadonlyMap<string, WindowOutlook> {
  const asked = days.filter((day) => day !== '').slice(0, mostWindows);
  const draft = asked.length === 0 ? null : bodyOf(lines, { ...wish, day: asked[0]! });
  const isReadable =
    draft !== null &&
    draft.lines.length > 0 &&
    draft.lines.every(({ estimatedGrams }) => estimatedGrams <= mostLineGrams);
  const windows = asked.map((day) => windowOf(day, wish.part));
  // The answer holds the facility's busiest rows for a moment, so it is not asked for at each digit of a mass.
  const question = useSettled(isReadable ? JSON.stringify({ lines: draft.lines, windows }) : '');
  const { data } = useQuery<Schemas['BookingOutlookView'], ProblemError>({
    queryKey: ['/api/v1/bookings/outlook', question],
    queryFn: () =>
      answer(api.POST('/api/v1/bookings/outlook', { body: JSON.parse(question) as Schemas['BookingOutlookDto'] })),
    enabled: question !== '',
    placeholderData: keepPreviousData,
  });
  if (!isReadable) return new Map();
  return new Map(data?.windows.map((window) => [dayOf(window.windowFrom), window]));
}

/** The limit that leaves the least after booking. */
export const tightest = ({ left }: WindowOutlook): Schemas['LeftView'] | undefined =>
  left.reduce<Schemas['LeftView'] | undefined>(
    (least, next) => (least === undefined || next.leftGrams < least.leftGrams ? next : least),
    undefined,
  );
