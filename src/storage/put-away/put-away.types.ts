import type { Details, Text } from '../../shared/domain-error.js';

/** The container to be placed, as the rules look at it. */
export interface Candidate {
  readonly wasteCode: string;
  /** L: a liquid. */
  readonly form: 'S' | 'SS' | 'L' | 'G';
  readonly grams: number;
  readonly volumeMillilitres: number;
  readonly isHeld: boolean;
  /** Reactive, and not pre-treated until it was stable. */
  readonly isUnstable: boolean;
}

/** A zone without the candidate: what it takes, and how full the others make it. */
export interface ConsideredZone {
  readonly name: string;
  readonly isOpen: boolean;
  readonly kind: 'storage' | 'quarantine';
  /** Arranged for dangerous goods. */
  readonly dangerousGoods: boolean;
  /** Its approval names the candidate's category, and where it names codes, the code. */
  readonly takesCode: boolean;
  /** Null: no bund. */
  readonly bundMillilitres: number | null;
  /** Null: counted by mass alone. */
  readonly places: number | null;
  readonly containers: number;
  readonly liquidMillilitres: number;
  /** Of one container; 0 without liquids. */
  readonly largestLiquidMillilitres: number;
  readonly capacityGrams: number;
  /** Stored or kept free for what is to come; with the candidate where it counts against this zone already. */
  readonly heldGrams: number;
  readonly countsCandidate: boolean;
}

/** One row of the segregation matrix that the candidate meets, with the lots in the zone or with itself. */
export interface PlacementClash {
  readonly severity: 'hard' | 'soft';
  /** The candidate's own components clash. */
  readonly isOwn: boolean;
  /** acid+alkali */
  readonly groups: string;
  /** Codes standing in the zone, with how many containers. */
  readonly lots: string;
  readonly reason: Text;
  readonly source: string;
}

export interface PlacementFacts {
  /** The day of the placing, YYYY-MM-DD: by which law. */
  readonly on: string;
  readonly candidate: Candidate;
  readonly zone: ConsideredZone;
  readonly clashes: readonly PlacementClash[];
}

/** Why a container may not simply stand in a zone. */
export interface PlacementFinding {
  /** Stable. */
  readonly code: string;
  readonly text: Text;
  /** The rule's source: standard, law or approval. */
  readonly source: string;
  /** A manager may put it aside with a written reason. */
  readonly overridable: boolean;
  readonly details: Details;
}

export type Verdict = 'allowed' | 'needs-override' | 'refused';

/** What of a zone is left for more, the candidate not counted. */
export interface RoomLeft {
  readonly grams: number;
  /** Null: not counted. */
  readonly places: number | null;
  /** Liquid that the bund still allows. */
  readonly liquidMillilitres: number;
}
