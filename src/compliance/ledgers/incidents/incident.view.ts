import { ApiProperty } from '@nestjs/swagger';
import type { FacilityIncident } from './incident.entity.js';
import type { FacilityIncidentWithdrawal } from './incident-withdrawal.entity.js';

export class IncidentWithdrawalView {
  reason!: string;
  withdrawnBy!: string;
  @ApiProperty({ format: 'date-time' })
  withdrawnAt!: string;
}

export class IncidentView {
  id!: string;
  facilityId!: string;
  @ApiProperty({ format: 'date-time' })
  occurredAt!: string;
  place!: string;
  what!: string;
  measures!: string;
  reportedTo!: string | null;
  recordedBy!: string;
  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;
  /** Null while it stands. */
  @ApiProperty({ type: IncidentWithdrawalView, nullable: true })
  withdrawal!: IncidentWithdrawalView | null;
}

export const toIncidentView = (
  incident: FacilityIncident,
  withdrawal: FacilityIncidentWithdrawal | null,
): IncidentView => ({
  id: incident.id,
  facilityId: incident.facilityId,
  occurredAt: incident.occurredAt.toISOString(),
  place: incident.place,
  what: incident.what,
  measures: incident.measures,
  reportedTo: incident.reportedTo,
  recordedBy: incident.recordedBy,
  recordedAt: incident.recordedAt.toISOString(),
  withdrawal:
    withdrawal === null
      ? null
      : {
          reason: withdrawal.reason,
          withdrawnBy: withdrawal.withdrawnBy,
          withdrawnAt: withdrawal.withdrawnAt.toISOString(),
        },
});
