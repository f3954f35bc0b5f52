import type { Actor } from '../shared/roles.js';

/**
 * The same person in the audit trail, with the system's sight of rows: accounts and their secrets are written by
 * identity's use cases alone, after they have decided that the person may.
 */
export const asSystem = (actor: Actor): Actor => ({ ...actor, roles: [...actor.roles, 'system'] });
