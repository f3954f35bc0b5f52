export const differenceKinds = ['missing', 'surplus', 'mass'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/**
 * Where the books had a container that was scanned: here, in another zone, in the receiving bay, picked on the dock, not
 * found by an earlier count, outside the facility (never received, or gone), or not known at all.
 */
export const standings = ['here', 'otherZone', 'bay', 'dock', 'missing', 'outside', 'unknown'] as const;
export type Standing = (typeof standings)[number];

/** What booking a difference does to the container. `none`: there is nothing to book, only to explain. */
export const resolutions = ['miss', 'move', 'putAway', 'find', 'correct', 'none'] as const;
export type Resolution = (typeof resolutions)[number];

/** `book`: the books follow what was found. `leave`: they stay as they are, for the reason given. */
export const stockTakeDecisions = ['book', 'leave'] as const;
export type StockTakeDecision = (typeof stockTakeDecisions)[number];

export interface Scan {
  /** 37 characters. */
  readonly code: string;
  /** As weighed; null: not weighed. */
  readonly grams: number | null;
}

/** A container as the books have it. */
export interface BookedContainer {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly zoneId: string | null;
  readonly wasteCode: string;
  readonly grams: number;
  /** Start of its storage clock; null: never accepted. */
  readonly clockStartedAt: Date | null;
}

/** One thing that was found to be other than the books say. */
export interface FoundDifference {
  readonly kind: DifferenceKind;
  readonly code: string;
  readonly containerId: string | null;
  readonly stands: Standing;
  /** The zone that the books had it in, or counted it against. */
  readonly zoneId: string | null;
  readonly wasteCode: string | null;
  /** By the books. */
  readonly expectedGrams: number | null;
  /** As weighed. */
  readonly foundGrams: number | null;
  readonly resolution: Resolution;
}
