/** The five attributes that 部令23号 第18条 has the consignee compare. */
export const discrepancyAttributes = ['name', 'quantity', 'property', 'form', 'packaging'] as const;
export type DiscrepancyAttribute = (typeof discrepancyAttributes)[number];

/** Those a person sees; a quantity that differs is found by the scale. */
export const declaredAttributes = ['name', 'property', 'form', 'packaging'] as const;
export type DeclaredAttribute = (typeof declaredAttributes)[number];

/** From lenient to strict. */
export const decisions = ['accept', 'part', 'refuse'] as const;
export type Decision = (typeof decisions)[number];

/** What was manifested of a line, as far as it is compared. */
export interface ManifestedLine {
  readonly position: number;
  readonly wasteCode: string;
  readonly name: string;
  readonly hazards: readonly string[];
  readonly form: string;
  readonly packaging: string;
  /** Grams. */
  readonly handedOverGrams: number;
}

/** All that the report to the bureau names. */
export interface ReportedDelivery {
  readonly internalNumber: string;
  readonly officialNumber: string | null;
  readonly consignor: string;
  readonly consignorUscc: string;
  readonly carrier: string;
  readonly plate: string;
  readonly consignee: string;
  /** ISO 8601. */
  readonly arrivedAt: string;
}

export interface ReportedDifference {
  readonly attribute: DiscrepancyAttribute;
  readonly position: number;
  readonly wasteCode: string;
  readonly wasteName: string;
  readonly expected: string;
  readonly found: string;
}

export interface ReportedDecision {
  readonly decision: Decision;
  readonly reason: string;
}

/** The draft of the report to the bureau of the consignee (第18条 ¶2), kept with the discrepancy. */
export interface BureauReport extends ReportedDelivery, ReportedDifference {
  /** Null until decided. */
  readonly decision: Decision | null;
  readonly reason: string | null;
  /** The report as it can be sent, in Chinese. */
  readonly text: string;
}
