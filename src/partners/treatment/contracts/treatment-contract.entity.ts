import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractState } from '../treatment.types.js';

/** The written contract with a treatment company (部令23号 第10条). */
@Entity('treatment_contract')
export class TreatmentContract {
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

  /** A calendar year. */
  @Column('bigint')
  quotaGrams!: number;

  @Column('text')
  state!: ContractState;

  @Column('text', { nullable: true })
  terminateReason!: string | null;

  @Column('timestamptz', { nullable: true })
  terminatedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
