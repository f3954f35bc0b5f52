import { enterpriseRoles, plannerRoles } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';

/** Bills are between a firm and its facility; regulators read masses and manifests, not prices. */
export const billReaders: readonly Role[] = [...enterpriseRoles, ...plannerRoles];
