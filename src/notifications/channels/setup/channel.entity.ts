import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChannelState } from './channel.lifecycle.js';
import type { ChannelKind, RobotVendor, TextLanguage } from './channel.types.js';

/** Where an enterprise, or a facility where `enterpriseId` is null, is told things outside the product. */
@Entity('channel')
export class Channel {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  kind!: ChannelKind;

  @Column('text', { nullable: true })
  vendor!: RobotVendor | null;

  @Column('text')
  name!: string;

  /** What may be shown of it: a mailbox, the address of a webhook, the host of a robot (whose address is a secret). */
  @Column('text')
  target!: string;

  /** Sealed by `ChannelSecrets`; null for e-mail. */
  @Column('bytea', { nullable: true })
  secretBox!: Buffer | null;

  /** The secret before the last rotation, with which is signed as well until `earlierUntil`. */
  @Column('bytea', { nullable: true })
  earlierBox!: Buffer | null;

  @Column('timestamptz', { nullable: true })
  earlierUntil!: Date | null;

  /** Kinds of notices and groups of them (`manifest.*`); null for all. */
  @Column('text', { array: true, nullable: true })
  kinds!: string[] | null;

  /** Minutes after midnight, Asia/Shanghai. */
  @Column('smallint', { nullable: true })
  quietFrom!: number | null;

  @Column('smallint', { nullable: true })
  quietTo!: number | null;

  @Column('text')
  language!: TextLanguage;

  @Column('text')
  state!: ChannelState;

  /** Of the newest delivery. */
  @Column('integer')
  lastSequence!: number;

  /** Counts the leases: how a sending ended is recorded only by the holder of the last one. */
  @Column('integer')
  fence!: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  /** When to look for something to send; null when there is nothing, or nothing may be sent. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** Which code was sent last; see `confirmationCode`. */
  @Column('integer')
  codeSerial!: number;

  @Column('timestamptz', { nullable: true })
  codeUntil!: Date | null;

  @Column('integer')
  codeTries!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
