import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChargeLineFacts, ChargeLineKind, TransportFacts } from '../settlement.types.js';

@Entity('visit_charge_line')
export class ChargeLine implements ChargeLineFacts {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  chargeId!: string;

  @Column('uuid')
  visitId!: string;

  @Column('smallint')
  position!: number;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  kind!: ChargeLineKind;

  @Column('bigint')
  amountFen!: number;

  @Column('boolean')
  byHand!: boolean;

  @Column('uuid', { nullable: true })
  manifestLineId!: string | null;

  @Column('text', { nullable: true })
  wasteCode!: string | null;

  @Column('text', { nullable: true })
  wasteName!: string | null;

  @Column('bigint', { nullable: true })
  grams!: number | null;

  @Column('integer', { nullable: true })
  fenPerKg!: number | null;

  @Column('date', { nullable: true })
  priceValidFrom!: string | null;

  @Column('bigint', { nullable: true })
  servicesFen!: number | null;

  @Column('bigint', { nullable: true })
  minimumFen!: number | null;

  @Column('jsonb', { nullable: true })
  transport!: TransportFacts | null;

  @Column('uuid', { nullable: true })
  reversesLineId!: string | null;
}
