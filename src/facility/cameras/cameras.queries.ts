import type { Tx } from '../../platform/database/database.service.js';
import type { Tenant } from '../../writes/write-tx.js';
import { mostCameras } from './camera.types.js';
import type { CameraAlarmKind } from './camera.types.js';
import type { CameraAlarmView, CameraView } from './dto/camera.view.js';

const columns = `c.id, c.facility_id AS "facilityId", c.code, c.name, c.place, c.retention_days AS "retentionDays", c.state,
  c.seen_at AS "seenAt", c.oldest_recording_on AS "oldestRecordingOn", c.version, c.created_at AS "createdAt", c.division_code AS "divisionCode"`;

export type CameraRow = CameraView & { readonly createdAt: Date; readonly divisionCode: string | null };

const listSql = `SELECT ${columns} FROM camera c WHERE ($1::text IS NULL OR c.state = $1)
AND ($2::uuid IS NULL OR (c.facility_id, c.code) > ($2, $3::text)) ORDER BY c.facility_id, c.code LIMIT $4`;

export const listCameras = (
  tx: Tx,
  state: string | null,
  after: readonly unknown[],
  limit: number,
): Promise<CameraRow[]> => tx.query(listSql, [state, after[0] ?? null, after[1] ?? null, limit]);

export async function findCamera(tx: Tx, id: string): Promise<CameraRow | null> {
  const [row] = await tx.query<CameraRow>(`SELECT ${columns} FROM camera c WHERE c.id = $1`, [id]);
  return row ?? null;
}

export async function lockCamera(tx: Tx, id: string, facilityId: string): Promise<CameraRow | null> {
  const sql = `SELECT ${columns} FROM camera c WHERE c.id = $1 AND c.facility_id = $2 FOR NO KEY UPDATE`;
  const [row] = await tx.query<CameraRow>(sql, [id, facilityId]);
  return row ?? null;
}

export const lockByCodes = (tx: Tx, facilityId: string, codes: readonly string[]): Promise<CameraRow[]> =>
  tx.query(
    `SELECT ${columns} FROM camera c WHERE c.facility_id = $1 AND c.code = ANY ($2) ORDER BY c.id FOR NO KEY UPDATE`,
    [facilityId, codes],
  );

export const lockInUse = (tx: Tx, facilityId: string): Promise<CameraRow[]> =>
  tx.query(
    `SELECT ${columns} FROM camera c WHERE c.facility_id = $1 AND c.state = 'inUse' ORDER BY c.id LIMIT ${mostCameras} FOR NO KEY UPDATE`,
    [facilityId],
  );

export const camerasInUse = (tx: Tx, facilityId: string): Promise<CameraRow[]> =>
  tx.query(
    `SELECT ${columns} FROM camera c WHERE c.facility_id = $1 AND c.state = 'inUse' ORDER BY c.id LIMIT ${mostCameras}`,
    [facilityId],
  );

export const facilitiesWithCameras = async (tx: Tx): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(`SELECT DISTINCT facility_id AS id FROM camera WHERE state = 'inUse' ORDER BY 1`)
  ).map(({ id }) => id);

