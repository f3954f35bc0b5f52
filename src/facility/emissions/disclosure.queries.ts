import type { Tx } from '../../platform/database/database.service.js';
import type { DisclosedLimitView, DisclosedOutletView } from './dto/disclosure.view.js';

/** The three functions hand out figures of the facility's outlets, and nothing else, to whoever asks. */
export const disclosedOutlets = (tx: Tx, facilityId: string): Promise<Omit<DisclosedOutletView, 'limits' | 'days'>[]> =>
  tx.query('SELECT code, kind, name, treatment FROM disclosed_outlets($1)', [facilityId]);

export type LimitRow = DisclosedLimitView & { readonly outlet: string };

export const disclosedLimits = (tx: Tx, facilityId: string, day: string): Promise<LimitRow[]> =>
  tx.query(
    `SELECT outlet, parameter, averaging, lower_bound AS "lowerBound", upper_bound AS "upperBound", standard FROM disclosed_limits($1, $2)`,
    [facilityId, day],
  );

export interface DayRow {
  readonly outlet: string;
  readonly parameter: string;
  readonly day: string;
  readonly readings: number;
  readonly expected: number | null;
  readonly total: string;
  readonly most: string | null;
  readonly exceeded: boolean;
}

export const disclosedDays = (tx: Tx, facilityId: string, from: string, to: string): Promise<DayRow[]> =>
  tx.query('SELECT outlet, parameter, day, readings, expected, total, most, exceeded FROM disclosed_days($1, $2, $3)', [
    facilityId,
    from,
    to,
  ]);

/** A facility's public facts, by the short code that its address shows. */
export async function facilityByShortCode(
  tx: Tx,
  shortCode: string,
): Promise<{ id: string; name: string; shortCode: string } | null> {
  const sql = 'SELECT id, name, short_code AS "shortCode" FROM facility WHERE short_code = $1';
  const [row] = await tx.query<{ id: string; name: string; shortCode: string }>(sql, [shortCode]);
  return row ?? null;
}
