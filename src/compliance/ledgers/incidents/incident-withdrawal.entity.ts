import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An incident that was recorded wrongly, and why it does not count. */
@Entity('facility_incident_withdrawal')
export class FacilityIncidentWithdrawal {
  @PrimaryColumn('uuid')
  incidentId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  withdrawnBy!: string;

  @Column('timestamptz')
  withdrawnAt!: Date;
}
