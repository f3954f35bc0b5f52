import { hasRole } from '../../../shared/roles.js';
import type { Actor } from '../../../shared/roles.js';

interface Owned {
  readonly accountId: string;
  readonly facilityId: string | null;
}

/** An export is its requester's; the manager answers for what leaves the facility and sees all of it. */
export const isFor = (actor: Actor, { accountId, facilityId }: Owned): boolean =>
  accountId === actor.accountId ||
  (hasRole(actor, 'operator.manager') && facilityId !== null && facilityId === actor.facilityId);
