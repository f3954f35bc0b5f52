import type { Tx } from '../../../platform/database/database.service.js';
import { pageOf } from '../../../platform/http/paging.js';
import type { Page } from '../../../platform/http/paging.js';
import { decodeCursor } from '../../../shared/paging.js';
import type { Channel } from '../setup/channel.entity.js';
import { ChannelDelivery } from './delivery.entity.js';
import type { DeliveryState } from './delivery.lifecycle.js';
import type { DeliveryListQuery } from './dto/delivery.dto.js';
import { toDeliveryView } from './dto/delivery.view.js';
import type { DeliveryView } from './dto/delivery.view.js';

/** What a look at a channel takes into account: more than a digest holds. */
const mostLookedAt = 100;

/** What waits on a channel, in its order. The channel is locked. */
export const firstQueued = (tx: Tx, channelId: string, take = mostLookedAt): Promise<ChannelDelivery[]> =>
  tx.manager.find(ChannelDelivery, { where: { channelId, state: 'queued' }, order: { sequence: 'ASC' }, take });

export const countQueued = async (tx: Tx, channelId: string, most: number): Promise<number> =>
  (
    await tx.manager.find(ChannelDelivery, {
      select: { id: true },
      where: { channelId, state: 'queued' },
      order: { sequence: 'ASC' },
      take: most,
    })
  ).length;

/** One page of a channel's log, newest first. */
export async function listDeliveries(tx: Tx, channel: Channel, query: DeliveryListQuery): Promise<Page<DeliveryView>> {
  const { state, cursor, limit } = query;
  const list = tx.manager.createQueryBuilder(ChannelDelivery, 'd').where('d.channel_id = :id', { id: channel.id });
  if (state !== undefined) list.andWhere('d.state = :state', { state });
  if (cursor !== undefined) {
    const [sequence] = decodeCursor(cursor, ['integer']);
    list.andWhere('d.sequence < :sequence', { sequence });
  }
  const rows = await list
    .orderBy('d.sequence', 'DESC')
    .limit(limit + 1)
    .getMany();
  return pageOf(
    rows,
    limit,
    ({ sequence }) => [sequence],
    (row) => toDeliveryView(row, channel, tx.actor),
  );
}

export interface ReplayRange {
  readonly from: Date;
  readonly to: Date;
  readonly states: readonly DeliveryState[];
}

/** What may be replayed of a period, in its order, locked; one more than `most` says that there is too much. */
export const lockReplayable = (
  tx: Tx,
  channelId: string,
  { from, to, states }: ReplayRange,
  most: number,
): Promise<ChannelDelivery[]> =>
  tx.manager
    .createQueryBuilder(ChannelDelivery, 'd')
    .where('d.channel_id = :channelId AND d.state = ANY (:states)', { channelId, states })
    .andWhere('d.occurred_at >= :from AND d.occurred_at < :to', { from, to })
    .andWhere("d.event NOT IN ('channel.test', 'channel.confirmation')")
    .orderBy('d.sequence')
    .limit(most + 1)
    .setLock('pessimistic_write')
    .getMany();
