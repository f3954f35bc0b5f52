import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Mass of one code that left one zone for treatment. Append-only. */
@Entity('outflow')
export class Outflow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null: what leaves the facility is nobody's alone any more. Row-level security asks for the column. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  wasteCode!: string;

  @Column('uuid')
  zoneId!: string;

  @Column('bigint')
  grams!: number;

  @Column('text')
  partner!: string;

  @Column('text')
  officialManifestNumber!: string;

  @Column('text')
  reason!: string;

  @Column('uuid')
  shippedBy!: string;

  @Column('timestamptz')
  shippedAt!: Date;
}
