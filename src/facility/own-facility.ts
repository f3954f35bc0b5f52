import { notPermitted } from '../platform/http/http.errors.js';
import type { Actor } from '../shared/roles.js';
import type { Tenant } from '../writes/write-tx.js';
import type { Facility } from './facility.entity.js';

/** The facility of an operator. `request.not-permitted`, 403, for everybody else. */
export function ownFacilityId({ facilityId }: Actor): string {
  if (facilityId === null) throw notPermitted({});
  return facilityId;
}

/** Whose business the facility's own events are. */
export const tenantOf = ({ id, divisionCode }: Facility): Tenant => ({
  facilityId: id,
  enterpriseId: null,
  divisionCode,
});
