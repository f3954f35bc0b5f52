import type { SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { decodeCursor } from '../shared/paging.js';
import type { NoticeListQuery } from './dto/notice-list.dto.js';
import { toNoticeView } from './dto/notice.view.js';
import type { NoticeView } from './dto/notice.view.js';
import { Notice } from './notice.entity.js';

/**
 * Notices to the caller's own organisation. A facility may see under row-level security what its enterprises were told,
 * which is not its own post.
 */
function ownNotices(tx: Tx): SelectQueryBuilder<Notice> {
  const list = tx.manager.createQueryBuilder(Notice, 'n');
  const { enterpriseId, facilityId } = tx.actor;
  return enterpriseId !== null
    ? list.where('n.enterprise_id = :enterpriseId', { enterpriseId })
    : list.where('n.facility_id = :facilityId AND n.enterprise_id IS NULL', { facilityId });
}

export const lockNotice = (tx: Tx, id: string): Promise<Notice | null> =>
  ownNotices(tx).andWhere('n.id = :id', { id }).setLock('pessimistic_write').getOne();

/** One page, newest first. */
export async function listNotices(tx: Tx, { unread, cursor, limit }: NoticeListQuery): Promise<Page<NoticeView>> {
  const list = ownNotices(tx);
  if (unread !== undefined) list.andWhere(unread ? 'n.read_at IS NULL' : 'n.read_at IS NOT NULL');
  if (cursor !== undefined) {
    const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
    list.andWhere('(n.created_at, n.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const rows = await list
    .orderBy('n.createdAt', 'DESC')
    .addOrderBy('n.id', 'DESC')
    .limit(limit + 1)
    .getMany();
  return pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id], toNoticeView);
}

/** Counts no further than `most`. */
export async function countUnread(tx: Tx, most: number): Promise<number> {
  const rows = await ownNotices(tx).select('n.id').andWhere('n.read_at IS NULL').limit(most).getMany();
  return rows.length;
}
