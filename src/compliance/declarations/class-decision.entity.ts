import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ManagementClass } from './declaration.types.js';

/** The city bureau puts a unit into another class (HJ 1259-2022 4.2.2). */
@Entity('class_decision')
export class UnitClassDecision {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  managementClass!: ManagementClass;

  /** YYYY-MM-DD. */
  @Column('date')
  validFrom!: string;

  /** Of the bureau's paper. */
  @Column('text')
  documentNumber!: string;

  @Column('text')
  reason!: string;

  @Column('uuid')
  decidedBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
