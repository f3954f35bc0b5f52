import type { Hazard, Hazards } from '../shared/waste-code.js';

/**
 * The hazards a waste has for certain (名录 附表 注1): of a list with "，" the first, of a list with "/" none in
 * particular. What is merely possible neither excludes a waste nor sets it apart.
 */
export const certainHazards = ({ list, meaning }: Hazards): readonly Hazard[] =>
  meaning === 'firstCertain' ? list.slice(0, 1) : [];
