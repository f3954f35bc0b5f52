import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ManagementClass } from '../declarations/declaration.types.js';
import type { PlanState } from './plan.lifecycle.js';
import type { PlanTables } from './plan.types.js';

/** 管理计划 of one unit and year; a change is a row of its own. */
@Entity('management_plan')
export class ManagementPlan {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Null: the facility's own. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  /** As the unit was called when the plan was opened. */
  @Column('text')
  unitName!: string;

  @Column('text')
  managementClass!: ManagementClass;

  @Column('integer')
  year!: number;

  /** Last day to file it, YYYY-MM-DD; null: none is set. */
  @Column('date', { nullable: true })
  dueOn!: string | null;

  /** 1, and one more with each change. */
  @Column('integer')
  number!: number;

  @Column('uuid', { nullable: true })
  changesId!: string | null;

  @Column('text', { nullable: true })
  changeReason!: string | null;

  @Column('boolean')
  isLatest!: boolean;

  @Column('text')
  state!: PlanState;

  /** Sealed when it is filed. */
  @Column('jsonb')
  tables!: PlanTables;

  @Column('timestamptz', { nullable: true })
  filedAt!: Date | null;

  @Column('uuid', { nullable: true })
  filedBy!: string | null;

  /** What the facility filed it under on the enterprise's behalf. */
  @Column('uuid', { nullable: true })
  consentId!: string | null;

  /** 备案号. */
  @Column('text', { nullable: true })
  filingNumber!: string | null;

  /** When the national system took it, as its receipt says. */
  @Column('timestamptz', { nullable: true })
  receiptAt!: Date | null;

  @Column('text', { nullable: true })
  receiptNote!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
