import type { Decision, DiscrepancyAttribute } from '../discrepancies/discrepancy.types.js';

/** A discrepancy that was not withdrawn, as far as acceptance looks at it. */
export interface KnownDiscrepancy {
  readonly attribute: DiscrepancyAttribute;
  /** Null while open. */
  readonly decision: Decision | null;
  /** Measured grams it was found at, of a quantity. */
  readonly foundGrams: number | null;
}

/** A line of a manifest that arrived, with what is known of it. Masses in grams. */
export interface LineToReceive {
  readonly lineId: string;
  readonly wasteCode: string;
  /** 1 or more: lines that handed nothing over are not received. */
  readonly handedOverGrams: number;
  readonly handedOverPackages: number;
  /** Null until its weighing is complete. */
  readonly measuredGrams: number | null;
  /** Readings that wait for a second person. */
  readonly unconfirmedReadings: number;
  /** Tolerated difference, thousandths of what was handed over. */
  readonly tolerancePermille: number;
  readonly discrepancies: readonly KnownDiscrepancy[];
}

/** What the receiver decides on one line. */
export interface LineDecision {
  readonly lineId: string;
  readonly decision: Decision;
  /** Only of `part`: 1 up to one less than measured. */
  readonly acceptedGrams?: number | undefined;
  /** Only where something goes back: packages of it, at most those handed over. */
  readonly refusedPackages?: number | undefined;
  readonly methodCode?: string | undefined;
  readonly opinion?: string | undefined;
}

/** What becomes of one line: handed over = accepted + refused + difference. */
export interface LineResult {
  readonly lineId: string;
  readonly wasteCode: string;
  readonly decision: Decision;
  readonly handedOverGrams: number;
  readonly measuredGrams: number | null;
  readonly acceptedGrams: number;
  readonly refusedGrams: number;
  /** Handed over less weighed in; of either sign. */
  readonly differenceGrams: number;
  readonly refusedPackages: number;
  readonly methodCode: string | null;
  readonly opinion: string | null;
  readonly majorDiscrepancy: boolean;
}
