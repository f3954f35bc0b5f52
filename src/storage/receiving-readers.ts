import { enterpriseRoles, storekeeperRoles } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';

/** Who may see how a delivery was weighed and decided; row-level security says whose deliveries. */
export const receivingReaders: readonly Role[] = [
  ...storekeeperRoles,
  'operator.dispatcher',
  ...enterpriseRoles,
  'regulator',
];
