import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MethodCode } from '../shared/method-code.js';

/** One waste code of a transfer. `grams` is the mass on it, sealed at dispatch. */
@Entity('transfer_line')
export class TransferLine {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  transferId!: string;

  @Column('smallint')
  position!: number;

  @Column('text')
  wasteCode!: string;

  @Column('text')
  name!: string;

  /** 拟利用处置方式. */
  @Column('text')
  methodCode!: MethodCode;

  @Column('bigint')
  grams!: number;

  @Column('integer')
  containers!: number;

  /** As the partner weighed it. */
  @Column('bigint', { nullable: true })
  acceptedGrams!: number | null;

  /** Of the containers refused, as shipped. */
  @Column('bigint', { nullable: true })
  refusedGrams!: number | null;

  @Column('text', { nullable: true })
  discrepancy!: string | null;

  /** YYYY-MM-DD. */
  @Column('date', { nullable: true })
  treatedOn!: string | null;

  @Column('text', { nullable: true })
  treatedMethodCode!: MethodCode | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;
}
