import type { Tx } from '../../platform/database/database.service.js';
import type { Tenant, WriteTx } from '../../writes/write-tx.js';
import type { OwnWasteView } from './dto/own-waste.view.js';
import type { OwnWasteSource, ProducedWaste } from './own-waste.types.js';

/** Where containers of own waste come from. */
export interface Origin {
  readonly source: OwnWasteSource;
  readonly logEntryId: string | null;
  readonly note: string | null;
}

const insertSql = `
INSERT INTO own_waste (container_id, source, log_entry_id, note, recorded_by, recorded_at, facility_id, division_code)
SELECT id, $2, $3, $4, $5, $6, $7, $8 FROM unnest($1::uuid[]) AS made(id)`;

export async function insertOrigins(
  tx: WriteTx,
  containerIds: readonly string[],
  { source, logEntryId, note }: Origin,
  { facilityId, divisionCode }: Tenant,
): Promise<void> {
  const by = [tx.actor.label, tx.now, facilityId, divisionCode];
  await tx.query(insertSql, [containerIds, source, logEntryId, note, ...by]);
}

const columns = `
  w.container_id AS "containerId", c.code, c.waste_code AS "wasteCode", c.name, c.state,
  c.handed_over_grams AS "producedGrams", c.grams, w.source, w.log_entry_id AS "logEntryId", e.outlet_id AS "outletId",
  o.code AS "outletCode", o.name AS "outletName", w.note, c.generated_at AS "generatedAt", w.recorded_at AS "recordedAt",
  w.recorded_by AS "recordedBy"`;

const tables = `own_waste w JOIN container c ON c.id = w.container_id
LEFT JOIN outlet_log e ON e.id = w.log_entry_id LEFT JOIN emission_outlet o ON o.id = e.outlet_id`;

export async function findOwnWaste(tx: Tx, containerId: string): Promise<OwnWasteView | undefined> {
  const [row] = await tx.query<OwnWasteView>(`SELECT ${columns} FROM ${tables} WHERE w.container_id = $1`, [
    containerId,
  ]);
  return row;
}

export interface OwnWasteWish {
  readonly source: OwnWasteSource | null;
  readonly wasteCode: string | null;
  /** Instant of recording and container of the last row of the page before. */
  readonly after: readonly unknown[];
  readonly limit: number;
}

/** A row with its instant to the microsecond, for the next page. */
export type ListedOwnWaste = OwnWasteView & { readonly recordedKey: string };

const listSql = `
SELECT ${columns}, to_char(w.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "recordedKey"
FROM ${tables}
WHERE ($1::uuid IS NULL OR w.facility_id = $1) AND ($2::text IS NULL OR w.source = $2)
  AND ($3::text IS NULL OR c.waste_code = $3)
  AND ($4::timestamptz IS NULL OR (w.recorded_at, w.container_id) < ($4, $5::uuid))
ORDER BY w.recorded_at DESC, w.container_id DESC LIMIT $6`;

/** Newest record first, under row-level security. */
export const listOwnWaste = (tx: Tx, { source, wasteCode, after, limit }: OwnWasteWish): Promise<ListedOwnWaste[]> =>
  tx.query(listSql, [tx.actor.facilityId, source, wasteCode, after[0] ?? null, after[1] ?? null, limit]);

const producedSql = `
SELECT DISTINCT ON (c.waste_code) c.waste_code AS "wasteCode", c.name, c.form, c.hazards, c.packaging,
  sum(c.handed_over_grams) OVER (PARTITION BY c.waste_code)::bigint AS grams
FROM own_waste w JOIN container c ON c.id = w.container_id
WHERE w.facility_id = $1 AND c.handed_over_grams IS NOT NULL AND c.generated_at > app_now() - interval '12 months'
ORDER BY c.waste_code, c.generated_at DESC, c.id DESC`;

/** By code; withdrawn records left out. */
export const producedLately = (tx: Tx, facilityId: string): Promise<ProducedWaste[]> =>
  tx.query(producedSql, [facilityId]);
