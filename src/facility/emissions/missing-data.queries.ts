import type { Tx } from '../../platform/database/database.service.js';
import type { AlarmRow } from './alarms.queries.js';

/** How long readings may stay away before somebody is alarmed. */
export interface Patience {
  readonly missingIntervals: number;
  readonly graceDays: number;
}

/** Since when nothing has come: the newest reading, or when watching began. */
const since = 'greatest(i.newest_at, i.watched_from)';
/** Of an instrument so many intervals; of manual sampling its frequency and some days. */
const isMissing = (intervals: string, days: string) => `${since} + CASE WHEN i.interval_minutes IS NULL
  THEN make_interval(hours => (i.frequency_days + ${days}) * 24) ELSE make_interval(mins => i.interval_minutes * ${intervals}) END < app_now()`;

export interface MissingItem {
  readonly id: string;
  readonly since: Date;
  readonly divisionCode: string | null;
}

const missingSql = `SELECT i.id, ${since} AS since, i.division_code AS "divisionCode"
FROM emission_item i JOIN emission_outlet o ON o.id = i.outlet_id
WHERE i.facility_id = $1 AND i.watched AND o.state = 'inUse' AND ${isMissing('$2::integer', '$3::integer')}
  AND NOT EXISTS (SELECT FROM emission_alarm a WHERE a.item_id = i.id AND a.kind = 'missing' AND a.state <> 'closed')
ORDER BY i.id LIMIT $4`;

/** Items whose readings stay away and of which nobody is alarmed yet. */
export const missingItems = (
  tx: Tx,
  facilityId: string,
  { missingIntervals, graceDays }: Patience,
  most: number,
): Promise<MissingItem[]> => tx.query(missingSql, [facilityId, missingIntervals, graceDays, most]);

/** As `missingItems`, the rows locked. */
export const lockMissingItems = (
  tx: Tx,
  facilityId: string,
  { missingIntervals, graceDays }: Patience,
  most: number,
): Promise<MissingItem[]> =>
  tx.query(`${missingSql} FOR NO KEY UPDATE OF i`, [facilityId, missingIntervals, graceDays, most]);

const endedSql = `SELECT a.id, a.kind, a.state, a.version, a.facility_id AS "facilityId", a.division_code AS "divisionCode", a.last_at AS "lastAt"
FROM emission_alarm a JOIN emission_item i ON i.id = a.item_id
WHERE a.kind = 'missing' AND a.state <> 'closed' AND a.facility_id = $1 AND a.item_id = ANY ($2)
  AND NOT (${isMissing('$3::integer', '$4::integer')}) ORDER BY a.id FOR NO KEY UPDATE OF a`;

export type EndedAlarm = Pick<AlarmRow, 'id' | 'kind' | 'state' | 'version' | 'facilityId' | 'divisionCode' | 'lastAt'>;

/** Open alarms of missing data, locked, of items whose readings are there again. */
export const lockEnded = (
  tx: Tx,
  facilityId: string,
  itemIds: readonly string[],
  { missingIntervals, graceDays }: Patience,
): Promise<EndedAlarm[]> => tx.query(endedSql, [facilityId, itemIds, missingIntervals, graceDays]);

const facilitiesSql = 'SELECT DISTINCT facility_id AS id FROM emission_outlet ORDER BY facility_id';

export const monitoredFacilities = async (tx: Tx): Promise<string[]> =>
  (await tx.query<{ id: string }>(facilitiesSql)).map(({ id }) => id);
