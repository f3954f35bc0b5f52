import { hazards } from '../shared/waste-code.js';
import json from './data/excluded.json' with { type: 'json' };
import type { ExcludedKind } from './exclusion.types.js';
import { allCategories, allCodes, allOf } from './one-of.data.js';

const file = 'excluded.json';

export const excludedKinds: readonly ExcludedKind[] = json.map((kind) => ({
  id: kind.id,
  categories: allCategories(kind.categories ?? [], file),
  codes: allCodes(kind.codes ?? [], file),
  certainHazards: allOf(hazards, kind.certainHazards ?? [], file),
  reason: kind.reason,
  source: kind.source,
}));
