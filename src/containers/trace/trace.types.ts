import type { ContainerState } from '../container.types.js';

/** Where a gram that was handed over can be. `vehicle`: on its way in; `shipped`: on its way to the treater. */
export const tracePlaces = [
  'vehicle',
  'bay',
  'zone',
  'dock',
  'shipped',
  'treated',
  'refused',
  'returned',
  'missing',
] as const;
export type TracePlace = (typeof tracePlaces)[number];

/** Grams of an origin in a container. `code` is the origin's. */
export interface OriginShare {
  readonly originId: string;
  readonly code: string;
  /** Null: own waste of the facility. */
  readonly enterpriseId: string | null;
  readonly manifestId: string | null;
  readonly grams: number;
}

/** Grams of one origin and where they are now; once treated, how, when, by whom, where, and what was weighed of it. */
export interface OriginPart {
  readonly methodCode: string | null;
  /** YYYY-MM-DD. */
  readonly treatedOn: string | null;
  readonly companyName: string | null;
  readonly treatedAt: string | null;
  readonly treatedGrams: number | null;
  readonly containerId: string;
  readonly code: string;
  readonly state: ContainerState;
  readonly zoneId: string | null;
  readonly transferId: string | null;
  readonly grams: number;
}

export interface OriginDifference {
  readonly id: string;
  readonly kind: 'weighing' | 'stockTake';
  readonly grams: number;
  readonly reason: string;
  readonly at: Date;
}

/** What of a group of origins is in one place. */
export interface PlaceSum {
  /** The group: a line of a manifest, a waste code, or a container. */
  readonly key: string;
  readonly place: TracePlace;
  readonly zoneId: string | null;
  readonly transferId: string | null;
  readonly grams: number;
  readonly containers: number;
}

/** Handed over of a group, in all and by what became of it. */
export interface GroupSum {
  readonly key: string;
  readonly wasteCode: string;
  readonly handedOverGrams: number;
  readonly containers: number;
  readonly weighingGrams: number;
  readonly stockTakeGrams: number;
}

/** A container that came on a manifest. */
export interface OriginRow {
  readonly id: string;
  readonly code: string;
  readonly lineId: string;
  readonly wasteCode: string;
  readonly state: ContainerState;
  readonly handedOverGrams: number;
}

/** By what origins are put together. */
export type TraceGroup = 'container' | 'line' | 'wasteCode';

/** So many rows after the one whose key was last; null: from the first. */
export interface PageWish {
  readonly after: string | null;
  readonly limit: number;
}
