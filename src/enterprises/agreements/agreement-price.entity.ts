import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of one price: it holds from its day until the next of the same code. Never changed. */
@Entity('agreement_price')
export class AgreementPrice {
  @PrimaryColumn('uuid')
  agreementId!: string;

  @PrimaryColumn('text')
  wasteCode!: string;

  @PrimaryColumn('date')
  validFrom!: string;

  @Column('integer')
  fenPerKg!: number;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
