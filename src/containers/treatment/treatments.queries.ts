import type { Tx } from '../../platform/database/database.service.js';
import type { CursorValue } from '../../shared/paging.js';
import type { TreatmentListQuery } from './dto/treatment.dto.js';

/** An origin's part of a treated container. */
export interface Treatment {
  readonly containerId: string;
  readonly originId: string;
  /** The label that the waste came in under. */
  readonly originCode: string;
  /** Null: own waste of the facility. */
  readonly enterpriseId: string | null;
  readonly transferId: string;
  readonly wasteCode: string;
  readonly shippedGrams: number;
  readonly treatedGrams: number;
  readonly methodCode: string;
  readonly treatedOn: string;
  readonly companyName: string;
  readonly place: string;
}

const listSql = `
SELECT s.container_id AS "containerId", s.origin_id AS "originId", o.code AS "originCode", s.enterprise_id AS "enterpriseId",
  s.transfer_id AS "transferId", s.waste_code AS "wasteCode", s.shipped_grams AS "shippedGrams",
  s.treated_grams AS "treatedGrams", s.method_code AS "methodCode", s.treated_on::text AS "treatedOn",
  s.company_name AS "companyName", s.place
FROM treatment_share s JOIN container o ON o.id = s.origin_id
WHERE ($1::uuid IS NULL OR s.facility_id = $1) AND ($2::uuid IS NULL OR s.enterprise_id = $2)
  AND ($3::uuid IS NULL OR s.transfer_id = $3)
  AND ($4::date IS NULL OR (s.treated_on, s.container_id, s.origin_id) < ($4, $5::uuid, $6::uuid))
ORDER BY s.treated_on DESC, s.container_id DESC, s.origin_id DESC LIMIT $7`;

/** Newest first, one more than the page. */
export function listTreatments(
  tx: Tx,
  { enterpriseId, transferId, limit }: TreatmentListQuery,
  [day = null, containerId = null, originId = null]: readonly CursorValue[],
): Promise<Treatment[]> {
  const { facilityId } = tx.actor;
  const of = tx.actor.enterpriseId ?? enterpriseId ?? null;
  return tx.query<Treatment>(listSql, [facilityId, of, transferId ?? null, day, containerId, originId, limit + 1]);
}
