import { groupsOf } from '../../catalogue/segregation.rules.js';
import type { WasteComponent } from '../../catalogue/segregation.types.js';
import { unlistedHazards } from '../../shared/waste-code.js';
import type { Hazard } from '../../shared/waste-code.js';
import { groupWords } from './component-words.data.js';

interface LabelledWaste {
  readonly wasteCode: string;
  readonly name: string;
  readonly hazards: readonly Hazard[];
  readonly components: readonly WasteComponent[];
}

/**
 * 主要成分 is never left blank (HJ 1276-2022): what the generator declared, else what the code tells of itself, else the name
 * of the waste.
 */
export function mainComponentsOf({ wasteCode, name, hazards, components }: LabelledWaste): string[] {
  const subject = { code: wasteCode, hazards: unlistedHazards, declaredHazards: hazards, components };
  const words = [...(components.length > 0 ? components : groupsOf(subject))].flatMap(
    (group) => groupWords[group] ?? [],
  );
  return words.length > 0 ? words : [name];
}
