import type { Outflow } from '../outflow.entity.js';

/** Containers that left for treatment. */
export class OutflowView {
  id!: string;
  grams!: number;
  /** How many. */
  containers!: number;
  wasteCodes!: string[];
  /** The treatment company. */
  partner!: string;
  officialManifestNumber!: string;
  reason!: string;
  shippedBy!: string;
  /** ISO 8601. */
  shippedAt!: string;
  /** YYYY-MM-DD; null until the partner told. */
  treatedOn!: string | null;
  /** HJ 1033 附录F. */
  methodCode!: string | null;
}

export const toOutflowView = (outflow: Outflow): OutflowView => ({
  id: outflow.id,
  grams: outflow.grams,
  containers: outflow.containers,
  wasteCodes: outflow.wasteCodes,
  partner: outflow.partner,
  officialManifestNumber: outflow.officialManifestNumber,
  reason: outflow.reason,
  shippedBy: outflow.shippedBy,
  shippedAt: outflow.shippedAt.toISOString(),
  treatedOn: outflow.treatedOn,
  methodCode: outflow.methodCode,
});
