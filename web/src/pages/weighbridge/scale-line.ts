import { parseKilograms } from '../../shared/format';

/** What a scale shows: grams, and whether it says that it moves no more. */
interface ScaleLine {
  readonly grams: number;
  /** Null where the scale does not say. */
  readonly isStable: boolean | null;
}

/** Status, sort of mass, sign, digits, unit, as the common telegrams have them: 'ST,GS,+ 12340 kg', '12340', '12.34 t'. */
const form = /^(?:(ST|US)[,\s]+)?(?:(?:GS|NT|TR)[,\s]+)?\+?\s*(\d{1,9}(?:\.\d{1,3})?)\s*(kg|t)?$/i;
const kilogramsPerTonne = 1_000;

/** Reads a line of a scale, or what a person typed in its place, in kilograms unless it says tonnes. Null: no mass. */
export function readScaleLine(text: string): ScaleLine | null {
  const [, status, digits = '', unit = 'kg'] = form.exec(text.trim()) ?? [];
  const mass = parseKilograms(digits);
  if (mass === null || mass === 0) return null;
  const grams = unit.toLowerCase() === 't' ? mass * kilogramsPerTonne : mass;
  return { grams, isStable: status === undefined ? null : status.toUpperCase() === 'ST' };
}
