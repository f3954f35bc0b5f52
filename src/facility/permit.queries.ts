import type { Tx } from '../platform/database/database.service.js';
import type { PermitView } from './dto/permit.view.js';

const view = `
SELECT p.id, p.facility_id AS "facilityId", p.number, p.basis, p.valid_from AS "validFrom", p.valid_to AS "validTo",
  p.yearly_quota_grams AS "yearlyQuotaGrams", p.version,
  ARRAY(SELECT c.waste_code FROM permit_code c WHERE c.permit_id = p.id ORDER BY c.waste_code) AS codes,
  coalesce((SELECT jsonb_agg(jsonb_build_object('category', q.category, 'quotaGrams', q.quota_grams) ORDER BY q.category)
    FROM permit_category_quota q WHERE q.permit_id = p.id), '[]') AS "categoryQuotas"
FROM permit p`;

const inForceSql = `${view} WHERE p.facility_id = $1 AND p.valid_from <= $2::date AND p.valid_to >= $2::date`;

/** The permit of the facility in force on a day (YYYY-MM-DD); at most one can be. */
export async function permitInForce(tx: Tx, facilityId: string, on: string): Promise<PermitView | null> {
  const [row] = await tx.query<PermitView>(inForceSql, [facilityId, on]);
  return row ?? null;
}

export async function lastPermit(tx: Tx, facilityId: string): Promise<PermitView | null> {
  const sql = `${view} WHERE p.facility_id = $1 ORDER BY p.valid_to DESC LIMIT 1`;
  const [row] = await tx.query<PermitView>(sql, [facilityId]);
  return row ?? null;
}

export async function permitById(tx: Tx, id: string): Promise<PermitView | null> {
  const [row] = await tx.query<PermitView>(`${view} WHERE p.id = $1`, [id]);
  return row ?? null;
}

const reachingSql = `${view} WHERE p.facility_id = $1 AND p.valid_to >= $2::date AND p.valid_from <= $3::date ORDER BY p.valid_from`;

/** Permits of the facility in force on some day of the period. */
export const permitsWithin = (tx: Tx, facilityId: string, first: string, last: string): Promise<PermitView[]> =>
  tx.query(reachingSql, [facilityId, first, last]);

const listSql = `${view}
WHERE ($1::uuid IS NULL OR p.facility_id = $1) AND ($2::date IS NULL OR (p.valid_from <= $2 AND p.valid_to >= $2))
  AND ($3::date IS NULL OR (p.valid_from, p.id) < ($3, $4::uuid))
ORDER BY p.valid_from DESC, p.id DESC LIMIT $5`;

export interface PermitSearch {
  readonly facilityId: string | null;
  readonly on: string | null;
  readonly before: { readonly validFrom: string; readonly id: string } | null;
  readonly limit: number;
}

/** The newest permits first. */
export const listPermits = (tx: Tx, { facilityId, on, before, limit }: PermitSearch): Promise<PermitView[]> =>
  tx.query(listSql, [facilityId, on, before?.validFrom ?? null, before?.id ?? null, limit]);

const replacePartsSql = `
WITH gone_codes AS (DELETE FROM permit_code WHERE permit_id = $1 AND waste_code <> ALL ($3::text[])),
  gone_quotas AS (DELETE FROM permit_category_quota WHERE permit_id = $1
    AND category NOT IN (SELECT q.category FROM jsonb_to_recordset($4::jsonb) AS q("category" text))),
  codes AS (INSERT INTO permit_code (permit_id, facility_id, waste_code) SELECT $1, $2, unnest($3::text[]) ON CONFLICT DO NOTHING)
INSERT INTO permit_category_quota (permit_id, facility_id, category, quota_grams)
SELECT $1, $2, q."category", q."quotaGrams" FROM jsonb_to_recordset($4::jsonb) AS q("category" text, "quotaGrams" bigint)
ON CONFLICT (permit_id, category) DO UPDATE SET quota_grams = excluded.quota_grams`;

/** Makes the codes and category quotas of the permit those given. */
export const replaceParts = (
  tx: Tx,
  { id, facilityId, codes, categoryQuotas }: Pick<PermitView, 'id' | 'facilityId' | 'codes' | 'categoryQuotas'>,
): Promise<unknown> => tx.query(replacePartsSql, [id, facilityId, codes, JSON.stringify(categoryQuotas)]);
