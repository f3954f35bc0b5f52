import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/queries';
import { instantAt } from '../format';
import { bodyOf, parts } from './wish';
import type { Part, Wish, WishLine } from './wish';

export type WindowOutlook = Schemas['WindowOutlookView'];

/** What the API takes of one draft; what is beyond is refused when it is booked. */
const mostLineGrams = 10_000_000;
const mostWindows = 10;

const windowOf = (day: string, part: Part): Schemas['PickupWindowDto'] => {
  const [from, to] = parts[part];
  return { windowFrom: instantAt(day, from), windowTo: instantAt(day, to) };
};

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
  const body = isReadable ? { lines: draft.lines, windows: asked.map((day) => windowOf(day, wish.part)) } : undefined;
  const { data } = useQuery<Schemas['BookingOutlookView'], ProblemError>({
    queryKey: ['/api/v1/bookings/outlook', body],
    queryFn: () => answer(api.POST('/api/v1/bookings/outlook', { body: body! })),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
  });
  if (body === undefined) return new Map();
  return new Map(data?.windows.map((window, at) => [asked[at] ?? '', window]));
}

/** The limit that leaves the least after booking. */
export const tightest = ({ left }: WindowOutlook): Schemas['LeftView'] | undefined =>
  left.reduce<Schemas['LeftView'] | undefined>(
    (least, next) => (least === undefined || next.leftGrams < least.leftGrams ? next : least),
    undefined,
  );
