import type { Treatment } from '../treatments.queries.js';

/** An origin's part of a treated container: how, where and when it was treated. */
export class TreatmentView {
  containerId!: string;
  originId!: string;
  /** The label that the waste came in under. */
  originCode!: string;
  /** Null: own waste of the facility. */
  enterpriseId!: string | null;
  transferId!: string;
  wasteCode!: string;
  /** As it left the facility. */
  shippedGrams!: number;
  /** Its share of what the treatment company weighed. */
  treatedGrams!: number;
  /** HJ 1033 附录F. */
  methodCode!: string;
  /** YYYY-MM-DD. */
  treatedOn!: string;
  companyName!: string;
  place!: string;
}

export const toTreatmentView = (row: Treatment): TreatmentView => ({ ...row });
