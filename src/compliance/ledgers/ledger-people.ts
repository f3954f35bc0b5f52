import { enterpriseRoles, plannerRoles, storekeeperRoles } from '../../shared/roles.js';
import type { Role } from '../../shared/roles.js';

/** Who reads a ledger: an enterprise its own, those who store and plan at the facility, regulators. */
export const ledgerReaders: readonly Role[] = [
  ...new Set<Role>([...enterpriseRoles, ...plannerRoles, ...storekeeperRoles, 'regulator']),
];

/** Who reads the facility's record book. */
export const recordBookReaders: readonly Role[] = [
  ...new Set<Role>([...plannerRoles, ...storekeeperRoles, 'regulator']),
];
