/** Where a container stands inside the facility: receiving bay, zone, dock (picked). */
export const stockPlaces = ['bay', 'zone', 'dock'] as const;
export type StockPlace = (typeof stockPlaces)[number];

export const stockGroupings = ['zone-code', 'zone', 'code', 'age'] as const;
export type StockGrouping = (typeof stockGroupings)[number];

/** First day of each age class but the first: 0–30, 31–60, 61–90, 91–180, more than 180 days since the clock started. */
export const ageClassesFrom = [31, 61, 91, 181] as const;

/** Stock of one group. `zoneId`, `wasteCode` and `ageClass` (0–4) are null where it is not grouped by them. */
export interface StockFigure {
  readonly zoneId: string | null;
  readonly wasteCode: string | null;
  readonly ageClass: number | null;
  readonly grams: number;
  readonly containers: number;
  readonly heldGrams: number;
  readonly oldestClockStart: Date;
  /** As it is today, YYYY-MM-DD; null of a past instant. */
  readonly earliestDueOn: string | null;
  /** One for each age class. */
  readonly ageGrams: readonly number[];
  readonly ageContainers: readonly number[];
}

/** A container where it stood at the instant. */
export interface StockContainer {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly wasteCode: string;
  readonly enterpriseId: string | null;
  readonly place: StockPlace;
  readonly zoneId: string;
  readonly grams: number;
  readonly held: boolean;
  readonly clockStartedAt: Date;
  readonly dueOn: string | null;
  /** Since when it stands there with this mass. */
  readonly since: Date;
}

export interface StockSearch {
  /** Null: now. */
  readonly at: Date | null;
  readonly zoneId: string | null;
  readonly wasteCode: string | null;
  readonly place: StockPlace | null;
  readonly held: boolean | null;
  /** YYYY-MM-DD. */
  readonly dueBefore: string | null;
  /** Clock start and id of the last row before. */
  readonly after: readonly unknown[];
  readonly limit: number;
}

/** A container as the books have it now, wherever it is. */
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
