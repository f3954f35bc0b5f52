import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../shared/roles.js';
import { withoutKey } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { channelFailing } from '../channels.events.js';
import { ChannelDelivery } from '../deliveries/delivery.entity.js';
import { auditDelivery, saveDelivery, takeDeliveryStep } from '../deliveries/delivery-records.js';
import { firstQueued } from '../deliveries/deliveries.queries.js';
import { saveChannel, takeChannelStep } from '../setup/channel-records.js';
import { Channel } from '../setup/channel.entity.js';
import { robotPaceMs } from '../transport/robot.js';
import type { Outcome } from '../transport/transport.types.js';
import { pauseAfter } from './retry.rules.js';
import type { Turn } from './turns.js';

const longestText = 500;

/** Text of the other side as it may be stored and shown: PostgreSQL takes no NUL, and no half of a character. */
const bounded = (text: string | null): string | null =>
  text === null ? null : Buffer.from(text.replace(/\p{Cc}+/gu, ' ').slice(0, longestText), 'utf8').toString('utf8');

/** Second of the two transactions round an attempt. Recorded twice, or by a worker that came too late, it changes nothing. */
@Injectable()
export class Recorder {
  constructor(private readonly writes: Writes) {}

  record(actor: Actor, turn: Turn, outcome: Outcome, durationMs: number): Promise<void> {
    return this.writes.run(actor, 'channel.record', withoutKey, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const channel = await tx.manager.findOneOrFail(Channel, { where: { id: turn.channel.id }, lock });
      const delivery = await tx.manager.findOneOrFail(ChannelDelivery, { where: { id: turn.delivery.id }, lock });
      if (channel.fence !== turn.fence) return auditDelivery(tx, delivery, 'late', { data: { fence: turn.fence } });
      await note(tx, channel, delivery, outcome, durationMs);
      await goOn(tx, channel);
    });
  }
}

async function note(
  tx: WriteTx,
  channel: Channel,
  delivery: ChannelDelivery,
  outcome: Outcome,
  durationMs: number,
): Promise<void> {
  const seen = {
    lastStatus: outcome.status,
    lastError: bounded(outcome.error),
    responseExcerpt: bounded(outcome.excerpt),
    durationMs,
  };
  // Discarded by a person while it was on its way: what became of it is kept, the decision stands.
  if (delivery.state !== 'queued') {
    await saveDelivery(tx, delivery, seen);
    return auditDelivery(tx, delivery, 'late', { data: { isSent: outcome.isSent } });
  }
  if (outcome.isSent) {
    await takeDeliveryStep(tx, channel, delivery, 'send', { ...seen, sentAt: tx.now });
    if (channel.state === 'failing') await takeChannelStep(tx, channel, 'recover');
    return;
  }
  const pauseMs = outcome.isFinal ? null : pauseAfter(delivery.attempts, delivery.id, outcome.retryAfterMs);
  if (pauseMs !== null) {
    await saveDelivery(tx, delivery, { ...seen, nextAttemptAt: new Date(tx.now.getTime() + pauseMs) });
    return auditDelivery(tx, delivery, 'attempt-failed', { data: { attempts: delivery.attempts } });
  }
  await takeDeliveryStep(tx, channel, delivery, 'park', seen);
  if (channel.state === 'active') {
    await takeChannelStep(tx, channel, 'fail');
    channelFailing.emit(tx, { channelId: channel.id });
  }
}

/** The lease ends; the channel is due again when its next one is. Robots are given time between two messages. */
async function goOn(tx: WriteTx, channel: Channel): Promise<void> {
  const [next] = channel.state === 'paused' ? [] : await firstQueued(tx, channel.id, 1);
  const pacedMs = tx.now.getTime() + (channel.kind === 'robot' ? robotPaceMs : 0);
  const dueAt = next === undefined ? null : new Date(Math.max(next.nextAttemptAt!.getTime(), pacedMs));
  await saveChannel(tx, channel, { leaseUntil: null, dueAt });
}
