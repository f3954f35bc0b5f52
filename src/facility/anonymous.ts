import type { Actor } from '../shared/roles.js';

/** The reader of public facts before signing in: holds no role and no tenant, so row-level security shows nothing else. */
export const anonymous: Actor = {
  accountId: '00000000-0000-0000-0000-000000000000',
  label: 'anonymous',
  roles: [],
  enterpriseId: null,
  facilityId: null,
  divisionCode: null,
};
