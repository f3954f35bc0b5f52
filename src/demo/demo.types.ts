/** What a seeding makes, written down when it begins so that one that was cut off goes on with the same plan. */
export interface DemoScale {
  /** Days of history before today, 1–365. */
  readonly days: number;
  /** Firms of firms.data.ts that take part, from the first on. */
  readonly enterprises: number;
  /** Everything random follows from it. */
  readonly seed: string;
}

export interface DemoBegun extends DemoScale {
  /** ISO 8601: what counts as the present. */
  readonly now: string;
}

/** What becomes of a visit. `short`: less arrives than was handed over; `manual`: the scale's line to the computer is down. */
export type VisitFate = 'accepted' | 'manual' | 'short' | 'part' | 'refused' | 'noShow' | 'cancelled' | 'expired';

export interface VisitLine {
  /** Key of the trade template, and so of the profile. */
  readonly template: string;
  readonly estimatedGrams: number;
  readonly packageCount: number;
}

export interface Visit {
  /** Names the steps of this visit: `visit/2026-06-02/4`. */
  readonly key: string;
  /** Place in firms.data.ts. */
  readonly firm: number;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly lines: readonly VisitLine[];
  readonly fate: VisitFate;
}

/** One vehicle's day. */
export interface Trip {
  readonly key: string;
  readonly day: string;
  /** Place in the vehicles, and of driver and escort among theirs. */
  readonly vehicle: number;
  readonly visits: readonly Visit[];
}

/** What the plan needs to know of a trade template. */
export interface UsualWaste {
  readonly code: string;
  readonly usualMassGrams: number;
}
