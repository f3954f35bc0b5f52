import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Details } from '../../shared/domain-error.js';
import type { DutyState } from './duty.lifecycle.js';
import type { Reach } from './duty.types.js';

/** Something to be done, as a rule finds it. `enterpriseId` null: the facility's. */
@Entity('duty')
export class Duty {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('text', { default: '' })
  part!: string;

  @Column('text')
  reference!: string;

  @Column('text')
  state!: DutyState;

  @Column('smallint')
  rung!: number;

  @Column('text')
  reach!: Reach;

  @Column('date', { nullable: true })
  dueOn!: string | null;

  /** The due day, or where there is none the day on which it was found. */
  @Column('date')
  attendOn!: string;

  @Column('boolean')
  provisional!: boolean;

  @Column('jsonb')
  details!: Details;

  @Column('uuid', { nullable: true })
  assignedTo!: string | null;

  @Column('text', { nullable: true })
  assignedLabel!: string | null;

  @Column('timestamptz')
  openedAt!: Date;

  /** Since when it is an alert; null: it is none. */
  @Column('timestamptz', { nullable: true })
  alertedAt!: Date | null;

  /** When it came to its present state. */
  @Column('timestamptz')
  changedAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
