import { enterpriseRoles, operatorRoles } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';

/** Who labels waste: its generator, and people of the facility on the generator's behalf. */
export const labellers: readonly Role[] = [...enterpriseRoles, ...operatorRoles];

/** Who looks at containers and scans them; row-level security says which. */
export const containerReaders: readonly Role[] = [...labellers, 'regulator'];

/** Who looks at a generator's storage point; a driver deals with the containers on it one by one. */
export const stockReaders: readonly Role[] = containerReaders.filter((role) => role !== 'operator.driver');
