import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of one price: it holds from its day until the next of the same code. Never changed. */
@Entity('treatment_price')
export class TreatmentPrice {
  @PrimaryColumn('uuid')
  contractId!: string;

  @PrimaryColumn('text')
  wasteCode!: string;

  @PrimaryColumn('date')
  validFrom!: string;

  /** What the facility pays; negative: the company pays. */
  @Column('integer')
  fenPerKg!: number;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
