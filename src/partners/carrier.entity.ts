import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartnerState } from './partner.lifecycle.js';

/** A transport company with its 道路运输经营许可证. */
@Entity('carrier')
export class Carrier {
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
  licenceNo!: string;

  /** Last valid day, YYYY-MM-DD. */
  @Column('date')
  licenceValidTo!: string;

  @Column('text')
  phone!: string;

  @Column('text')
  address!: string;

  @Column('text')
  state!: PartnerState;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
