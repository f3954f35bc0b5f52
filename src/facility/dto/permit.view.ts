import type { CategoryQuota } from '../permit.types.js';

export class CategoryQuotaView implements CategoryQuota {
  /** `HW08`. */
  category!: string;
  /** Grams a calendar year. */
  quotaGrams!: number;
}

/** A permit (危险废物经营许可证) with the codes it covers. */
export class PermitView {
  id!: string;
  facilityId!: string;
  number!: string;
  /** Legal basis and the authority that issued it. */
  basis!: string;
  /** First and last day in force, YYYY-MM-DD. */
  validFrom!: string;
  validTo!: string;
  /** Grams a calendar year in Asia/Shanghai. */
  yearlyQuotaGrams!: number;
  /** Eight-digit codes, sorted. */
  codes!: string[];
  /** Categories that the permit limits on their own. */
  categoryQuotas!: CategoryQuotaView[];
  version!: number;
}
