import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One state of the text, as it was filed. */
@Entity('environmental_report_version')
export class ReportVersion {
  @PrimaryColumn('uuid')
  reportId!: string;

  /** From 1; the last one stands. */
  @PrimaryColumn('smallint')
  number!: number;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('uuid')
  documentId!: string;

  @Column('text')
  note!: string;

  @Column('timestamptz')
  filedAt!: Date;
}
