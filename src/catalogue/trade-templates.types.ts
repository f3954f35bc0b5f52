import type { Text } from '../shared/domain-error.js';
import type { Hazard } from '../shared/waste-code.js';
import type { WasteComponent } from './segregation.types.js';

/** 形态: solid, semi-solid, liquid, gas in a container (domain enumeration of the provincial forms). */
export const wasteForms = ['S', 'SS', 'L', 'G'] as const;
export type WasteForm = (typeof wasteForms)[number];
export const wasteFormWords: Readonly<Record<WasteForm, Text>> = {
  S: { zh: '固态', en: 'solid' },
  SS: { zh: '半固态', en: 'semi-solid' },
  L: { zh: '液态', en: 'liquid' },
  G: { zh: '气态', en: 'gas' },
};

/** 包装: 桶, 袋, 箱, 罐, 吨桶, 其他. */
export const packagings = ['drum', 'bag', 'box', 'tank', 'ibc', 'other'] as const;
export type Packaging = (typeof packagings)[number];
export const packagingWords: Readonly<Record<Packaging, Text>> = {
  drum: { zh: '桶', en: 'drum' },
  bag: { zh: '袋', en: 'bag' },
  box: { zh: '箱', en: 'box' },
  tank: { zh: '罐', en: 'tank' },
  ibc: { zh: '吨桶', en: 'IBC' },
  other: { zh: '其他', en: 'other' },
};

/** A usual waste of a trade, offered so that a firm starts from its plain name and never has to know the code first. */
export interface TradeTemplate {
  /** Stable and unique over all trades. */
  readonly key: string;
  readonly name: Text;
  readonly code: string;
  readonly form: WasteForm;
  /** Some of those the catalogue lists for the code: what this waste usually shows. */
  readonly hazards: readonly Hazard[];
  readonly packaging: Packaging;
  /** Grams in one usual pickup: an estimate to correct, not a limit. */
  readonly usualMassGrams: number;
  /** 有害成分, as printed on the label of HJ 1276. */
  readonly harmfulComponentsZh: readonly string[];
  /** For segregation, where the code alone does not tell. */
  readonly components: readonly WasteComponent[];
}
