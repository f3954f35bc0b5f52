import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody wrote beside a duty. */
@Entity('duty_note')
export class DutyNote {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  dutyId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  text!: string;

  @Column('uuid')
  writtenBy!: string;

  @Column('text')
  writerLabel!: string;

  @Column('timestamptz')
  writtenAt!: Date;
}
