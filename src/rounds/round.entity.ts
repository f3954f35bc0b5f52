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

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
