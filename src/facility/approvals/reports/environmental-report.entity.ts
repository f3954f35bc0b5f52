import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportForm, ReportState } from './report.types.js';

/** 环评文件 of the facility. Days are YYYY-MM-DD. */
@Entity('environmental_report')
export class EnvironmentalReport {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null, as the division: the row is the facility's alone. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('text')
  state!: ReportState;

  @Column('text')
  form!: ReportForm;

  @Column('text')
  projectName!: string;

  /** 编制单位. */
  @Column('text')
  preparedBy!: string;

  @Column('date')
  preparedOn!: string;

  /** 审批部门. */
  @Column('text', { nullable: true })
  authority!: string | null;

  @Column('date', { nullable: true })
  submittedOn!: string | null;

  @Column('date', { nullable: true })
  resubmittedOn!: string | null;

  @Column('text', { nullable: true })
  decisionNumber!: string | null;

  @Column('date', { nullable: true })
  decidedOn!: string | null;

  @Column('text', { nullable: true })
  rejectionReason!: string | null;

  @Column('uuid', { nullable: true })
  approvalId!: string | null;

  @Column('date', { nullable: true })
  acceptedOn!: string | null;

  @Column('text', { nullable: true })
  acceptanceConclusion!: string | null;

  @Column('uuid', { nullable: true })
  acceptanceDocumentId!: string | null;

  @Column('date', { nullable: true })
  publishedOn!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
