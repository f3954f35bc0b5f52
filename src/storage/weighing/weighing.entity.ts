import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WeighingState } from './weighing.lifecycle.js';
import type { WeighingKind, WeighingSource } from './weighing.types.js';

/** One reading. What was read is sealed by a trigger; a wrong one is voided and taken anew. */
@Entity('weighing')
export class Weighing {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Null for the whole load of a vehicle, which is of several enterprises. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid', { nullable: true })
  manifestId!: string | null;

  @Column('uuid', { nullable: true })
  manifestLineId!: string | null;

  @Column('smallint')
  part!: number;

  @Column('text')
  kind!: WeighingKind;

  @Column('bigint')
  grams!: number;

  @Column('text')
  source!: WeighingSource;

  @Column('text', { nullable: true })
  deviceId!: string | null;

  @Column('text', { nullable: true })
  readingId!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text')
  state!: WeighingState;

  @Column('uuid')
  takenBy!: string;

  @Column('timestamptz')
  takenAt!: Date;

  @Column('uuid', { nullable: true })
  confirmedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt!: Date | null;

  @Column('text', { nullable: true })
  voidReason!: string | null;
}
