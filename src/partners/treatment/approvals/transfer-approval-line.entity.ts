import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MethodCode } from '../../../shared/method-code.js';

/** What may go of one code, and what is done with it there. */
@Entity('transfer_approval_line')
export class TransferApprovalLine {
  @PrimaryColumn('uuid')
  approvalId!: string;

  @PrimaryColumn('text')
  wasteCode!: string;

  @Column('text')
  methodCode!: MethodCode;

  @Column('bigint')
  grams!: number;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;
}
