import type { Tx } from '../../platform/database/database.service.js';
import type { Tenant } from '../../writes/write-tx.js';
import type { CarbonDueView, LogEntryView } from './dto/log.view.js';
import type { LogKind } from './outlet-log.types.js';
import { mostOutlets } from './outlets.queries.js';

/** What was recorded of a change, over tables of modules above: the log stands below the containers it leads to. */
const spentSql = `SELECT jsonb_agg(jsonb_build_object('containerId', c.id, 'code', c.code, 'grams', c.handed_over_grams) ORDER BY c.code)
  FROM own_waste w JOIN container c ON c.id = w.container_id AND c.state <> 'voided' WHERE w.log_entry_id = e.id`;

const columns = `e.id, e.outlet_id AS "outletId", e.kind, e.happened_at AS "happenedAt", e.note, e.carbon_grams AS "carbonGrams",
  e.carbon_type AS "carbonType", e.lasts_days AS "lastsDays", e.lasts_run_hours AS "lastsRunHours",
  e.first_filling AS "firstFilling", coalesce((${spentSql}), '[]') AS spent, e.reverses_id AS "reversesId", e.reason,
  (SELECT r.id FROM outlet_log r WHERE r.reverses_id = e.id) AS "reversedById", e.recorded_at AS "recordedAt"`;

const listSql = `SELECT ${columns}, to_char(e.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "happenedKey"
FROM outlet_log e WHERE e.outlet_id = $1 AND ($2::text IS NULL OR e.kind = $2)
  AND ($3::timestamptz IS NULL OR (e.happened_at, e.id) < ($3, $4::uuid)) ORDER BY e.happened_at DESC, e.id DESC LIMIT $5`;

export type ListedEntry = LogEntryView & { readonly happenedKey: string };

export const listEntries = (
  tx: Tx,
  outletId: string,
  kind: LogKind | null,
  after: readonly unknown[],
  limit: number,
): Promise<ListedEntry[]> => tx.query(listSql, [outletId, kind, after[0] ?? null, after[1] ?? null, limit]);

export async function findEntry(tx: Tx, id: string, facilityId: string): Promise<LogEntryView | null> {
  const [row] = await tx.query<LogEntryView>(
    `SELECT ${columns} FROM outlet_log e WHERE e.id = $1 AND e.facility_id = $2`,
    [id, facilityId],
  );
  return row ?? null;
}

export type NewEntry = Omit<LogEntryView, 'reversedById' | 'spent'> & { readonly recordedBy: string };

export async function insertEntry(tx: Tx, entry: NewEntry, { facilityId, divisionCode }: Tenant): Promise<void> {
  await tx.query(
    `INSERT INTO outlet_log (id, outlet_id, kind, happened_at, note, carbon_grams, carbon_type, lasts_days, lasts_run_hours, first_filling,
       reverses_id, reason, recorded_by, recorded_at, facility_id, division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      entry.id,
      entry.outletId,
      entry.kind,
      entry.happenedAt,
      entry.note,
      entry.carbonGrams,
      entry.carbonType,
      entry.lastsDays,
      entry.lastsRunHours,
      entry.firstFilling,
      entry.reversesId,
      entry.reason,
      entry.recordedBy,
      entry.recordedAt,
      facilityId,
      divisionCode,
    ],
  );
}

/**
 * Of each outlet in use its newest change that stands, and how long the equipment has run since: from each start, or from the
 * change where it ran already, to the next stop, or until now.
 */
const dueSql = `
WITH standing AS (
  SELECT e.* FROM outlet_log e JOIN emission_outlet o ON o.id = e.outlet_id
  WHERE o.facility_id = $1 AND o.state = 'inUse' AND e.kind IN ('carbonChange', 'start', 'stop') AND e.reverses_id IS NULL
    AND NOT EXISTS (SELECT FROM outlet_log r WHERE r.reverses_id = e.id)
), newest AS (
  SELECT DISTINCT ON (outlet_id) * FROM standing WHERE kind = 'carbonChange' ORDER BY outlet_id, happened_at DESC, id DESC
), runs AS (
  SELECT outlet_id, kind, happened_at AS from_at, coalesce(lead(happened_at) OVER each, app_now()) AS to_at
  FROM standing WHERE kind IN ('start', 'stop') WINDOW each AS (PARTITION BY outlet_id ORDER BY happened_at, id)
)
SELECT n.outlet_id AS "outletId", o.code AS "outletCode", o.name AS "outletName", n.happened_at AS "changedAt", n.carbon_grams AS "carbonGrams",
  n.carbon_type AS "carbonType", n.lasts_days AS "lastsDays", n.lasts_run_hours AS "lastsRunHours",
  coalesce((SELECT floor(sum(extract(epoch FROM r.to_at - greatest(r.from_at, n.happened_at))) / 3600) FROM runs r
    WHERE r.outlet_id = n.outlet_id AND r.kind = 'start' AND r.to_at > n.happened_at), 0)::integer AS "ranHours"
FROM newest n JOIN emission_outlet o ON o.id = n.outlet_id ORDER BY o.code LIMIT ${mostOutlets}`;

const unrecordedSql = `
SELECT e.id, e.outlet_id AS "outletId", o.code AS "outletCode", o.name AS "outletName", e.happened_at AS "changedAt"
FROM outlet_log e JOIN emission_outlet o ON o.id = e.outlet_id
WHERE o.facility_id = $1 AND e.kind = 'carbonChange' AND e.reverses_id IS NULL AND NOT e.first_filling
  AND NOT EXISTS (SELECT FROM outlet_log r WHERE r.reverses_id = e.id) AND (${spentSql}) IS NULL
ORDER BY e.happened_at, e.id LIMIT $2`;

/** A change of carbon of which no waste is recorded. */
export interface UnrecordedChange extends Pick<CarbonDueView, 'outletId' | 'outletCode' | 'outletName' | 'changedAt'> {
  readonly id: string;
}

/** Those that stand and took carbon out, the oldest first. */
export const unrecordedChanges = (tx: Tx, facilityId: string, limit: number): Promise<UnrecordedChange[]> =>
  tx.query(unrecordedSql, [facilityId, limit]);

export type CarbonRow = Omit<CarbonDueView, 'dueOn' | 'isDue'> & { readonly lastsDays: number | null };

export const carbonCharges = (tx: Tx, facilityId: string): Promise<CarbonRow[]> => tx.query(dueSql, [facilityId]);
