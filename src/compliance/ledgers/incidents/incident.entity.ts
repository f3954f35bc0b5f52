import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 事故记录 in the facility's record book (国务院令第408号 第18条). */
@Entity('facility_incident')
export class FacilityIncident {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null: row-level security asks for the column. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('timestamptz')
  occurredAt!: Date;

  @Column('text')
  place!: string;

  @Column('text')
  what!: string;

  @Column('text')
  measures!: string;

  @Column('text', { nullable: true })
  reportedTo!: string | null;

  @Column('text')
  recordedBy!: string;

  @Column('timestamptz')
  recordedAt!: Date;
}
