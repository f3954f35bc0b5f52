export const outletKinds = ['wasteGas', 'wastewater', 'groundwaterWell', 'boundaryNoise'] as const;
export type OutletKind = (typeof outletKinds)[number];

/** `instrument`: an online instrument with its own API key; `manual`: sampled, with a laboratory's report. */
export const readingSources = ['instrument', 'manual'] as const;
export type ReadingSource = (typeof readingSources)[number];

/** What the reading is worth (after the data marks of HJ 212): only the first and the last enter averages and are judged. */
export const readingFlags = ['normal', 'calibration', 'maintenance', 'fault', 'belowDetection'] as const;
export type ReadingFlag = (typeof readingFlags)[number];

export const spans = ['hour', 'day'] as const;
export type Span = (typeof spans)[number];

export const averagings = ['instant', 'hour', 'day'] as const;
export type Averaging = (typeof averagings)[number];

export const emissionAlarmKinds = ['exceedance', 'missing'] as const;
export type EmissionAlarmKind = (typeof emissionAlarmKinds)[number];

/** What ended an alarm: values within the limit, the limit's own end, data that came, or data that are no longer due. */
export const closingFacts = ['withinLimit', 'limitEnded', 'dataArrived', 'noLongerDue'] as const;
export type ClosingFact = (typeof closingFacts)[number];
