import type { ChannelDelivery } from '../deliveries/delivery.entity.js';
import type { Channel } from '../setup/channel.entity.js';

/** One message to be brought to one channel. */
export interface Parcel {
  readonly channel: Channel;
  readonly delivery: ChannelDelivery;
  /** The attempt's own instant, by the database's clock. */
  readonly at: Date;
}

/** How an attempt ended. Texts are shown to the channel's owner: they hold no secret and no address that is one. */
export interface Outcome {
  readonly isSent: boolean;
  /** Of HTTP or SMTP; null without an answer. */
  readonly status: number | null;
  readonly error: string | null;
  /** Beginning of what the other side said. */
  readonly excerpt: string | null;
  /** How long the other side asked to be left alone. */
  readonly retryAfterMs: number | null;
  /** Trying again cannot help. */
  readonly isFinal: boolean;
}

export const sent = (status: number, excerpt: string): Outcome => ({
  isSent: true,
  status,
  error: null,
  excerpt,
  retryAfterMs: null,
  isFinal: false,
});

type Known = Pick<Outcome, 'error'> & Partial<Outcome>;

export const notSent = (known: Known): Outcome => ({
  isSent: false,
  status: null,
  excerpt: null,
  retryAfterMs: null,
  isFinal: false,
  ...known,
});
