import { defineTopic } from '../jobs/topics.js';

/** The round is settled and its papers can be drafted: one manifest per enterprise and trip (部令23号 第16条). */
export const roundReleased = defineTopic<{ roundId: string }>('round.released');

/** Nothing was loaded; every booking is free to be planned again, and drafts of papers are to be given up. */
export const roundCancelled = defineTopic<{ roundId: string }>('round.cancelled');

/** The vehicle is back. */
export const roundCompleted = defineTopic<{ roundId: string }>('round.completed');

/** A booking left a round that was released: whatever was drafted for this stop no longer holds. */
export const roundStopDropped = defineTopic<{ roundId: string; bookingId: string; enterpriseId: string }>(
  'round.stop-dropped',
);
