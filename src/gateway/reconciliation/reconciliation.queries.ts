import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import { GatewayDifference } from './difference.entity.js';
import type { DifferenceListQuery } from './dto/reconciliation.dto.js';
import { toDifferenceView, toReconciliationView } from './dto/reconciliation.view.js';
import type { DifferenceView, ReconciliationView } from './dto/reconciliation.view.js';
import { GatewayReconciliation } from './reconciliation.entity.js';

export async function listReconciliations(tx: Tx, { cursor, limit }: PageQuery): Promise<Page<ReconciliationView>> {
  const list = tx.manager.createQueryBuilder(GatewayReconciliation, 'r').where('TRUE');
  const { facilityId } = tx.actor;
  if (facilityId !== null) list.andWhere('r.facility_id = :facilityId', { facilityId });
  if (cursor !== undefined) {
    const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
    list.andWhere('(r.created_at, r.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const rows = await list
    .orderBy('r.createdAt', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(limit + 1)
    .getMany();
  return pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id], toReconciliationView);
}

export async function listDifferences(tx: Tx, query: DifferenceListQuery): Promise<Page<DifferenceView>> {
  const { state, kind, cursor, limit } = query;
  const list = tx.manager.createQueryBuilder(GatewayDifference, 'd').where('TRUE');
  const { facilityId } = tx.actor;
  if (facilityId !== null) list.andWhere('d.facility_id = :facilityId', { facilityId });
  if (state !== undefined) list.andWhere('d.state = :state', { state });
  if (kind !== undefined) list.andWhere('d.kind = :kind', { kind });
  if (cursor !== undefined) {
    const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
    list.andWhere('(d.opened_at, d.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const rows = await list
    .orderBy('d.openedAt', 'DESC')
    .addOrderBy('d.id', 'DESC')
    .limit(limit + 1)
    .getMany();
  return pageOf(
    rows,
    limit,
    ({ openedAt, id }) => [openedAt.toISOString(), id],
    (row) => toDifferenceView(row, tx.actor),
  );
}
