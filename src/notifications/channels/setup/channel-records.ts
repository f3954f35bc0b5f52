import type { SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../../../platform/database/database.service.js';
import { tenantOf } from '../../../writes/write-tx.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { channelNotFound } from '../channel.errors.js';
import { Channel } from './channel.entity.js';
import { channelLifecycle } from './channel.lifecycle.js';
import type { ChannelStep } from './channel.lifecycle.js';

/** Channels of the caller's own organisation: a facility may see those of its enterprises under row-level security. */
function ownChannels({ manager, actor }: Tx): SelectQueryBuilder<Channel> {
  const list = manager.createQueryBuilder(Channel, 'c');
  const { enterpriseId, facilityId } = actor;
  return enterpriseId !== null
    ? list.where('c.enterprise_id = :enterpriseId', { enterpriseId })
    : list.where('c.facility_id = :facilityId AND c.enterprise_id IS NULL', { facilityId });
}

/** Those that are not removed. */
export const liveChannels = (tx: Tx): SelectQueryBuilder<Channel> => ownChannels(tx).andWhere("c.state <> 'removed'");

/** Also when removed: its log stays. `channel.not-found`, 404. */
export async function findChannel(tx: Tx, id: string): Promise<Channel> {
  const channel = await ownChannels(tx).andWhere('c.id = :id', { id }).getOne();
  if (channel === null) throw channelNotFound({});
  return channel;
}

/** The caller's own channel, locked, also when removed. Before its deliveries, always. `channel.not-found`, 404. */
export async function lockOwnChannel(tx: WriteTx, id: string): Promise<Channel> {
  const channel = await ownChannels(tx).andWhere('c.id = :id', { id }).setLock('pessimistic_write').getOne();
  if (channel === null) throw channelNotFound({});
  return channel;
}

export type ChannelChanges = Partial<Omit<Channel, 'id' | 'state'>>;

export async function saveChannel(tx: WriteTx, channel: Channel, changes: Partial<Channel>): Promise<void> {
  Object.assign(channel, changes);
  await tx.manager.update(Channel, { id: channel.id }, changes);
}

/** Takes one step, saves, and leaves the one audit event. */
export async function takeChannelStep(
  tx: WriteTx,
  channel: Channel,
  step: ChannelStep,
  changes: ChannelChanges = {},
): Promise<void> {
  const from = channel.state;
  channel.state = channelLifecycle.take(step, from, tx.actor, {});
  const { state } = channel;
  await saveChannel(tx, channel, { ...changes, state });
  auditChannel(tx, channel, `channel.${step}`, { from, to: state });
}

interface Change {
  readonly from?: string | null;
  readonly to?: string;
  readonly data?: Record<string, unknown>;
}

export function auditChannel(tx: WriteTx, channel: Channel, action: string, { data, ...change }: Change = {}): void {
  const { id, kind } = channel;
  tx.audit({
    subject: 'channel',
    subjectId: id,
    action,
    ...change,
    tenant: tenantOf(channel),
    data: { kind, ...data },
  });
}
