import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Details } from '../../../shared/domain-error.js';
import type { DeliveryState } from './delivery.lifecycle.js';

/** What a digest says of each of those it stands for. */
export interface DigestItem {
  readonly event: string;
  readonly details: Details;
}

/** What leaves the product: nothing but ids, numbers, days and states. */
export interface DeliveryContent {
  readonly details: Details;
  /** Of a digest only. */
  readonly items?: readonly DigestItem[];
}

/** One notice on one channel, and how its sending went. */
@Entity('channel_delivery')
export class ChannelDelivery {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  channelId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  /** Order on the channel, without gaps. */
  @Column('integer')
  sequence!: number;

  /** The notice's kind, or one of `channelEvents`. */
  @Column('text')
  event!: string;

  @Column('uuid', { nullable: true })
  noticeId!: string | null;

  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('jsonb')
  content!: DeliveryContent;

  /** Came in quiet hours: told in a digest afterwards. */
  @Column('boolean')
  held!: boolean;

  @Column('uuid', { nullable: true })
  digestId!: string | null;

  @Column('text')
  state!: DeliveryState;

  /** Begun since it was queued or replayed. */
  @Column('integer')
  attempts!: number;

  @Column('integer')
  replays!: number;

  /** Set while queued. */
  @Column('timestamptz', { nullable: true })
  nextAttemptAt!: Date | null;

  @Column('integer', { nullable: true })
  lastStatus!: number | null;

  @Column('text', { nullable: true })
  lastError!: string | null;

  @Column('text', { nullable: true })
  responseExcerpt!: string | null;

  @Column('integer', { nullable: true })
  durationMs!: number | null;

  @Column('timestamptz')
  occurredAt!: Date;

  @Column('timestamptz')
  queuedAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastAttemptAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
