import type { FieldError, Text } from '../shared/domain-error.js';
import { formatKilograms } from '../shared/mass.js';
import type { Hazard } from '../shared/waste-code.js';
import { uncoveredHazards } from './hazard-classes.rules.js';
import type { CheckedVehicle } from './round.types.js';

/** Containers alike, as the rules of carriage look at them. */
export interface LoadedLot {
  readonly wasteCode: string;
  readonly name: string;
  readonly hazards: readonly string[];
  readonly components: readonly string[];
  /** What the vehicle must be allowed to carry. */
  readonly toCover: readonly Hazard[];
  /** Why it may not travel with something else on the same vehicle. */
  readonly clashes: readonly Text[];
}

const payloadExceeded: Text = {
  zh: '装载 {load} 千克，超过车辆 {plate} 的核定载质量 {payload} 千克。请减少容器，或改用更大的车辆。',
  en: 'The load of {load} kg exceeds the {payload} kg that {plate} may carry. Take containers off, or use a larger vehicle.',
};

const classNotCovered: Text = {
  zh: '车辆 {plate} 的道路运输证不包括“{name}”（{code}）的危险特性 {hazards}（交通运输部令2019年第29号）。请改用其他车辆，或移出这些容器。',
  en: 'The permit of {plate} does not cover hazard {hazards} of “{name}” ({code}). Use another vehicle, or take these containers off.',
};

const incompatible: Text = {
  zh: '“{name}”（{code}）不得与车上其他废物同车（法典 第535条）。请分车转运。',
  en: '“{name}” ({code}) may not share a vehicle with what else is on it (Ecological Code, art. 535). Ship them apart.',
};

/**
 * What forbids the vehicle to carry the load: payload, the classes of its permit (交通运输部令2019年第29号), and what may not
 * travel together.
 */
export function loadFindings(
  vehicle: CheckedVehicle,
  lots: readonly LoadedLot[],
  grams: number,
  pointer: string,
): FieldError[] {
  const plate = vehicle.name;
  const [load, payload] = [formatKilograms(grams), formatKilograms(vehicle.payloadGrams)];
  return [
    ...(grams > vehicle.payloadGrams
      ? [{ pointer, code: 'carriage.payload-exceeded', text: payloadExceeded, details: { plate, load, payload } }]
      : []),
    ...lots.flatMap((lot) => lotFindings(vehicle, lot, pointer)),
  ];
}

function lotFindings(vehicle: CheckedVehicle, lot: LoadedLot, pointer: string): FieldError[] {
  const { name, wasteCode: code } = lot;
  const uncovered = uncoveredHazards(vehicle.classes, lot.toCover);
  const details = { plate: vehicle.name, name, code, hazards: uncovered.join('、') };
  return [
    ...(uncovered.length > 0 ? [{ pointer, code: 'carriage.class-not-covered', text: classNotCovered, details }] : []),
    ...lot.clashes.map((reason) => ({
      pointer: '/containers',
      code: 'carriage.incompatible',
      text: { zh: `${incompatible.zh}${reason.zh}`, en: `${incompatible.en} ${reason.en}` },
      details: { name, code },
    })),
  ];
}
