import type { ChannelDelivery } from '../deliveries/delivery.entity.js';
import { NoAnswer, postJson } from './post-json.js';
import { retryAfterMs } from './retry-after.js';
import { notSent, sent } from './transport.types.js';
import type { Outcome, Parcel } from './transport.types.js';
import { webhookSignature } from './webhook-signature.js';

export interface Reach {
  readonly timeoutMs: number;
  readonly allowPrivate: boolean;
}

/** The body: what happened, when, and about what. Receivers ask the API for more, with their own rights. */
export const webhookBody = (delivery: ChannelDelivery): string =>
  JSON.stringify({
    type: delivery.event,
    timestamp: delivery.occurredAt.toISOString(),
    data: {
      ...delivery.content.details,
      sequence: delivery.sequence,
      subjectType: delivery.subjectType,
      subjectId: delivery.subjectId,
      facilityId: delivery.facilityId,
      enterpriseId: delivery.enterpriseId,
    },
  });

/** After Standard Webhooks: every 2xx is an acknowledgement, 410 says never to come again, all else is tried again. */
export async function sendWebhook(
  { channel, delivery, at }: Parcel,
  secrets: readonly string[],
  reach: Reach,
): Promise<Outcome> {
  const body = webhookBody(delivery);
  const timestamp = Math.floor(at.getTime() / 1_000);
  const headers = {
    'user-agent': 'green-island-webhooks',
    'webhook-id': delivery.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': webhookSignature(secrets, { id: delivery.id, timestamp, body }),
  };
  return answered(() => postJson({ url: new URL(channel.target), headers, body, ...reach }), at);
}

/** Runs one posting; what is no acknowledgement becomes an outcome with its reason. */
export async function answered(post: () => ReturnType<typeof postJson>, at: Date): Promise<Outcome> {
  try {
    const { status, body, retryAfter } = await post();
    if (status >= 200 && status < 300) return sent(status, body);
    return notSent({
      status,
      excerpt: body,
      error: reasonOf(status),
      retryAfterMs: retryAfterMs(retryAfter, at),
      isFinal: status === 410,
    });
  } catch (error) {
    if (error instanceof NoAnswer) return notSent({ error: error.message });
    throw error;
  }
}

function reasonOf(status: number): string {
  if (status >= 300 && status < 400)
    return `对方要求跳转（${status}），不跟随跳转。请改填最终地址。The receiver redirects (${status}), which is not followed: give the final address.`;
  if (status === 410) return '对方表示该地址已停用（410）。The receiver says that this address is gone (410).';
  if (status === 429) return '对方限流（429）。The receiver asks for fewer messages (429).';
  return `对方答复 ${status}。The receiver answered ${status}.`;
}
