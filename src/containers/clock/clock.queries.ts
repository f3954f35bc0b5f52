import type { Tx } from '../../platform/database/database.service.js';
import { inStockSql } from '../container.types.js';
import type { OverdueCode } from './intake.types.js';

/** Containers in stock that share what their last day follows from, and have the same. */
export interface ClockGroup {
  readonly wasteCode: string;
  /** The first instant of the day in Asia/Shanghai on which their clocks started. */
  readonly startedAt: Date;
  /** YYYY-MM-DD; null: never worked out. */
  readonly dueOn: string | null;
}

const clockDay = `date_trunc('day', c.clock_started_at, 'Asia/Shanghai')`;

const groupsSql = `
SELECT c.waste_code AS "wasteCode", ${clockDay} AS "startedAt", c.due_on::text AS "dueOn"
FROM container c WHERE c.facility_id = $1 AND c.${inStockSql}
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 LIMIT $2`;

/** The first `most` groups of a facility by code and day. */
export const clockGroups = (tx: Tx, facilityId: string, most: number): Promise<ClockGroup[]> =>
  tx.query(groupsSql, [facilityId, most]);

const idsSql = `
SELECT c.id FROM container c
WHERE c.facility_id = $1 AND c.${inStockSql} AND c.waste_code = $2 AND ${clockDay} = $3::timestamptz
  AND (c.due_on = $4::date OR ($4::date IS NULL AND c.due_on IS NULL))
ORDER BY c.id LIMIT $5`;

export async function idsOfGroup(tx: Tx, facilityId: string, group: ClockGroup, most: number): Promise<string[]> {
  const { wasteCode, startedAt, dueOn } = group;
  const rows = await tx.query<{ id: string }>(idsSql, [facilityId, wasteCode, startedAt.toISOString(), dueOn, most]);
  return rows.map(({ id }) => id);
}

/** Facilities with containers in stock. */
export async function facilitiesInUse(tx: Tx): Promise<string[]> {
  const sql = `SELECT f.id FROM facility f
    WHERE EXISTS (SELECT FROM container c WHERE c.facility_id = f.id AND c.${inStockSql}) ORDER BY f.id LIMIT 1000`;
  return (await tx.query<{ id: string }>(sql)).map(({ id }) => id);
}

const overdueSql = `SELECT waste_code AS "wasteCode", due_on::text AS "dueOn", containers::integer AS containers
  FROM storage_overdue($1, $2::date) ORDER BY due_on, waste_code`;

/** The earliest first. Everybody may know: a booking is refused for it. */
export const overdueCodes = (tx: Tx, facilityId: string, today: string): Promise<OverdueCode[]> =>
  tx.query(overdueSql, [facilityId, today]);
