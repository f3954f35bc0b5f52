import { newId } from '../../../shared/uuid.js';
import { tenantOf } from '../../../writes/write-tx.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { saveChannel } from '../setup/channel-records.js';
import type { Channel } from '../setup/channel.entity.js';
import { firstQueued } from './deliveries.queries.js';
import { ChannelDelivery } from './delivery.entity.js';
import type { DeliveryContent } from './delivery.entity.js';
import { deliveryLifecycle } from './delivery.lifecycle.js';
import type { DeliveryStep } from './delivery.lifecycle.js';

export interface NewDelivery {
  readonly event: string;
  readonly noticeId: string | null;
  readonly subject: { readonly type: string; readonly id: string };
  readonly content: DeliveryContent;
  readonly held: boolean;
}

/** Puts something behind all else on a channel that is locked, and has it looked at. */
export async function queueDelivery(
  tx: WriteTx,
  channel: Channel,
  { event, noticeId, subject, content, held }: NewDelivery,
): Promise<ChannelDelivery> {
  const sequence = channel.lastSequence + 1;
  const delivery = tx.manager.create(ChannelDelivery, {
    id: newId(),
    channelId: channel.id,
    ...tenantOf(channel),
    sequence,
    event,
    noticeId,
    subjectType: subject.type,
    subjectId: subject.id,
    content,
    held,
    digestId: null,
    state: deliveryLifecycle.initial,
    attempts: 0,
    replays: 0,
    nextAttemptAt: tx.now,
    occurredAt: tx.now,
    queuedAt: tx.now,
  });
  await tx.manager.insert(ChannelDelivery, delivery);
  auditDelivery(tx, delivery, 'queue', { from: null, to: delivery.state });
  await saveChannel(tx, channel, { lastSequence: sequence });
  return delivery;
}

export type DeliveryChanges = Partial<Omit<ChannelDelivery, 'id' | 'state'>>;

/** Takes one step, saves, and leaves the one audit event. */
export async function takeDeliveryStep(
  tx: WriteTx,
  channel: Channel,
  delivery: ChannelDelivery,
  step: DeliveryStep,
  changes: DeliveryChanges = {},
): Promise<void> {
  const from = delivery.state;
  const facts = { isChannelRemoved: channel.state === 'removed' };
  delivery.state = deliveryLifecycle.take(step, from, tx.actor, facts);
  const { state } = delivery;
  await saveDelivery(tx, delivery, { nextAttemptAt: null, ...changes, state });
  auditDelivery(tx, delivery, step, { from, to: state });
}

export async function saveDelivery(
  tx: WriteTx,
  delivery: ChannelDelivery,
  changes: Partial<ChannelDelivery>,
): Promise<void> {
  Object.assign(delivery, changes);
  await tx.manager.update(ChannelDelivery, { id: delivery.id }, changes);
}

interface Change {
  readonly from?: string | null;
  readonly to?: string;
  readonly data?: Record<string, unknown>;
}

export function auditDelivery(
  tx: WriteTx,
  delivery: ChannelDelivery,
  action: string,
  { data, ...change }: Change = {},
): void {
  const { id, channelId, event, sequence } = delivery;
  tx.audit({
    subject: 'channelDelivery',
    subjectId: id,
    action: `channel-delivery.${action}`,
    ...change,
    tenant: tenantOf(delivery),
    data: { channelId, event, sequence, ...data },
  });
}

/** Has the channel looked at now, or at the instant; one that sends nothing is left alone. */
export async function wake(tx: WriteTx, channel: Channel, at: Date = tx.now): Promise<void> {
  const isAsleep = channel.state === 'paused';
  if (!isAsleep) await saveChannel(tx, channel, { dueAt: at });
}

/** Lets the first that waits on a locked channel be tried at once, though it failed a moment ago. */
export async function hurryFirst(tx: WriteTx, channel: Channel): Promise<void> {
  const [first] = await firstQueued(tx, channel.id, 1);
  if (first !== undefined && first.nextAttemptAt! > tx.now) await saveDelivery(tx, first, { nextAttemptAt: tx.now });
}
