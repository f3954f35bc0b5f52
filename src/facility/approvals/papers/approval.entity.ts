import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalKind, ApprovalState } from '../approvals.types.js';

/** 批准文件 of the facility: what an authority or an insurer gave it. Days are YYYY-MM-DD. */
@Entity('approval')
export class Approval {
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
  kind!: ApprovalKind;

  @Column('text')
  state!: ApprovalState;

  /** 文号; of an insurance the policy number. */
  @Column('text', { nullable: true })
  number!: string | null;

  /** The authority; of an insurance the insurer. */
  @Column('text', { nullable: true })
  issuer!: string | null;

  @Column('date', { nullable: true })
  issuedOn!: string | null;

  @Column('date', { nullable: true })
  validFrom!: string | null;

  @Column('date', { nullable: true })
  validUntil!: string | null;

  @Column('bigint', { nullable: true })
  insuredFen!: number | null;

  @Column('text')
  basis!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { array: true })
  documentIds!: string[];

  /** The paper that this one renews. */
  @Column('uuid', { nullable: true })
  followsId!: string | null;

  @Column('text', { nullable: true })
  revokeReason!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
