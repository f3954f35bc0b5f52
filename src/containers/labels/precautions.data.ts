import type { WasteForm } from '../../catalogue/trade-templates.types.js';
import type { Hazard } from '../../shared/waste-code.js';

/**
 * What to mind when the waste profile says nothing, the most important first: the label has room for a few words.
 * HJ 1276-2022 asks for what collection, storage and treatment must heed by the waste's nature.
 */
export const hazardPrecautions: Readonly<Record<Hazard, readonly string[]>> = {
  I: ['远离火种热源', '防静电'],
  R: ['避免受热撞击', '禁止混装'],
  T: ['避免吸入和接触皮肤'],
  C: ['戴防护手套和护目镜'],
  In: ['禁止徒手接触', '定期消毒'],
};

/** Dangers that act at once come first. */
export const hazardOrder: readonly Hazard[] = ['I', 'R', 'T', 'C', 'In'];

export const formPrecautions: Readonly<Record<WasteForm, readonly string[]>> = {
  S: ['密封防扬散'],
  SS: ['密封防渗漏'],
  L: ['密封直立', '防渗漏'],
  G: ['防泄漏', '保持通风'],
};
