import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import type { WriteTx } from '../../writes/write-tx.js';
import type { StockTakeListQuery } from './dto/stock-take.dto.js';
import { toStockTakeView } from './dto/stock-take.view.js';
import type { StockTakeView } from './dto/stock-take.view.js';
import { StockTakeDifference } from './stock-take-difference.entity.js';
import { StockTake } from './stock-take.entity.js';
import type { Scan } from './stock-take.types.js';

const scanSql = `
INSERT INTO stock_take_scan (stock_take_id, code, grams, scanned_by, facility_id, enterprise_id, division_code)
SELECT $1::uuid, r.code, r.grams, $3::uuid, $4::uuid, NULL, $5::text FROM jsonb_to_recordset($2::jsonb) AS r(code text, grams bigint) ORDER BY r.code
ON CONFLICT (stock_take_id, code) DO UPDATE SET grams = excluded.grams
  WHERE excluded.grams IS NOT NULL AND excluded.grams IS DISTINCT FROM stock_take_scan.grams`;

/** Each code once; a code that comes again adds its mass, if it was weighed. */
export async function addScans(tx: WriteTx, take: StockTake, scans: readonly Scan[]): Promise<void> {
  const { id, facilityId, divisionCode } = take;
  await tx.query(scanSql, [id, JSON.stringify(scans), tx.actor.accountId, facilityId, divisionCode]);
}

export const scansOf = (tx: Tx, id: string): Promise<Scan[]> =>
  tx.query('SELECT code, grams FROM stock_take_scan WHERE stock_take_id = $1 ORDER BY code', [id]);

/** Who counted, and how many codes. */
export async function countersOf(tx: Tx, id: string): Promise<{ counters: string[]; scanned: number }> {
  const sql = `SELECT coalesce(array_agg(DISTINCT scanned_by::text), '{}') AS counters, count(*)::integer AS scanned
    FROM stock_take_scan WHERE stock_take_id = $1`;
  const [row] = await tx.query<{ counters: string[]; scanned: number }>(sql, [id]);
  return row!;
}

export const differencesIn = (tx: Tx, stockTakeId: string): Promise<StockTakeDifference[]> =>
  tx.manager.find(StockTakeDifference, { where: { stockTakeId }, order: { position: 'ASC' } });

const explainSql = `
UPDATE stock_take_difference d SET decision = r.decision, reason = r.reason, booked_zone_id = r."bookedZoneId"
FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, decision text, reason text, "bookedZoneId" uuid) WHERE d.id = r.id`;

export async function explain(tx: WriteTx, differences: readonly StockTakeDifference[]): Promise<void> {
  const rows = differences.map(({ id, decision, reason, bookedZoneId }) => ({ id, decision, reason, bookedZoneId }));
  await tx.query(explainSql, [JSON.stringify(rows)]);
}

/** One page, newest first, under row-level security. */
export async function listStockTakes(tx: Tx, query: StockTakeListQuery): Promise<Page<StockTakeView>> {
  const list = tx.manager.createQueryBuilder(StockTake, 't').where('TRUE');
  const { facilityId } = tx.actor;
  if (facilityId !== null) list.andWhere('t.facility_id = :facilityId', { facilityId });
  if (query.state !== undefined) list.andWhere('t.state = :state', { state: query.state });
  if (query.zoneId !== undefined) list.andWhere('t.zone_id = :zoneId', { zoneId: query.zoneId });
  if (query.cursor !== undefined) {
    const [at, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    list.andWhere('(t.started_at, t.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const rows = await list
    .orderBy('t.startedAt', 'DESC')
    .addOrderBy('t.id', 'DESC')
    .limit(query.limit + 1)
    .getMany();
  return pageOf(rows, query.limit, ({ startedAt, id }) => [startedAt.toISOString(), id], toStockTakeView);
}
