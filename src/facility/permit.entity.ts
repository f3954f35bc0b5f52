import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 危险废物经营许可证 of a facility; its codes and quotas of categories stand in tables of their own. */
@Entity('permit')
export class Permit {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('text')
  number!: string;

  @Column('text')
  basis!: string;

  @Column('date')
  validFrom!: string;

  @Column('date')
  validTo!: string;

  @Column('bigint')
  yearlyQuotaGrams!: number;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'app_now()' })
  createdAt!: Date;
}
