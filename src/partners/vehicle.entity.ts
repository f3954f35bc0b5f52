import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Grams } from '../shared/mass.js';
import type { DangerousGoodsClass } from './dangerous-goods.types.js';
import type { PartnerState } from './partner.lifecycle.js';

/** A vehicle with its 道路运输证. */
@Entity('vehicle')
export class Vehicle {
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

  /** GA 36 in its stored form: 苏F12345. */
  @Column('text')
  plate!: string;

  @Column('text', { array: true })
  hazardClasses!: DangerousGoodsClass[];

  @Column('bigint')
  payloadGrams!: Grams;

  @Column('text')
  transportPermitNo!: string;

  /** Last valid day, YYYY-MM-DD. */
  @Column('date')
  transportPermitValidTo!: string;

  @Column('text')
  state!: PartnerState;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
