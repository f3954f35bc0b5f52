import type { Hazard } from '../shared/waste-code.js';
import { classesOfHazard, coversEveryWaste } from './hazard-classes.data.js';

/** Of these hazards those which none of the classes that the vehicle may carry covers (交通运输部令2019年第29号). */
export const uncoveredHazards = (classes: readonly string[], hazards: readonly Hazard[]): Hazard[] =>
  classes.includes(coversEveryWaste)
    ? []
    : hazards.filter((hazard) => !classesOfHazard[hazard].some((one) => classes.includes(one)));
