import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Containers that left for treatment on one outbound manifest. Sealed, but for the treatment that is told later. */
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

  @Column('bigint')
  grams!: number;

  @Column('integer')
  containers!: number;

  @Column('text', { array: true })
  wasteCodes!: string[];

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

  /** YYYY-MM-DD; null until the partner told. */
  @Column('date', { nullable: true })
  treatedOn!: string | null;

  @Column('text', { nullable: true })
  methodCode!: string | null;
}
