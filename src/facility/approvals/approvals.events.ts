import { defineTopic } from '../../jobs/topics.js';

/** A paper was entered, corrected, put in force, superseded, revoked, or is over. */
export const approvalChanged = defineTopic<{ approvalId: string; facilityId: string }>('facility.approval-changed');

/** A condition was laid down, proved, met or waived: its next due day may be another one. */
export const conditionChanged = defineTopic<{ conditionId: string; approvalId: string; facilityId: string }>(
  'facility.condition-changed',
);
