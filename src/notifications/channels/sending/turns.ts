import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../shared/roles.js';
import { withoutKey } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { ChannelDelivery } from '../deliveries/delivery.entity.js';
import { auditDelivery, queueDelivery, saveDelivery, takeDeliveryStep } from '../deliveries/delivery-records.js';
import { firstQueued } from '../deliveries/deliveries.queries.js';
import { auditChannel, saveChannel } from '../setup/channel-records.js';
import { Channel } from '../setup/channel.entity.js';
import { quietHoursOf } from '../setup/quiet-hours.js';
import { digestDetails } from '../text/message-text.js';
import { channelEvents, urgentKinds } from '../text/outside-texts.data.js';
import type { Parcel } from '../transport/transport.types.js';
import { nextMove } from './turn.rules.js';
import type { Move, Waiting } from './turn.rules.js';

/** Milliseconds for which a channel belongs to the worker that took it: an attempt's fifteen seconds, and time to record. */
const leaseMs = 45_000;

/** The right to make one attempt. How it ended is recorded only while no later lease was taken. */
export interface Turn extends Parcel {
  readonly fence: number;
}

/** `again`: something else was done on the channel, look once more. `none`: not due, or somebody else has it. */
export type Taken = Turn | 'again' | 'none';

/** Ends a write that has nothing to write. */
class NotDue extends Error {}

interface Queued extends Waiting {
  readonly row: ChannelDelivery;
}

/**
 * First of the two transactions round an attempt: what is next on the channel, the attempt counted, the channel leased. A
 * worker that dies after it leaves a lease that runs out, and the next one sends the same under the same id.
 */
@Injectable()
export class Turns {
  constructor(private readonly writes: Writes) {}

  async take(actor: Actor, channelId: string): Promise<Taken> {
    try {
      return await this.writes.run(actor, 'channel.turn', withoutKey, (tx) => turn(tx, channelId));
    } catch (error) {
      if (error instanceof NotDue) return 'none';
      throw error;
    }
  }
}

async function turn(tx: WriteTx, id: string): Promise<Taken> {
  const channel = await tx.manager.findOne(Channel, {
    where: { id },
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
  if (channel === null || !isDue(channel, tx.now)) throw new NotDue();
  const queue = (await firstQueued(tx, id)).map(toQueued);
  const line = { kind: channel.kind, state: channel.state, quietHours: quietHoursOf(channel) };
  const move = nextMove(line, queue, tx.now);
  if (move.do === 'send') return lease(tx, channel, move.item.row);
  if (move.do === 'wait') return waitOn(tx, channel, move.until);
  await clear(tx, channel, move);
  return 'again';
}

const isDue = ({ dueAt, leaseUntil }: Channel, now: Date): boolean =>
  dueAt !== null && dueAt <= now && (leaseUntil === null || leaseUntil <= now);

const toQueued = (row: ChannelDelivery): Queued => ({
  row,
  sequence: row.sequence,
  isUrgent: urgentKinds.has(row.event),
  isAsked: row.event === 'channel.test' || row.event === 'channel.confirmation',
  isDigest: row.event === channelEvents[0],
  held: row.held,
  attempts: row.attempts,
  nextAttemptAt: row.nextAttemptAt,
  queuedAt: row.queuedAt,
});

async function lease(tx: WriteTx, channel: Channel, delivery: ChannelDelivery): Promise<Turn> {
  const leaseUntil = new Date(tx.now.getTime() + leaseMs);
  await saveChannel(tx, channel, { fence: channel.fence + 1, leaseUntil });
  await saveDelivery(tx, delivery, { attempts: delivery.attempts + 1, lastAttemptAt: tx.now });
  auditDelivery(tx, delivery, 'attempt', { data: { attempts: delivery.attempts } });
  return { channel, delivery, at: tx.now, fence: channel.fence };
}

async function waitOn(tx: WriteTx, channel: Channel, until: Date | null): Promise<'none'> {
  await saveChannel(tx, channel, { dueAt: until });
  auditChannel(tx, channel, 'channel.wait');
  return 'none';
}

async function clear(
  tx: WriteTx,
  channel: Channel,
  move: Exclude<Move<Queued>, { do: 'send' | 'wait' }>,
): Promise<void> {
  const rows = move.items.map(({ row }) => row);
  const changes = move.do === 'bundle' ? { digestId: await queueDigest(tx, channel, rows) } : {};
  for (const row of rows) await takeDeliveryStep(tx, channel, row, move.do, changes);
}

async function queueDigest(tx: WriteTx, channel: Channel, rows: readonly ChannelDelivery[]): Promise<string> {
  const digest = await queueDelivery(tx, channel, {
    event: channelEvents[0],
    noticeId: null,
    subject: { type: 'channel', id: channel.id },
    content: {
      details: digestDetails(rows.length),
      items: rows.map(({ event, content }) => ({ event, details: content.details })),
    },
    held: false,
  });
  return digest.id;
}
