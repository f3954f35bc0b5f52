import type { Packaging, WasteForm } from '../../catalogue/trade-templates.types.js';
import type { Hazard } from '../../shared/waste-code.js';

/** From which process of the facility itself: 更换活性炭, 泄漏处置, 清洗清淤, 其他. */
export const ownWasteSources = ['carbonChange', 'spill', 'cleaning', 'other'] as const;
export type OwnWasteSource = (typeof ownWasteSources)[number];

/** 烟气、VOCs 治理过程产生的废活性炭 (国家危险废物名录 HW49). */
export const spentCarbonCode = '900-039-49';

/** What the facility produced of a code in twelve months; name, form and packaging of the newest record. */
export interface ProducedWaste {
  readonly wasteCode: string;
  readonly name: string;
  readonly form: WasteForm;
  readonly hazards: readonly Hazard[];
  readonly packaging: Packaging;
  readonly grams: number;
}
