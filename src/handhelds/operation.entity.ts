import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperationContent, OperationKind, OperationState } from './handheld.types.js';

/** What a device recorded, kept from before it is tried. Its content is sealed by a trigger. */
@Entity('handheld_operation')
export class Operation {
  @PrimaryColumn('uuid')
  id!: string;

  /** Chosen by the device; of a hand-over, the one that the packet reserved. */
  @Column('uuid')
  operationId!: string;

  @Column('uuid')
  packetId!: string;

  @Column('uuid')
  roundId!: string;

  /** Place in what the device recorded of the round, from 1 without gaps. */
  @Column('integer')
  sequence!: number;

  @Column('text')
  kind!: OperationKind;

  @Column('jsonb')
  content!: OperationContent;

  @Column('text')
  contentHash!: string;

  @Column('uuid')
  facilityId!: string;

  /** At whose stop; null for what concerns the whole round. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  accountLabel!: string;

  /** By the device's clock: what the driver claims. Legal instants are those of the server. */
  @Column('timestamptz')
  deviceAt!: Date;

  @Column('timestamptz')
  receivedAt!: Date;

  /** How far the device's clock was ahead (negative: behind); null up to five minutes. */
  @Column('integer', { nullable: true })
  skewSeconds!: number | null;

  @Column('text')
  state!: OperationState;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  /** Why it waits or could not be applied. */
  @Column('text', { nullable: true })
  code!: string | null;

  @Column('text', { nullable: true })
  messageZh!: string | null;

  @Column('text', { nullable: true })
  messageEn!: string | null;

  @Column('text', { nullable: true })
  pointer!: string | null;

  @Column('text', { nullable: true })
  discardReason!: string | null;

  @Column('integer')
  version!: number;
}
