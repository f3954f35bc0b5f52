import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../../platform/http/allowed-step.view.js';
import type { Actor } from '../../../../shared/roles.js';
import type { Channel } from '../../setup/channel.entity.js';
import { webhookBody } from '../../transport/webhook.js';
import type { ChannelDelivery } from '../delivery.entity.js';
import { deliveryLifecycle, deliveryStates } from '../delivery.lifecycle.js';
import type { DeliveryState } from '../delivery.lifecycle.js';

/** One line of a channel's log. */
export class DeliveryView {
  /** Of a webhook, its `webhook-id`. */
  id!: string;
  channelId!: string;
  /** Order on the channel. */
  sequence!: number;
  /** Kind of the notice, or `channel.digest`, `channel.test`, `channel.confirmation`. */
  event!: string;
  subjectType!: string;
  subjectId!: string;
  @ApiProperty({ enum: deliveryStates })
  state!: DeliveryState;
  /** Begun since it was queued or replayed. */
  attempts!: number;
  replays!: number;
  /** ISO 8601; null unless queued. */
  nextAttemptAt!: string | null;
  /** HTTP or SMTP status of the last attempt; null without an answer. */
  lastStatus!: number | null;
  lastError!: string | null;
  /** Milliseconds the last attempt took. */
  durationMs!: number | null;
  occurredAt!: string;
  lastAttemptAt!: string | null;
  sentAt!: string | null;
  /** The digest in which it was told instead. */
  digestId!: string | null;
  allowedSteps!: AllowedStepView[];
}

export class DeliveryDetailView extends DeliveryView {
  /** Beginning of what the other side answered. */
  responseExcerpt!: string | null;
  /** The body of a webhook, as it is sent; null for other channels. */
  body!: string | null;
}

export class DeliveriesReplayView {
  /** Deliveries queued again. */
  replayed!: number;
}

export const toDeliveryView = (
  delivery: ChannelDelivery,
  { state: channelState }: Channel,
  actor: Actor,
): DeliveryView => ({
  id: delivery.id,
  channelId: delivery.channelId,
  sequence: delivery.sequence,
  event: delivery.event,
  subjectType: delivery.subjectType,
  subjectId: delivery.subjectId,
  state: delivery.state,
  attempts: delivery.attempts,
  replays: delivery.replays,
  nextAttemptAt: delivery.nextAttemptAt?.toISOString() ?? null,
  lastStatus: delivery.lastStatus,
  lastError: delivery.lastError,
  durationMs: delivery.durationMs,
  occurredAt: delivery.occurredAt.toISOString(),
  lastAttemptAt: delivery.lastAttemptAt?.toISOString() ?? null,
  sentAt: delivery.sentAt?.toISOString() ?? null,
  digestId: delivery.digestId,
  allowedSteps: deliveryLifecycle.allowedSteps(delivery.state, actor, { isChannelRemoved: channelState === 'removed' }),
});

export const toDeliveryDetailView = (
  delivery: ChannelDelivery,
  channel: Channel,
  actor: Actor,
): DeliveryDetailView => ({
  ...toDeliveryView(delivery, channel, actor),
  responseExcerpt: delivery.responseExcerpt,
  body: channel.kind === 'webhook' ? webhookBody(delivery) : null,
});
