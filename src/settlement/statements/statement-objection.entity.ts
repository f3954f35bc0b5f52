import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObjectionOutcome } from '../settlement.types.js';

/** What a firm holds against lines of its statement, and what it was answered. */
@Entity('statement_objection')
export class StatementObjection {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  statementId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('uuid', { array: true })
  lineIds!: string[];

  @Column('text')
  reason!: string;

  @Column('uuid')
  raisedBy!: string;

  @Column('timestamptz')
  raisedAt!: Date;

  @Column('timestamptz')
  answerDueAt!: Date;

  @Column('text', { nullable: true })
  outcome!: ObjectionOutcome | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('uuid', { nullable: true })
  correctionId!: string | null;
}
