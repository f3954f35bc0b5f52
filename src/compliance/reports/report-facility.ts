import type { Actor } from '../../shared/roles.js';
import { aFacility } from './definitions/common-parameters.data.js';
import type { ReportParameters } from './report-definition.types.js';
import { facilityNeeded } from '../../facility/facility.errors.js';
import type { Tx } from '../../platform/database/database.service.js';

/**
 * Told when a report of one facility is asked for, not when it is made: `facility.choose-one` (400) at
 * `/parameters/facilityId` to a regulator who names none.
 */
export function assertFacilityNamed(
  { facilityId, enterpriseId }: Actor,
  parameters: ReportParameters,
  given: { readonly facilityId?: string | undefined },
): void {
  const isOfOne = parameters.facilityId === aFacility;
  if (isOfOne && facilityId === null && enterpriseId === null && given.facilityId === undefined)
    throw facilityNeeded({}, '/parameters/facilityId');
}

/** `facility.choose-one` (400) at `/parameters/facilityId` where the caller has none of its own. */
export function facilityOf({ actor }: Tx, { facilityId }: { readonly facilityId: string | undefined }): string {
  const chosen = facilityId ?? actor.facilityId;
  if (chosen === null) throw facilityNeeded({}, '/parameters/facilityId');
  return chosen;
}
