import type { Tx } from '../../platform/database/database.service.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { inStockSql } from '../container.types.js';

export const warningLevels = ['early', 'late', 'overdue'] as const;
export type WarningLevel = (typeof warningLevels)[number];

/** Days before the last one from which the first two levels warn. */
export interface WarningDays {
  readonly early: number;
  readonly late: number;
}

/** What a run noted of one level. */
export interface Warned {
  readonly level: WarningLevel;
  readonly containers: number;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
}

/** A container's level today; nobody is told of 30 days after the 7, or of either when it is overdue. */
const wanted = `
SELECT c.id, c.due_on, c.facility_id, c.enterprise_id, c.division_code,
  CASE WHEN c.due_on < $2::date THEN 'overdue' WHEN c.due_on <= $2::date + $4::integer THEN 'late' ELSE 'early' END AS level
FROM container c
WHERE c.facility_id = $1 AND c.${inStockSql}
  AND c.due_on <= $2::date + greatest($3::integer, $4::integer)`;

const newsSql = `
SELECT EXISTS (
  SELECT FROM (${wanted}) w LEFT JOIN storage_warning s ON s.container_id = w.id AND s.level = w.level
  WHERE s.due_on IS DISTINCT FROM w.due_on) AS news`;

const noteSql = `
WITH news AS (
  SELECT w.* FROM (${wanted}) w LEFT JOIN storage_warning s ON s.container_id = w.id AND s.level = w.level
  WHERE s.due_on IS DISTINCT FROM w.due_on ORDER BY w.due_on, w.id LIMIT $5
), noted AS (
  INSERT INTO storage_warning (container_id, level, due_on, facility_id, enterprise_id, division_code)
  SELECT id, level, due_on, facility_id, enterprise_id, division_code FROM news
  ON CONFLICT (container_id, level) DO UPDATE SET due_on = excluded.due_on, warned_at = app_now()
    WHERE storage_warning.due_on <> excluded.due_on
  RETURNING level, due_on
)
SELECT level, count(*)::integer AS containers, min(due_on)::text AS "dueOn" FROM noted GROUP BY level ORDER BY level`;

/** Whether there is anything to tell of a facility today (YYYY-MM-DD). */
export async function hasNews(tx: Tx, facilityId: string, today: string, days: WarningDays): Promise<boolean> {
  const [row] = await tx.query<{ news: boolean }>(newsSql, [facilityId, today, days.early, days.late]);
  return row!.news;
}

/** Notes at most `most` containers of which nobody was told yet, the most pressing first, and answers them by level. */
export const noteWarnings = (
  tx: WriteTx,
  facilityId: string,
  today: string,
  days: WarningDays,
  most: number,
): Promise<Warned[]> => tx.query(noteSql, [facilityId, today, days.early, days.late, most]);
