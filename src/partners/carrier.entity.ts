import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartnerState } from './partner.lifecycle.js';

/** A transport company with its 道路运输经营许可证. */
@Entity('carrier')
export class Carrier {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

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

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
