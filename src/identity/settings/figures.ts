import type { IntegerSetting } from './settings.types.js';

/** Figures that no law gives: each is the facility's own, on the basis named, until somebody confirms it. */
export const figuresOf =
  (basis: string) =>
  (fallback: number, [min, max]: readonly [number, number], unit: string, zh: string, en: string): IntegerSetting => ({
    type: 'integer',
    fallback,
    min,
    max,
    unit,
    text: { zh, en },
    basis,
    uncertain: true,
    scope: null,
  });
