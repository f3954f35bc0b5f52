import type { Outflow } from '../outflow.entity.js';

/** Mass of one code that left one zone for treatment. */
export class OutflowView {
  id!: string;
  wasteCode!: string;
  zoneId!: string;
  grams!: number;
  /** The treatment company. */
  partner!: string;
  officialManifestNumber!: string;
  reason!: string;
  shippedBy!: string;
  /** ISO 8601. */
  shippedAt!: string;
}

export const toOutflowView = (outflow: Outflow): OutflowView => ({
  id: outflow.id,
  wasteCode: outflow.wasteCode,
  zoneId: outflow.zoneId,
  grams: outflow.grams,
  partner: outflow.partner,
  officialManifestNumber: outflow.officialManifestNumber,
  reason: outflow.reason,
  shippedBy: outflow.shippedBy,
  shippedAt: outflow.shippedAt.toISOString(),
});
