import type { AcceptanceOutcome } from '../manifests/manifest.types.js';

export const chargeKinds = ['visit', 'correction'] as const;
export type ChargeKind = (typeof chargeKinds)[number];

export const chargeLineKinds = ['waste', 'minimum', 'transport'] as const;
export type ChargeLineKind = (typeof chargeLineKinds)[number];

export const chargeOutcomes = ['accepted', 'partlyAccepted', 'refused'] as const satisfies readonly AcceptanceOutcome[];
export type ChargeOutcome = (typeof chargeOutcomes)[number];

export const objectionOutcomes = ['rejected', 'corrected'] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

/** How a firm's share of a trip came about. Distances in metres, money in fen. */
export interface TransportFacts {
  readonly roundId: string;
  readonly roundNumber: string;
  /** How many shared the trip. */
  readonly firms: number;
  readonly sharedMetres: number;
  readonly fenPerKm: number;
  readonly fixedFen: number;
  /** What the trip cost. */
  readonly costFen: number;
  /** What its firms share: the trip's cost, and never more than all separate trips together. */
  readonly sharedFen: number;
  /** What all firms would have cost, each with a trip of its own. */
  readonly separateSumFen: number;
  /** What this firm would have cost that way. */
  readonly separateMetres: number;
  readonly separateFen: number;
  readonly shareFen: number;
  /** The distances are estimates. */
  readonly isApproximate: boolean;
}

/** What a line says, whoever stores it; fields of the other kinds are null. */
export interface ChargeLineFacts {
  readonly kind: ChargeLineKind;
  readonly amountFen: number;
  /** Set by a manager in a correction. */
  readonly byHand: boolean;
  readonly manifestLineId: string | null;
  readonly wasteCode: string | null;
  readonly wasteName: string | null;
  readonly grams: number | null;
  readonly fenPerKg: number | null;
  /** First day of the price version, YYYY-MM-DD; null: none was agreed, or the price was set by hand. */
  readonly priceValidFrom: string | null;
  /** Of the minimum charge: what the positive lines sum to, and what is agreed. */
  readonly servicesFen: number | null;
  readonly minimumFen: number | null;
  readonly transport: TransportFacts | null;
}

/** A line that stands: no later one took it back. */
export interface StandingLine extends ChargeLineFacts {
  readonly id: string;
}

/** A visit with all its corrections: what it costs in the end. */
export interface VisitSums {
  readonly netFen: number;
  readonly charges: number;
  readonly enterpriseName: string;
  /** Lines that stand; the others were taken back. */
  readonly standing: readonly string[];
}
