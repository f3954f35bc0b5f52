import type { OutletKind } from './emission.types.js';

export interface EmissionParameter {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** As printed; empty for what has no dimension. */
  readonly unit: string;
  /** Decimals of a mean that is shown. */
  readonly decimals: number;
  /**
   * Whether an arithmetic mean says anything. Levels and pH are logarithms and odour is judged by its highest value, so of
   * these only single readings are judged and shown.
   */
  readonly averaged: boolean;
  readonly kinds: readonly OutletKind[];
}

const gas = ['wasteGas'] as const;
const water = ['wastewater', 'groundwaterWell'] as const;
const sewage = ['wastewater'] as const;
const well = ['groundwaterWell'] as const;
const noise = ['boundaryNoise'] as const;

type Rest = readonly [unit: string, decimals: number, kinds: readonly OutletKind[]];

const mean = (code: string, zh: string, en: string, [unit, decimals, kinds]: Rest): EmissionParameter => ({
  code,
  zh,
  en,
  unit,
  decimals,
  averaged: true,
  kinds,
});
const single = (code: string, zh: string, en: string, rest: Rest): EmissionParameter => ({
  ...mean(code, zh, en, rest),
  averaged: false,
});

/** What is monitored at a store of hazardous waste (HJ 1250-2022 names the usual items; the permit decides). */
export const emissionParameters: readonly EmissionParameter[] = [
  mean('NMHC', '非甲烷总烃', 'Non-methane hydrocarbons', ['mg/m³', 2, gas]),
  mean('PM', '颗粒物', 'Particulate matter', ['mg/m³', 1, gas]),
  mean('HCl', '氯化氢', 'Hydrogen chloride', ['mg/m³', 2, gas]),
  mean('NH3', '氨', 'Ammonia', ['mg/m³', 2, gas]),
  mean('H2S', '硫化氢', 'Hydrogen sulphide', ['mg/m³', 3, gas]),
  mean('H2SO4', '硫酸雾', 'Sulphuric acid mist', ['mg/m³', 2, gas]),
  single('ODOUR', '臭气浓度', 'Odour concentration', ['', 0, gas]),
  mean('GAS-FLOW', '废气流量', 'Waste gas flow', ['m³/h', 0, gas]),
  single('pH', 'pH值', 'pH', ['', 2, water]),
  mean('COD', '化学需氧量', 'Chemical oxygen demand', ['mg/L', 1, sewage]),
  mean('NH3-N', '氨氮', 'Ammonia nitrogen', ['mg/L', 3, water]),
  mean('TP', '总磷', 'Total phosphorus', ['mg/L', 2, sewage]),
  mean('OIL', '石油类', 'Petroleum', ['mg/L', 2, water]),
  mean('SS', '悬浮物', 'Suspended solids', ['mg/L', 1, sewage]),
  mean('WATER-FLOW', '废水流量', 'Wastewater flow', ['m³/h', 2, sewage]),
  mean('CODMn', '耗氧量（CODMn）', 'Oxygen consumption (permanganate)', ['mg/L', 2, well]),
  mean('Pb', '铅', 'Lead', ['mg/L', 5, well]),
  mean('Cd', '镉', 'Cadmium', ['mg/L', 5, well]),
  mean('Cr6', '六价铬', 'Chromium (VI)', ['mg/L', 3, water]),
  mean('As', '砷', 'Arsenic', ['mg/L', 5, well]),
  mean('Hg', '汞', 'Mercury', ['mg/L', 5, well]),
  single('LEQ-DAY', '昼间等效声级', 'Equivalent level by day', ['dB(A)', 1, noise]),
  single('LEQ-NIGHT', '夜间等效声级', 'Equivalent level by night', ['dB(A)', 1, noise]),
];

const byCode = new Map(emissionParameters.map((parameter) => [parameter.code, parameter]));

export const parameterOf = (code: string): EmissionParameter | undefined => byCode.get(code);
