/** 移交: what the driver saw at the enterprise. 验收: what the facility saw, differences included. */
export const photoStages = ['handOver', 'acceptance'] as const;
export type PhotoStage = (typeof photoStages)[number];

/** Photos of one manifest and stage: enough to show every package of a stop, and no album. The database repeats it. */
export const mostPhotos = 12;
