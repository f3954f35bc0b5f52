import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { Page } from '../../../platform/http/paging.js';
import type { Actor } from '../../../shared/roles.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { deliveryNotFound, notSending, replayPeriodInvalid, replayTooLarge, tooManyTests } from '../channel.errors.js';
import { findChannel, lockOwnChannel } from '../setup/channel-records.js';
import type { Channel } from '../setup/channel.entity.js';
import { auditChannel } from '../setup/channel-records.js';
import { countQueued, listDeliveries, lockReplayable } from './deliveries.queries.js';
import { queueDelivery, takeDeliveryStep, wake } from './delivery-records.js';
import { ChannelDelivery } from './delivery.entity.js';
import type { DeliveryListQuery, ReplayDeliveries } from './dto/delivery.dto.js';
import { toDeliveryDetailView, toDeliveryView } from './dto/delivery.view.js';
import type { DeliveryDetailView, DeliveryView, DeliveriesReplayView } from './dto/delivery.view.js';

/** Replayed in one request, and waiting on a channel that is tried. */
const mostReplayed = 500;
const mostQueuedForTest = 100;

/** The log of what went out, and what people do about it. Sending is `ChannelSender`'s. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  /** `channel.not-found`, 404. */
  list(actor: Actor, query: DeliveryListQuery): Promise<Page<DeliveryView>> {
    return this.database.read(actor, async (tx) => listDeliveries(tx, await findChannel(tx, query.channelId), query));
  }

  /** `channel.delivery-not-found`, 404. */
  detail(actor: Actor, id: string): Promise<DeliveryDetailView> {
    return this.database.read(actor, async (tx) => {
      const { channelId } = await find(tx, id);
      const channel = await findChannel(tx, channelId);
      return toDeliveryDetailView(await find(tx, id), channel, actor);
    });
  }

  /** Sends it once more under the same id, signed anew. */
  replay(actor: Actor, request: RequestIdentity, id: string): Promise<DeliveryView> {
    return this.change(actor, 'channel-delivery.replay', request, id, replayOne);
  }

  discard(actor: Actor, request: RequestIdentity, id: string): Promise<DeliveryView> {
    return this.change(actor, 'channel-delivery.discard', request, id, async (tx, channel, delivery) => {
      await takeDeliveryStep(tx, channel, delivery, 'discard');
      // Those behind it need not wait any longer.
      if (channel.dueAt !== null) await wake(tx, channel);
    });
  }

  /**
   * All of a period, in their order, before what waits; no tests and codes. Errors: `channel.not-found` (404),
   * `channel.replay-period-invalid` (422), `channel.replay-too-large` (409).
   */
  replayAll(
    actor: Actor,
    request: RequestIdentity,
    channelId: string,
    given: ReplayDeliveries,
  ): Promise<DeliveriesReplayView> {
    return this.writes.run(actor, 'channel.replay', request, async (tx) => {
      const channel = await lockOwnChannel(tx, channelId);
      const range = {
        from: new Date(given.occurredFrom),
        to: given.occurredTo === undefined ? tx.now : new Date(given.occurredTo),
        states: given.onlyFailed ? (['failed'] as const) : (['failed', 'sent', 'discarded'] as const),
      };
      if (range.to <= range.from) throw replayPeriodInvalid({}, given.occurredTo ? '/occurredTo' : '/occurredFrom');
      const rows = await lockReplayable(tx, channelId, range, mostReplayed);
      if (rows.length > mostReplayed) throw replayTooLarge({ most: mostReplayed });
      for (const row of rows) await replayOne(tx, channel, row);
      auditChannel(tx, channel, 'channel.replay', { data: { count: rows.length } });
      return { replayed: rows.length };
    });
  }

  /** Queues a message that says that it is a test. Errors: `channel.not-sending`, `channel.too-many-queued`, 409. */
  test(actor: Actor, request: RequestIdentity, channelId: string): Promise<DeliveryView> {
    return this.writes.run(actor, 'channel.test', request, async (tx) => {
      const channel = await lockOwnChannel(tx, channelId);
      if (channel.state !== 'active' && channel.state !== 'failing') throw notSending({});
      if ((await countQueued(tx, channelId, mostQueuedForTest)) >= mostQueuedForTest)
        throw tooManyTests({ most: mostQueuedForTest });
      const delivery = await queueDelivery(tx, channel, {
        event: 'channel.test',
        noticeId: null,
        subject: { type: 'channel', id: channelId },
        content: { details: {} },
        held: false,
      });
      await wake(tx, channel);
      return toDeliveryView(delivery, channel, actor);
    });
  }

  /** The channel before its delivery, as everywhere. */
  private change(
    actor: Actor,
    action: string,
    request: RequestIdentity,
    id: string,
    work: (tx: WriteTx, channel: Channel, delivery: ChannelDelivery) => Promise<void>,
  ): Promise<DeliveryView> {
    return this.writes.run(actor, action, request, async (tx) => {
      const { channelId } = await find(tx, id);
      const channel = await lockOwnChannel(tx, channelId);
      const delivery = await tx.manager.findOneOrFail(ChannelDelivery, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      await work(tx, channel, delivery);
      return toDeliveryView(delivery, channel, actor);
    });
  }
}

async function find(tx: Tx, id: string): Promise<ChannelDelivery> {
  const delivery = await tx.manager.findOneBy(ChannelDelivery, { id });
  if (delivery === null) throw deliveryNotFound({});
  return delivery;
}

async function replayOne(tx: WriteTx, channel: Channel, delivery: ChannelDelivery): Promise<void> {
  const again = { attempts: 0, replays: delivery.replays + 1, nextAttemptAt: tx.now, queuedAt: tx.now, held: false };
  await takeDeliveryStep(tx, channel, delivery, 'replay', again);
  await wake(tx, channel);
}
