import { kilograms, yuan } from '../../../shared/format';
import { unitIn } from '../../../shared/unit-in';
import type { Language } from '../../../words/language';
import { figureWords } from './figure.words';

interface Spoken {
  readonly unit: string;
  readonly show: (value: number) => string;
}

const grouped = new Intl.NumberFormat('en-US');

/** Grams and fen are how values are kept, kilograms and yuan how people say them; 0 and 1 are no and yes. */
function spokenOf(unit: string, language: Language): Spoken {
  const own = figureWords[unit]?.[language];
  if (unit === 'g') return { unit: 'kg', show: kilograms };
  if (unit === '0/1') return { unit: '', show: (value) => figureWords[String(value)]?.[language] ?? String(value) };
  if (own !== undefined) return { unit: own, show: yuan };
  return { unit: unitIn(unit, language), show: (value) => grouped.format(value) };
}

/** Kept in fen. */
export const isMoney = (unit: string): boolean => unit in figureWords;

/** '1,000 kg' of 1000000 g. */
export function figureIn(value: number, unit: string, language: Language): string {
  const spoken = spokenOf(unit, language);
  return `${spoken.show(value)} ${spoken.unit}`.trim();
}

/** '0–1,000 kg'. */
export function rangeIn(
  { min, max, unit }: { readonly min: number; readonly max: number; readonly unit: string },
  language: Language,
): string {
  const spoken = spokenOf(unit, language);
  return `${spoken.show(min)}–${spoken.show(max)} ${spoken.unit}`.trim();
}
