import { type Hazards, wasteCategory } from '../shared/waste-code.js';
import { excludedKinds } from './exclusion.data.js';
import type { ExcludedKind } from './exclusion.types.js';
import { certainHazards } from './hazards.rules.js';

/**
 * Why this site never accepts the waste, or null. The first kind that applies answers. A hazard which is only possible
 * ("T/C/I/R", or R after "，") excludes nothing: else no laboratory waste could ever be taken.
 * Throws TypeError on a malformed code.
 */
export function exclusionOf(code: string, hazards: Hazards): ExcludedKind | null {
  const category = wasteCategory(code);
  const certain = certainHazards(hazards);
  const applies = (kind: ExcludedKind) =>
    kind.codes.includes(code) ||
    kind.categories.includes(category) ||
    kind.certainHazards.some((hazard) => certain.includes(hazard));
  return excludedKinds.find(applies) ?? null;
}
