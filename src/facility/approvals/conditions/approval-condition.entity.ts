import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConditionKind, ConditionState, ResponsibleRole } from '../approvals.types.js';

/** 批复要求: what an approval asks of the facility. Days are YYYY-MM-DD. */
@Entity('approval_condition')
export class ApprovalCondition {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  approvalId!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null, as the division: the row is the facility's alone. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  /** Within its approval. */
  @Column('smallint')
  number!: number;

  @Column('text')
  text!: string;

  @Column('text')
  kind!: ConditionKind;

  /** Of a recurring one the first time. */
  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('smallint', { nullable: true })
  intervalMonths!: number | null;

  @Column('date', { nullable: true })
  nextDueOn!: string | null;

  @Column('text')
  role!: ResponsibleRole;

  @Column('text')
  basis!: string;

  @Column('text')
  state!: ConditionState;

  @Column('date', { nullable: true })
  lastProvedOn!: string | null;

  @Column('text', { nullable: true })
  waiveReason!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
