import type { Text } from '../shared/domain-error.js';
import type { Hazard, Hazards } from '../shared/waste-code.js';

/** `undetermined`: the code covers several groups and nobody has said which. `other`: meets everything but `reactive`. */
export const segregationGroups = [
  'acid',
  'alkali',
  'cyanide',
  'oxidiser',
  'organic',
  'reactive',
  'leadBattery',
  'metal',
  'heavyMetal',
  'undetermined',
  'other',
] as const;
export type SegregationGroup = (typeof segregationGroups)[number];

/** What a generator declares is in a waste whose code does not tell, such as the lab code 900-047-49. */
export const wasteComponents = ['acid', 'alkali', 'cyanide', 'oxidiser', 'organic', 'heavyMetal'] as const;
export type WasteComponent = (typeof wasteComponents)[number];

/** `hard` is refused; `soft` needs a recorded reason. */
export const segregationSeverities = ['hard', 'soft'] as const;
export type SegregationSeverity = (typeof segregationSeverities)[number];

/** Puts a waste into a group when any of its lists names the waste. */
export interface SegregationRule {
  readonly group: SegregationGroup;
  readonly categories: readonly string[];
  readonly codes: readonly string[];
  readonly certainHazards: readonly Hazard[];
}

export interface SegregationPair {
  readonly group: SegregationGroup;
  readonly with: readonly SegregationGroup[];
  readonly severity: SegregationSeverity;
  /** Two lots of one and the same code may meet all the same. */
  readonly unlessSameCode: boolean;
  readonly reason: Text;
  readonly source: string;
}

export interface SegregationMatrix {
  readonly groups: Readonly<Record<SegregationGroup, Text>>;
  readonly rules: readonly SegregationRule[];
  readonly needsComponents: { readonly categories: readonly string[]; readonly codes: readonly string[] };
  readonly pairs: readonly SegregationPair[];
}

/** One lot of waste as the rules see it. */
export interface SegregationSubject {
  /** A valid catalogue code. */
  readonly code: string;
  /** As the catalogue lists them: certain or merely possible. */
  readonly hazards: Hazards;
  /** Those the waste profile declares, all of them certain. */
  readonly declaredHazards?: readonly Hazard[];
  readonly components?: readonly WasteComponent[];
}

/** Two lots (or one with itself: `left === right`) which may not simply travel or stand together. */
export interface Incompatibility {
  /** Places in the list that was asked about; `left <= right`. */
  readonly left: number;
  readonly right: number;
  /** The groups that clash: of the left lot, of the right lot. */
  readonly groups: readonly [SegregationGroup, SegregationGroup];
  readonly severity: SegregationSeverity;
  readonly reason: Text;
  readonly source: string;
}
