import type { Tx } from '../../platform/database/database.service.js';
import { rowsOf } from '../../platform/database/entity-rows.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import type { DiscrepancyListQuery } from './dto/discrepancy.dto.js';
import { toDiscrepancyView } from './dto/discrepancy.view.js';
import type { DiscrepancyView } from './dto/discrepancy.view.js';
import { Discrepancy } from './discrepancy.entity.js';

/** Those not withdrawn, at most five a line. */
export const liveDiscrepancies = (tx: Tx, manifestId: string): Promise<Discrepancy[]> =>
  rowsOf(tx, Discrepancy, `WHERE manifest_id = $1 AND state <> 'withdrawn' ORDER BY opened_at, id`, [manifestId]);

/** One that the bureau was not told of. */
export interface UnreportedDiscrepancy {
  readonly id: string;
  readonly manifestId: string;
  readonly openedAt: Date;
}

const unreportedSql = `
SELECT id, manifest_id AS "manifestId", opened_at AS "openedAt" FROM discrepancy
WHERE facility_id = $1 AND reported_at IS NULL AND state <> 'withdrawn' ORDER BY opened_at, id LIMIT $2`;

/** Of a facility, the oldest first. */
export const unreportedDiscrepancies = (tx: Tx, facilityId: string, most: number): Promise<UnreportedDiscrepancy[]> =>
  tx.query(unreportedSql, [facilityId, most]);

const byAttributeSql = `
SELECT attribute, count(*)::integer AS found, count(*) FILTER (WHERE state = 'open')::integer AS open,
  count(*) FILTER (WHERE reported_at IS NULL)::integer AS unreported
FROM discrepancy WHERE facility_id = $1 AND opened_at >= $2 AND opened_at < $3 AND state <> 'withdrawn'
GROUP BY attribute ORDER BY attribute`;

/** Found from an instant until before another one, by what differed; those withdrawn were none. */
export interface DiscrepancyCount {
  readonly attribute: Discrepancy['attribute'];
  readonly found: number;
  readonly open: number;
  /** The bureau was not told of them yet. */
  readonly unreported: number;
}

export const discrepanciesByAttribute = (
  tx: Tx,
  facilityId: string,
  from: Date,
  until: Date,
): Promise<DiscrepancyCount[]> => tx.query(byAttributeSql, [facilityId, from, until]);

/** One page, newest first, under row-level security. */
export async function listDiscrepancies(tx: Tx, query: DiscrepancyListQuery): Promise<Page<DiscrepancyView>> {
  const list = tx.manager.createQueryBuilder(Discrepancy, 'd').where('TRUE');
  const { facilityId, enterpriseId } = tx.actor;
  if (facilityId !== null) list.andWhere('d.facility_id = :facilityId', { facilityId });
  if (enterpriseId !== null) list.andWhere('d.enterprise_id = :enterpriseId', { enterpriseId });
  if (query.manifestId !== undefined) list.andWhere('d.manifest_id = :manifestId', { manifestId: query.manifestId });
  if (query.state !== undefined) list.andWhere('d.state = :state', { state: query.state });
  if (query.unreported === true) list.andWhere(`d.reported_at IS NULL AND d.state <> 'withdrawn'`);
  if (query.cursor !== undefined) {
    const [at, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    list.andWhere('(d.opened_at, d.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const rows = await list
    .orderBy('d.openedAt', 'DESC')
    .addOrderBy('d.id', 'DESC')
    .limit(query.limit + 1)
    .getMany();
  return pageOf(rows, query.limit, ({ openedAt, id }) => [openedAt.toISOString(), id], toDiscrepancyView);
}
