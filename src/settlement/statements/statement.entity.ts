import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatementState } from './statement.lifecycle.js';

/** 月结单: the charges of a firm in one month of acceptance. */
@Entity('statement')
export class Statement {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  /** As it was called when the statement was opened. */
  @Column('text')
  enterpriseName!: string;

  /** YYYY-MM in Asia/Shanghai. */
  @Column('text')
  month!: string;

  @Column('text')
  state!: StatementState;

  /** Negative: the facility owes the firm. */
  @Column('bigint')
  totalFen!: number;

  @Column('bigint')
  savedFen!: number;

  /** Visits and corrections. */
  @Column('integer')
  charges!: number;

  @Column('timestamptz', { nullable: true })
  issuedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  objectionDueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  agreedAt!: Date | null;

  /** YYYY-MM-DD. */
  @Column('date', { nullable: true })
  paidOn!: string | null;

  @Column('text', { nullable: true })
  paymentReference!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
