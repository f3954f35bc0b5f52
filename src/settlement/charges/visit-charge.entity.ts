import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChargeKind, ChargeOutcome } from '../settlement.types.js';

/** 上门结算单: what one visit costs, or one correction of it. Never changed. */
@Entity('visit_charge')
export class VisitCharge {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  /** Of the manifest's internal number; a correction's ends with -G1, -G2 … */
  @Column('text')
  number!: string;

  @Column('text')
  kind!: ChargeKind;

  @Column('uuid')
  statementId!: string;

  @Column('uuid')
  manifestId!: string;

  /** The official number, or the internal one while there was none. */
  @Column('text')
  manifestNumber!: string;

  @Column('uuid')
  visitId!: string;

  @Column('uuid', { nullable: true })
  roundId!: string | null;

  /** Null: no agreement was in force on the day of hand-over. */
  @Column('uuid', { nullable: true })
  agreementId!: string | null;

  @Column('text', { nullable: true })
  agreementNumber!: string | null;

  @Column('bigint')
  minimumFen!: number;

  @Column('text')
  outcome!: ChargeOutcome;

  @Column('date')
  handedOverOn!: string;

  @Column('date')
  acceptedOn!: string;

  @Column('bigint')
  totalFen!: number;

  @Column('bigint')
  savedFen!: number;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
