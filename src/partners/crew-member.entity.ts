import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CrewKind } from './crew.types.js';
import type { PartnerState } from './partner.lifecycle.js';

/** A driver or escort with the certificate for dangerous goods (从业资格证). */
@Entity('crew_member')
export class CrewMember {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null, as the division: the row is the facility's alone. Row-level security asks every tenant table for both. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('uuid')
  carrierId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  phone!: string;

  @Column('text', { array: true })
  kinds!: CrewKind[];

  @Column('text')
  certificateNo!: string;

  /** Last valid day, YYYY-MM-DD. */
  @Column('date')
  certificateValidTo!: string;

  /** The account a driver signs in with. */
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('text')
  state!: PartnerState;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
