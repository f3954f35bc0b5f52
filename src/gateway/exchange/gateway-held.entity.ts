import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HeldStep } from '../port/gateway.types.js';

/** What the last answer file said of one manifest in the national system. */
@Entity('gateway_held')
export class GatewayHeld {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @PrimaryColumn('text')
  officialNumber!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  internalNumber!: string;

  @Column('text', { nullable: true })
  step!: HeldStep | null;

  @Column('bigint', { nullable: true })
  outGrams!: number | null;

  @Column('bigint', { nullable: true })
  inGrams!: number | null;

  @Column('timestamptz')
  firstSeenAt!: Date;
}
