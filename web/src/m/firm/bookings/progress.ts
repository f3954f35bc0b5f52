import type { Schemas } from '../../../api/queries';
import type { bookingsWords } from './bookings.words';

type BookingState = Schemas['BookingView']['state'];
type ManifestState = Schemas['ManifestView']['state'];
type Word = keyof typeof bookingsWords;

/** What a firm follows, in its order; the states are those of booking and manifest. */
export const progressSteps = [
  'stRequested',
  'stPlanned',
  'stLoaded',
  'stDeparted',
  'stArrived',
  'stReceived',
  'stClosed',
] as const satisfies readonly Word[];

const ofManifest: Readonly<Record<ManifestState, number>> = {
  draft: 1,
  confirmed: 1,
  numbered: 1,
  loaded: 2,
  inTransit: 3,
  arrived: 4,
  accepted: 5,
  partlyAccepted: 5,
  refused: 5,
  closed: 6,
  voided: 1,
};
const ofBooking: Readonly<Record<BookingState, number>> = {
  requested: 0,
  confirmed: 0,
  planned: 1,
  collected: 2,
  completed: 5,
  cancelled: -1,
  expired: -1,
  noShow: -1,
};

/** How far a pickup is: the index of its step, or −1 when it does not take place. */
export const progressOf = (booking: BookingState, manifest: ManifestState | undefined): number => {
  const booked = ofBooking[booking];
  return booked < 0 || manifest === undefined ? booked : Math.max(booked, ofManifest[manifest]);
};
