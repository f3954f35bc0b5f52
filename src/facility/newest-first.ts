import type { SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { decodeCursor } from '../shared/paging.js';

interface FacilityRow {
  readonly id: string;
  readonly facilityId: string;
  readonly createdAt: Date;
}

/**
 * One page of rows of facilities, the newest first; the builder's alias is `row`. Operators ask for their own facility's,
 * so that the index on it serves; row-level security bounds what everybody sees.
 */
export async function newestFirst<Row extends FacilityRow, View>(
  tx: Tx,
  rows: SelectQueryBuilder<Row>,
  page: PageQuery,
  view: (row: Row) => View,
): Promise<Page<View>> {
  const { facilityId } = tx.actor;
  if (facilityId !== null) rows.andWhere('row.facilityId = :own', { own: facilityId });
  if (page.cursor !== undefined) {
    const [createdAt, id] = decodeCursor(page.cursor, ['instant', 'uuid']);
    rows.andWhere('(row.createdAt, row.id) < (:createdAt::timestamptz, :id::uuid)', { createdAt, id });
  }
  const found = await rows
    .orderBy('row.createdAt', 'DESC')
    .addOrderBy('row.id', 'DESC')
    .limit(page.limit + 1)
    .getMany();
  return pageOf(found, page.limit, ({ createdAt, id }) => [createdAt.toISOString(), id], view);
}
