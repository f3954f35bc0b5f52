import { defineTopic } from '../jobs/topics.js';

export type BookingEvent = { bookingId: string };

export const bookingBooked = defineTopic<BookingEvent>('booking.booked');
export const bookingChanged = defineTopic<BookingEvent>('booking.changed');
export const bookingConfirmed = defineTopic<BookingEvent>('booking.confirmed');
/** `roundId`: the round the booking stood on, for whoever keeps its stops. */
export const bookingCancelled = defineTopic<{ bookingId: string; roundId: string | null; byOperator: boolean }>(
  'booking.cancelled',
);
export const bookingExpired = defineTopic<BookingEvent>('booking.expired');
export const bookingNoShow = defineTopic<BookingEvent>('booking.no-show');
export const bookingCompleted = defineTopic<BookingEvent>('booking.completed');
/** The new year has no room for an open booking of the old one: people have to decide. `code` is the ledger's refusal. */
export const bookingRollOverRefused = defineTopic<{ bookingId: string; year: number; code: string }>(
  'booking.roll-over-refused',
);
