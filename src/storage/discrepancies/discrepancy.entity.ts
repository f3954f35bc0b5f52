import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DiscrepancyState } from './discrepancy.lifecycle.js';
import type { BureauReport, Decision, DiscrepancyAttribute } from './discrepancy.types.js';

/** One attribute of one line that is not as manifested. What was found is sealed by a trigger. */
@Entity('discrepancy')
export class Discrepancy {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('uuid')
  manifestId!: string;

  @Column('uuid')
  manifestLineId!: string;

  @Column('text')
  attribute!: DiscrepancyAttribute;

  @Column('text')
  expected!: string;

  @Column('text')
  found!: string;

  /** Of a quantity: the measured grams it was found at. */
  @Column('bigint', { nullable: true })
  foundGrams!: number | null;

  @Column('text')
  state!: DiscrepancyState;

  @Column('text', { nullable: true })
  decision!: Decision | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  noticeSentAt!: Date | null;

  @Column('jsonb')
  bureauReport!: BureauReport;

  @Column('timestamptz', { nullable: true })
  reportedAt!: Date | null;

  @Column('text', { nullable: true })
  reportReference!: string | null;

  @Column('text', { nullable: true })
  withdrawReason!: string | null;

  @Column('uuid')
  openedBy!: string;

  @Column('timestamptz')
  openedAt!: Date;
}
