import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { useSeenVersion } from '../../api/use-seen-version';
import { useWrite } from '../../api/use-write';
import { dayOf } from '../format';
import { useOwnWastes } from './own-wastes';
import type { WishProps } from './use-wish';
import { linesOfBooking, partOf } from './wish';

type Booking = Schemas['BookingView'];
type Body = Schemas['BookingWishDto'];
type Done = (booked: Schemas['BookedView']) => void;

export const useBook = (done: Done) =>
  useWrite((body: Body, send) => answer(api.POST('/api/v1/bookings', { body, ...send() })), done, 'booking');

/** Changes the booking that the form was filled from. */
export function useChange({ id, version }: Booking, done: Done) {
  const { seen, told } = useSeenVersion(version);
  const write = useWrite(
    (body: Body, send) => answer(api.PUT('/api/v1/bookings/{id}', { params: { path: { id } }, body, ...send(seen) })),
    done,
  );
  told(write.error);
  return write;
}

/** A form filled with what a booking said when it was opened: a change from elsewhere takes nothing typed away. */
export function useFilledWith(booking: Booking): WishProps {
  const [{ id, version, lines, windowFrom, note }] = useState(booking);
  const profiles = useOwnWastes().data?.items ?? [];
  return {
    draft: `booking.${id}.${version}`,
    proposal: { source: 'none', lines: linesOfBooking(lines), last: undefined, profiles },
    start: { day: dayOf(windowFrom), part: partOf(windowFrom), note: note ?? '' },
  };
}
