import { facilityNeeded } from '../../facility/facility.errors.js';
import type { Tx } from '../../platform/database/database.service.js';

/** `facility.choose-one` (400) at `/parameters/facilityId` where the caller has none of its own. */
export function facilityOf({ actor }: Tx, { facilityId }: { readonly facilityId: string | undefined }): string {
  const chosen = facilityId ?? actor.facilityId;
  if (chosen === null) throw facilityNeeded({}, '/parameters/facilityId');
  return chosen;
}
