/** What a permit allows: the part of it that rules look at. Masses in grams, days as YYYY-MM-DD. */
export interface PermitTerms {
  readonly validFrom: string;
  /** Last day in force. */
  readonly validTo: string;
  readonly yearlyQuotaGrams: number;
  readonly codes: readonly string[];
  readonly categoryQuotas: readonly CategoryQuota[];
}

export interface CategoryQuota {
  /** `HW08`. */
  readonly category: string;
  readonly quotaGrams: number;
}