export async function insertCamera(tx: Tx, camera: CameraRow, { facilityId, divisionCode }: Tenant): Promise<void> {
  await tx.query(
    `INSERT INTO camera (id, code, name, place, retention_days, state, version, created_at, facility_id, division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      camera.id,
      camera.code,
      camera.name,
      camera.place,
      camera.retentionDays,
      camera.state,
      camera.version,
      camera.createdAt,
      facilityId,
      divisionCode,
    ],
  );
}

/** The row must be locked. */
export async function saveCamera(tx: Tx, { id, name, place, retentionDays, state, version }: CameraRow): Promise<void> {
  const sql = 'UPDATE camera SET name = $2, place = $3, retention_days = $4, state = $5, version = $6 WHERE id = $1';
  await tx.query(sql, [id, name, place, retentionDays, state, version]);
}

export interface Seen {
  readonly id: string;
  readonly seenAt: Date;
  readonly oldestRecordingOn: string | null;
}

/** The rows must be locked. A heartbeat that does not tell of recordings leaves what is known of them. */
export async function saveSeen(tx: Tx, seen: readonly Seen[]): Promise<void> {
  const sql = `UPDATE camera c SET seen_at = s.seen_at, oldest_recording_on = coalesce(s.oldest, c.oldest_recording_on)
    FROM unnest($1::uuid[], $2::timestamptz[], $3::date[]) AS s(id, seen_at, oldest) WHERE c.id = s.id`;
  await tx.query(sql, [
    seen.map(({ id }) => id),
    seen.map(({ seenAt }) => seenAt),
    seen.map(({ oldestRecordingOn }) => oldestRecordingOn),
  ]);
}

const alarmColumns = `a.id, a.facility_id AS "facilityId", a.camera_id AS "cameraId", c.code AS "cameraCode", c.name AS "cameraName", a.kind, a.state,
  a.first_at AS "firstAt", a.note, a.noted_at AS "notedAt", a.opened_at AS "openedAt", a.closed_at AS "closedAt", a.version,
  a.division_code AS "divisionCode"`;
const alarmFrom = 'camera_alarm a JOIN camera c ON c.id = a.camera_id';

export type CameraAlarmRow = CameraAlarmView & { readonly divisionCode: string | null };
export type ListedCameraAlarm = CameraAlarmRow & { readonly openedKey: string };

const listOf = (condition: string) => `SELECT ${alarmColumns},
  to_char(a.opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "openedKey" FROM ${alarmFrom} WHERE ${condition}
  AND ($1::timestamptz IS NULL OR (a.opened_at, a.id) < ($1, $2::uuid)) ORDER BY a.opened_at DESC, a.id DESC LIMIT $3`;
const lists = { open: listOf(`a.state <> 'closed'`), all: listOf('true') };

export const listCameraAlarms = (
  tx: Tx,
  show: 'open' | 'all',
  after: readonly unknown[],
  limit: number,
): Promise<ListedCameraAlarm[]> => tx.query(lists[show], [after[0] ?? null, after[1] ?? null, limit]);

export async function findCameraAlarm(tx: Tx, id: string, lock = false): Promise<CameraAlarmRow | null> {
  const sql = `SELECT ${alarmColumns} FROM ${alarmFrom} WHERE a.id = $1`;
  const [row] = await tx.query<CameraAlarmRow>(lock ? `${sql} FOR NO KEY UPDATE OF a` : sql, [id]);
  return row ?? null;
}

const openSql = `SELECT ${alarmColumns} FROM ${alarmFrom} WHERE a.facility_id = $1 AND a.state <> 'closed'
ORDER BY a.opened_at DESC, a.id DESC LIMIT ${2 * mostCameras}`;

export const openCameraAlarms = (tx: Tx, facilityId: string): Promise<CameraAlarmRow[]> =>
  tx.query(openSql, [facilityId]);

export const lockOpenOfCameras = (tx: Tx, cameraIds: readonly string[]): Promise<CameraAlarmRow[]> =>
  tx.query(
    `SELECT ${alarmColumns} FROM ${alarmFrom} WHERE a.camera_id = ANY ($1) AND a.state <> 'closed' ORDER BY a.id FOR NO KEY UPDATE OF a`,
    [cameraIds],
  );

export interface NewCameraAlarm {
  readonly id: string;
  readonly cameraId: string;
  readonly kind: CameraAlarmKind;
  readonly state: string;
  readonly firstAt: Date;
  readonly openedAt: Date;
}

export async function insertCameraAlarm(
  tx: Tx,
  alarm: NewCameraAlarm,
  { facilityId, divisionCode }: Tenant,
): Promise<void> {
  await tx.query(
    `INSERT INTO camera_alarm (id, camera_id, kind, state, first_at, opened_at, version, facility_id, division_code)
     VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8)`,
    [alarm.id, alarm.cameraId, alarm.kind, alarm.state, alarm.firstAt, alarm.openedAt, facilityId, divisionCode],
  );
}

/** The row must be locked. */
export async function saveCameraAlarm(
  tx: Tx,
  { id, state, note, notedAt, closedAt, version }: CameraAlarmRow,
  notedBy: string | null,
): Promise<void> {
  const sql = `UPDATE camera_alarm SET state = $2, note = $3, noted_at = $4, closed_at = $5, version = $6, noted_by = coalesce($7, noted_by) WHERE id = $1`;
  await tx.query(sql, [id, state, note, notedAt, closedAt, version, notedBy]);
}
