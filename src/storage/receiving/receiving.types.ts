import type { Decision, DiscrepancyAttribute } from '../discrepancies/discrepancy.types.js';

/** A discrepancy that was not withdrawn, as far as acceptance looks at it. */
export interface KnownDiscrepancy {
  readonly attribute: DiscrepancyAttribute;
  /** Null while open. */
  readonly decision: Decision | null;
  /** Measured grams it was found at, of a quantity. */
  readonly foundGrams: number | null;
}

export const checkFindings = ['asLabelled', 'differs', 'missing'] as const;
export type CheckFinding = (typeof checkFindings)[number];

/** The containers of a line and how far the gate has looked at them. */
export interface CheckedContainers {
  readonly total: number;
  /** Scanned at hand-over and not looked at here; what was labelled at loading needs no second look. */
  readonly unchecked: number;
  readonly differing: number;
  readonly missing: number;
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
  readonly containers: CheckedContainers;
}

/** What the receiver decides on one line. */
export interface LineDecision {
  readonly lineId: string;
  readonly decision: Decision;
  /** Only of `part`: 1 up to one less than measured. */
  readonly acceptedGrams?: number | undefined;
  /** Only where something goes back: packages of it, at most those handed over. */
  readonly refusedPackages?: number | undefined;
  /** Only of `part`: codes of the containers that go home. */
  readonly refusedContainers?: readonly string[] | undefined;
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
  /** Codes of the containers named to go home; empty when none was. */
  readonly refusedContainers: readonly string[];
  readonly methodCode: string | null;
  readonly opinion: string | null;
  readonly majorDiscrepancy: boolean;
}
