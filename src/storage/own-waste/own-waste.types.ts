/** From which process of the facility itself: 更换活性炭, 泄漏处置, 清洗清淤, 其他. */
export const ownWasteSources = ['carbonChange', 'spill', 'cleaning', 'other'] as const;
export type OwnWasteSource = (typeof ownWasteSources)[number];

/** 烟气、VOCs 治理过程产生的废活性炭 (国家危险废物名录 HW49). */
export const spentCarbonCode = '900-039-49';
