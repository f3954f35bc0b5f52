import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MethodCode } from '../../../shared/method-code.js';

/** One thing that a treatment company's permit allows: this method for this code. */
@Entity('treatment_permit_line')
export class TreatmentPermitLine {
  @PrimaryColumn('uuid')
  companyId!: string;

  @PrimaryColumn('text')
  wasteCode!: string;

  @PrimaryColumn('text')
  methodCode!: MethodCode;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;
}
