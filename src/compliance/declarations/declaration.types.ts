/** HJ 1259-2022 4.2.1: 重点监管, 简化管理, 登记管理. */
export const managementClasses = ['KEY', 'SIMPLIFIED', 'REGISTERED'] as const;
export type ManagementClass = (typeof managementClasses)[number];

export const managementClassWords: Readonly<Record<ManagementClass, { readonly zh: string; readonly en: string }>> = {
  KEY: { zh: '重点监管', en: 'key' },
  SIMPLIFIED: { zh: '简化管理', en: 'simplified' },
  REGISTERED: { zh: '登记管理', en: 'registered' },
};

/** Where waste went that left the unit (委外). */
export interface Outlet {
  /** First two digits of GB/T 2260. */
  readonly provinceCode: string;
  readonly receiverName: string;
  readonly permitNumber: string;
  /** HJ 1033 附录F; null: collected and stored only, for which there is no verified code. */
  readonly methodCode: string | null;
  /** Negative: more came back in the period than went. */
  readonly grams: number;
}

/** A waste in a period, in grams. */
export interface LineFigures {
  readonly wasteCode: string;
  /** 上期末, worked out anew. */
  readonly openingGrams: number;
  /** 产生 of an enterprise, 接收 and 自产 of the facility. */
  readonly takenInGrams: number;
  /** Of what was taken in, 自行产生: all of an enterprise's, and of the facility's its own waste. */
  readonly producedGrams: number;
  /** What weighing and counting found more (negative: less) of stock from before the period. */
  readonly differenceGrams: number;
  /** 自行利用/处置. */
  readonly treatedGrams: number;
  /** 委外, net of what came back. */
  readonly handedOnGrams: number;
  /** 本期末. */
  readonly closingGrams: number;
  readonly outlets: readonly Outlet[];
}

export interface DeclarationLine extends LineFigures {
  readonly wasteName: string | null;
  /** What the period before said at its end; null: none was submitted. */
  readonly previousClosingGrams: number | null;
}

/** The audit leaf that figures rest on: what is numbered later is not in them. */
export interface RestsOn {
  readonly seq: number;
  readonly at: Date;
}
