import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GatewayAdapter, MessageKind } from '../port/gateway.types.js';
import type { OfficialForm } from '../subjects/official-form.types.js';
import type { MessageState } from './gateway-message.lifecycle.js';

/** One thing to be said to the national system about one subject, and what became of it. */
@Entity('gateway_message')
export class GatewayMessage {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('text')
  kind!: MessageKind;

  /** Of one subject, a message waits for those of lower rank. */
  @Column('smallint')
  rank!: number;

  @Column('text')
  internalNumber!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  /** Sent with every attempt: subject, kind and content. */
  @Column('text')
  idempotencyKey!: string;

  @Column('jsonb')
  content!: OfficialForm;

  @Column('text')
  adapter!: GatewayAdapter;

  @Column('text')
  state!: MessageState;

  /** Attempts begun since it was opened or tried again by hand. */
  @Column('integer')
  attempts!: number;

  /** Counts the leases: an answer is recorded only by the holder of the last one. */
  @Column('integer')
  fence!: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  @Column('text', { nullable: true })
  lastError!: string | null;

  /** Set while open. */
  @Column('timestamptz', { nullable: true })
  nextAttemptAt!: Date | null;

  @Column('text', { nullable: true })
  officialNumber!: string | null;

  /** Of a number: false when its subject had another before this one came, or was voided before or since. */
  @Column('boolean', { nullable: true })
  applied!: boolean | null;

  /** The file in which it was handed over. */
  @Column('uuid', { nullable: true })
  exportId!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
