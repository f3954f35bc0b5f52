import type { Hazard } from '../shared/waste-code.js';

/** A transport permit for 危险废物 as such covers every waste of the catalogue. */
export const coversEveryWaste = 'hazardous-waste';

/**
 * Which classes of dangerous goods cover a hazard of the catalogue; one of them is enough. The catalogue's hazards
 * (GB 5085) and the classes of JT/T 617.2 are two systems without an official table between them: this is the
 * common reading, to be corrected here when the transport authority says otherwise.
 */
export const classesOfHazard: Readonly<Record<Hazard, readonly string[]>> = {
  T: ['6.1', '9'],
  C: ['8'],
  I: ['3', '4.1'],
  R: ['4.1', '4.2', '4.3', '5.1', '5.2'],
  In: ['6.2'],
};

/** The operator's own thresholds of care: more than these needs a reason. */
export const careThresholds = { stops: 12, loadPercent: 90 } as const;
