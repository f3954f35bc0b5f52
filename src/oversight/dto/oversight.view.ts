/** How many there are, and the list of them. */
export class StateCountView {
  state!: string;
  count!: number;
  href!: string;
}

export class OverdueManifestsView {
  count!: number;
  href!: string;
}

/** A facility of the division and its permitted quantity of the running year. */
export class OverseenFacilityView {
  id!: string;
  name!: string;
  shortCode!: string;
  divisionCode!: string;
  /** Grams; null while no permit sets the running year's quantity. */
  limitGrams!: number | null;
  /** Grams accepted this year. */
  postedGrams!: number;
  /** Grams held by open bookings. */
  reservedGrams!: number;
  /** Capacity in detail, with the forecast. */
  href!: string;
}

/** A division at a glance: every figure leads to the list behind it. */
export class OversightSummaryView {
  /** GB/T 2260 prefix of the regulator. */
  divisionCode!: string;
  asOf!: string;
  /** Calendar year of the quantities, in Asia/Shanghai. */
  year!: number;
  /** By short code, at most 200. */
  facilities!: OverseenFacilityView[];
  enterprises!: StateCountView[];
  manifests!: StateCountView[];
  /** Arrived and not decided within 5 working days (部令23号 第18条). */
  overdueAcceptances!: OverdueManifestsView;
  /** On paper and not filled in within 10 working days (部令23号 第20条). */
  overdueBackfills!: OverdueManifestsView;
}
