import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('declared_generation')
export class DeclaredGeneration {
  @PrimaryColumn('uuid')
  enterpriseId!: string;

  @PrimaryColumn('text')
  wasteCode!: string;

  @Column('bigint')
  yearlyGrams!: number;

  @Column('uuid')
  facilityId!: string;

  @Column('text')
  divisionCode!: string;
}
