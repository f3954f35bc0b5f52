import type { Details, FieldError, Text } from '../shared/domain-error.js';
import type { Grams } from '../shared/mass.js';
import type { Hazard } from '../shared/waste-code.js';

/** `hard` refuses the release; `soft` needs a waiver with a reason. */
export type FindingSeverity = 'hard' | 'soft';

/** One thing that is wrong with a round. As a field error it points into the round as the console shows it. */
export interface Finding extends FieldError {
  /** Code and what it is about: the same as long as its cause is the same, so that a waiver covers nothing new. */
  readonly key: string;
  readonly severity: FindingSeverity;
  readonly text: Text;
  readonly details: Details;
}

/** What became of a stop, told by its booking. `dropped`: the booking is no longer on this round. */
export const stopStates = ['pending', 'visited', 'noShow', 'dropped'] as const;
export type StopState = (typeof stopStates)[number];

export interface CheckedLine {
  readonly wasteCode: string;
  readonly name: string;
  readonly estimatedGrams: Grams;
  /** What the vehicle must be allowed to carry: declared and certain hazards, or else every possible one. */
  readonly hazards: readonly Hazard[];
}

export interface CheckedStop {
  readonly bookingNumber: string;
  readonly state: StopState;
  readonly windowFrom: Date;
  readonly windowTo: Date;
  readonly lines: readonly CheckedLine[];
}

export interface CheckedParty {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
  /** Last valid day of its paper, YYYY-MM-DD. */
  readonly validTo: string;
}

export interface CheckedVehicle extends CheckedParty {
  readonly classes: readonly string[];
  readonly payloadGrams: Grams;
}

export interface CheckedPerson extends CheckedParty {
  readonly kinds: readonly string[];
}

/** Lots that may not, or only with care, travel together: one row of the segregation matrix that this load meets. */
export interface Clash {
  readonly severity: FindingSeverity;
  readonly groups: string;
  readonly reason: Text;
  readonly lots: readonly { readonly stop: number; readonly bookingNumber: string; readonly name: string }[];
}

/** Another round of the same day that is not cancelled. */
export interface OtherRound {
  readonly number: string;
  readonly vehicleId: string;
  readonly crewIds: readonly string[];
}

/** Why a code is not taken in: of which code containers are overdue, since which day (YYYY-MM-DD), and how many. */
export interface StoppedCode {
  readonly overdueCode: string;
  readonly since: string;
  readonly containers: number;
}

/** Who carries, on which day. */
export interface CarriageFacts {
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string;
  readonly vehicle: CheckedVehicle;
  readonly carrier: CheckedParty;
  readonly driver: CheckedPerson;
  readonly escort: CheckedPerson;
}

/** Everything the checks look at, collected by round-checks.service.ts. */
export interface CheckFacts extends CarriageFacts {
  readonly stops: readonly CheckedStop[];
  /** Codes of the permit in force on the day; null when none is. */
  readonly permitCodes: ReadonlySet<string> | null;
  /** Codes of the load which no edition in force on the day lists. */
  readonly unknownCodes: ReadonlySet<string>;
  /** Codes of the load that the facility does not take in today, because of overdue storage. */
  readonly stopped: ReadonlyMap<string, StoppedCode>;
  readonly clashes: readonly Clash[];
  readonly otherRounds: readonly OtherRound[];
}

/** What the checks of a load look at, before anybody is chosen to drive it. */
export type LoadFacts = Omit<CheckFacts, 'carrier' | 'driver' | 'escort' | 'otherRounds'>;
