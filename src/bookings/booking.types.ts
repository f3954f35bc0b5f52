import type { Grams } from '../shared/mass.js';

/** What the caller asks for on one line: which waste, how much, in how many packages. */
export interface RequestedLine {
  readonly profileId: string;
  /** Grams, 1 to 10,000,000 (10 t). */
  readonly estimatedGrams: Grams;
  /** 1 to 999. */
  readonly packageCount: number;
}

/** When the vehicle may come. */
export interface PickupWindow {
  readonly from: Date;
  readonly to: Date;
}

export interface BookingWish {
  readonly window: PickupWindow;
  readonly lines: readonly RequestedLine[];
  readonly note: string | null;
}

/** Where a round takes a booking up. */
export interface PlannedPickup {
  readonly roundId: string;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string;
  readonly plate: string;
}

/** Mass accepted at the weighbridge for one line; the code and zone may differ from those booked. */
export interface AcceptedMass {
  readonly bookingLineId: string;
  readonly wasteCode: string;
  readonly zoneId: string;
  /** Measured grams, zero or more. */
  readonly grams: Grams;
}
