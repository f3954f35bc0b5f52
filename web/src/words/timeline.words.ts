import type { Dictionary } from './words';

/** Events that are no step of a lifecycle, as the audit trail names them; steps have their own labels. */
export const timelineWords = {
  'booking.book': ['预约收运', 'Booked a pickup'],
} as const satisfies Dictionary;
