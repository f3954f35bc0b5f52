import { enterpriseRoles, plannerRoles } from '../../shared/roles.js';
import type { Role } from '../../shared/roles.js';

/** Who files: the enterprise for itself, dispatchers and managers for the facility, and for enterprises with their consent. */
export const filers: readonly Role[] = [...enterpriseRoles, ...plannerRoles];
/** Who stands in for what is filed. */
export const signers: readonly Role[] = ['enterprise.admin', 'operator.manager'];
/** Declarations go to the authority: its people may read them here as well. */
export const filingReaders: readonly Role[] = [...filers, 'regulator'];
