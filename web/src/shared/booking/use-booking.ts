import { answer, api } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import { dayOf } from '../format';
import { useOwnWastes } from './own-wastes';
import type { WishProps } from './use-wish';
import { linesOfBooking, partOf } from './wish';

type Booking = Schemas['BookingView'];
type Body = Schemas['BookingWishDto'];
type Done = (booked: Schemas['BookedView']) => void;

export const useBook = (done: Done) =>
  useWrite((body: Body, send) => answer(api.POST('/api/v1/bookings', { body, ...send() })), done);

export const useChange = ({ id, version }: Booking, done: Done) =>
  useWrite(
    (body: Body, send) =>
      answer(api.PUT('/api/v1/bookings/{id}', { params: { path: { id } }, body, ...send(version) })),
    done,
  );

/** A form filled with what a booking says so far. */
export function useFilledWith({ id, version, lines, windowFrom, note }: Booking): WishProps {
  const profiles = useOwnWastes().data?.items ?? [];
  return {
    draft: `booking.${id}.${version}`,
    proposal: { source: 'none', lines: linesOfBooking(lines), last: undefined, profiles },
    start: { day: dayOf(windowFrom), part: partOf(windowFrom), note: note ?? '' },
  };
}
