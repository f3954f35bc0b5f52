import { codeLeavesGroupOpen, incompatibilities } from '../../catalogue/segregation.rules.js';
import type { WasteComponent } from '../../catalogue/segregation.types.js';
import type { Hazard, Hazards } from '../../shared/waste-code.js';
import { componentsUnknown, incompatible } from './genealogy.errors.js';

/** What may meet in one container. */
export interface MixedVessel {
  readonly code: string;
  readonly wasteCode: string;
  readonly hazards: readonly Hazard[];
  readonly components: readonly WasteComponent[];
}

/**
 * May all this be in one container (GB 18597-2023 4.3)? What the matrix lets travel or stand side by side only with a reason,
 * kept apart in boxes, is refused here as well: inside one container nothing is kept apart. Mixtures of a laboratory are
 * judged by their components, and where these are not stated they are mixed with nothing.
 * `container-operation.components-unknown`, `container-operation.incompatible` (409).
 */
export function requireMixable(
  vessels: readonly MixedVessel[],
  catalogued: Hazards,
  pointers: readonly string[],
): void {
  vessels.forEach(({ code, wasteCode, components }, place) => {
    if (components.length === 0 && codeLeavesGroupOpen(wasteCode)) throw componentsUnknown({ code }, pointers[place]);
  });
  const [clash] = incompatibilities(
    vessels.map(({ wasteCode, hazards, components }) => ({
      code: wasteCode,
      hazards: catalogued,
      declaredHazards: hazards,
      components,
    })),
  );
  if (clash === undefined) return;
  const { left, right, reason, source } = clash;
  const details = { code: vessels[right]!.code, other: vessels[left]!.code, source };
  throw incompatible(details, reason, pointers[right] ?? '/sources');
}
