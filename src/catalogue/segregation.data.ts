import { hazards } from '../shared/waste-code.js';
import json from './data/segregation.json' with { type: 'json' };
import { allCategories, allCodes, allOf, oneOf } from './one-of.data.js';
import { segregationGroups, segregationSeverities, type SegregationMatrix } from './segregation.types.js';

const file = 'segregation.json';

/** The shipped matrix. GB 18597-2023 4.3 demands that incompatible waste stays apart and gives no matrix of its own. */
export const segregationMatrix: SegregationMatrix = {
  groups: json.groups,
  rules: json.rules.map((rule) => ({
    group: oneOf(segregationGroups, rule.group, file),
    categories: allCategories(rule.categories ?? [], file),
    codes: allCodes(rule.codes ?? [], file),
    certainHazards: allOf(hazards, rule.certainHazards ?? [], file),
  })),
  needsComponents: {
    categories: allCategories(json.needsComponents.categories, file),
    codes: allCodes(json.needsComponents.codes, file),
  },
  pairs: json.pairs.map((pair) => ({
    group: oneOf(segregationGroups, pair.group, file),
    with: allOf(segregationGroups, pair.with, file),
    severity: oneOf(segregationSeverities, pair.severity, file),
    unlessSameCode: pair.unlessSameCode ?? false,
    reason: pair.reason,
    source: pair.source,
  })),
};
