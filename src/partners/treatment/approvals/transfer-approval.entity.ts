import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalState } from '../treatment.types.js';

/** 跨省转移批准 (部令23号 第21–28条): what may go to a company in another province. */
@Entity('transfer_approval')
export class TransferApproval {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null, as the division: the row is the facility's alone. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('uuid')
  companyId!: string;

  @Column('text')
  number!: string;

  @Column('date')
  validFrom!: string;

  /** Last day in force, YYYY-MM-DD. */
  @Column('date')
  validTo!: string;

  @Column('text')
  route!: string;

  @Column('text')
  state!: ApprovalState;

  @Column('text', { nullable: true })
  revokeReason!: string | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
