import type { Hazard } from '../../shared/waste-code.js';

/** Risk grade of waste at a generator: 1 is Ⅰ, the shortest stay. Null: not graded. */
export type RiskGrade = 1 | 2 | 3;

export const riskGradeWords: Readonly<Record<RiskGrade, { readonly zh: string; readonly en: string }>> = {
  1: { zh: 'Ⅰ级', en: 'grade I' },
  2: { zh: 'Ⅱ级', en: 'grade II' },
  3: { zh: 'Ⅲ级', en: 'grade III' },
};

/**
 * By the hazards that the generator declared for the waste: reactive is Ⅰ, ignitable Ⅱ, the rest Ⅲ; infectious waste that
 * is nothing else is not graded. 苏环办〔2021〕290号, applied to storage points by 〔2024〕16号 (wording not verified).
 */
export function riskGradeOf(hazards: readonly Hazard[]): RiskGrade | null {
  if (hazards.includes('R')) return 1;
  if (hazards.includes('I')) return 2;
  return hazards.length > 0 && hazards.every((hazard) => hazard === 'In') ? null : 3;
}
