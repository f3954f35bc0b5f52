import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 履行记录: when and how a condition was kept. */
@Entity('approval_proof')
export class ApprovalProof {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  conditionId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  /** YYYY-MM-DD. */
  @Column('date')
  provedOn!: string;

  @Column('text')
  text!: string;

  @Column('uuid', { nullable: true })
  documentId!: string | null;

  @Column('uuid')
  filedBy!: string;

  @Column('timestamptz')
  filedAt!: Date;
}
