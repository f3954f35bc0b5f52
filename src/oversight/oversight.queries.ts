import type { Tx } from '../platform/database/database.service.js';

// Counts over tables of the modules above: one reader, no rule, and row-level security cuts everything to the division.
// Asking each module's list for its length would carry every row here to be counted.

export interface StateCount {
  readonly state: string;
  readonly count: number;
}

export const enterprisesByState = (tx: Tx): Promise<StateCount[]> =>
  tx.query('SELECT state, count(*) AS count FROM enterprise GROUP BY state ORDER BY state');

export const manifestsByState = (tx: Tx): Promise<StateCount[]> =>
  tx.query('SELECT state, count(*) AS count FROM manifest GROUP BY state ORDER BY state');

const overdueSql = `SELECT
  (SELECT count(*) FROM manifest WHERE state = 'arrived' AND acceptance_due_at < app_now()) AS acceptances,
  (SELECT count(*) FROM manifest WHERE backfill AND backfilled_at IS NULL AND backfill_due_at < app_now()) AS backfills`;

export interface Overdue {
  readonly acceptances: number;
  readonly backfills: number;
}

export async function overdueCounts(tx: Tx): Promise<Overdue> {
  const [row] = await tx.query<Overdue>(overdueSql);
  return row!;
}

const facilitiesSql = `
SELECT f.id, f.name, f.short_code AS "shortCode", f.division_code AS "divisionCode",
  a.limit_grams AS "limitGrams", a.posted_grams AS "postedGrams", a.pending_grams AS "reservedGrams"
FROM facility f
LEFT JOIN ledger_account a ON a.facility_id = f.id AND a.kind = 'permitQuota' AND a.year = $3
WHERE f.division_code ^@ $1 ORDER BY f.short_code LIMIT $2`;

export interface FacilityRow {
  readonly id: string;
  readonly name: string;
  readonly shortCode: string;
  readonly divisionCode: string;
  readonly limitGrams: number | null;
  readonly postedGrams: number | null;
  readonly reservedGrams: number | null;
}

/** Facilities of the division with the year's quota, as far as a permit has opened it. */
export const facilitiesOf = (tx: Tx, division: string, year: number, limit: number): Promise<FacilityRow[]> =>
  tx.query(facilitiesSql, [division, limit, year]);
