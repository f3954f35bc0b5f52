import type { Tx } from '../../../platform/database/database.service.js';
import { pageOf } from '../../../platform/http/paging.js';
import type { Page, PageQuery } from '../../../platform/http/paging.js';
import { pageStart } from '../../../shared/paging.js';
import { liveChannels } from './channel-records.js';
import { toChannelView } from './dto/channel.view.js';
import type { ChannelView } from './dto/channel.view.js';

export type ChannelListQuery = Pick<PageQuery, 'limit' | 'cursor'>;

/** One page, oldest first. */
export async function listChannels(tx: Tx, { cursor, limit }: ChannelListQuery): Promise<Page<ChannelView>> {
  const [after] = pageStart(cursor, ['uuid']);
  const list = liveChannels(tx);
  if (after !== null) list.andWhere('c.id > :after', { after });
  const rows = await list
    .orderBy('c.id')
    .limit(limit + 1)
    .getMany();
  return pageOf(
    rows,
    limit,
    ({ id }) => [id],
    (row) => toChannelView(row, tx.actor),
  );
}
