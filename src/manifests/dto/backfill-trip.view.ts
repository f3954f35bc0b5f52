/** A waste that the paper has to say something of. */
export class BackfillLineView {
  bookingLineId!: string;
  wasteCode!: string;
  /** What the enterprise calls it. */
  name!: string;
  plannedGrams!: number;
  plannedPackages!: number;
}

/** An enterprise on a round whose transfer can still be entered from paper. */
export class BackfillTripView {
  roundId!: string;
  roundNumber!: string;
  /** YYYY-MM-DD in Asia/Shanghai. */
  day!: string;
  plate!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  /** Number of the manifest that is used; null: one is drafted. */
  internalNumber!: string | null;
  lines!: BackfillLineView[];
}

/** Of the newest 100 rounds that are released or under way, the latest day first, in the order of their stops. */
export class BackfillTripsView {
  items!: BackfillTripView[];
}
