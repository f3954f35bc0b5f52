import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoundState } from './round.lifecycle.js';

/** One vehicle's trip on one day. */
@Entity('round')
export class Round {
  @PrimaryColumn('uuid')
  id!: string;

  /** CC2026-00042: 车次, counted by facility and year. */
  @Column('text')
  number!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null, as the division: the row is the facility's alone. Row-level security asks every tenant table for both. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  /** YYYY-MM-DD in Asia/Shanghai. */
  @Column('date')
  day!: string;

  @Column('uuid')
  vehicleId!: string;

  @Column('uuid')
  driverId!: string;

  @Column('uuid')
  escortId!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  @Column('text')
  state!: RoundState;

  @Column('timestamptz', { nullable: true })
  releasedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  departedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  completedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
