import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UsccCheck } from '../../../shared/uscc.js';
import type { PartnerState } from '../../partner.lifecycle.js';

/** A company that treats waste under a 危险废物经营许可证; what that permits stands in `treatment_permit_line`. */
@Entity('treatment_company')
export class TreatmentCompany {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null, as the division: the row is the facility's alone. Row-level security asks every tenant table for both. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  uscc!: string;

  @Column('text')
  usccCheck!: UsccCheck;

  @Column('text', { nullable: true })
  usccOverrideReason!: string | null;

  /** The county it sits in, six digits. */
  @Column('text')
  seatCode!: string;

  @Column('text')
  address!: string;

  @Column('text')
  phone!: string;

  @Column('text')
  permitNo!: string;

  @Column('date')
  permitValidFrom!: string;

  /** Last valid day, YYYY-MM-DD. */
  @Column('date')
  permitValidTo!: string;

  @Column('text')
  state!: PartnerState;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
