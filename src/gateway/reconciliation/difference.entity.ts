import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DifferenceKind } from './compare.rules.js';
import type { DifferenceState } from './difference.lifecycle.js';

/** Something that the national system has otherwise than we. */
@Entity('gateway_difference')
export class GatewayDifference {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  kind!: DifferenceKind;

  /** The internal number, or the official one where we know no other. */
  @Column('text')
  reference!: string;

  @Column('text', { nullable: true })
  internalNumber!: string | null;

  @Column('text', { nullable: true })
  officialNumber!: string | null;

  @Column('text', { nullable: true })
  ours!: string | null;

  @Column('text', { nullable: true })
  theirs!: string | null;

  @Column('date')
  day!: string;

  @Column('text')
  state!: DifferenceState;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  firstRunId!: string;

  @Column('uuid')
  lastRunId!: string;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
