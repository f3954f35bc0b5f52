/** Who acts. A role is held within one tenant: an enterprise, a facility, an administrative division, or the system. */
export const roles = [
  'enterprise.admin',
  'enterprise.staff',
  'operator.manager',
  'operator.dispatcher',
  'operator.driver',
  'operator.weighbridge',
  'operator.warehouse',
  'regulator',
  'auditor',
  'administrator',
  'system',
] as const;

export type Role = (typeof roles)[number];

/** People of a small generator. */
export const enterpriseRoles = ['enterprise.admin', 'enterprise.staff'] as const satisfies readonly Role[];

/** People of a facility, and those of them who plan its work. */
export const operatorRoles = [
  'operator.manager',
  'operator.dispatcher',
  'operator.driver',
  'operator.weighbridge',
  'operator.warehouse',
] as const satisfies readonly Role[];
export const plannerRoles = ['operator.dispatcher', 'operator.manager'] as const satisfies readonly Role[];
/** Who stores: warehouse people (仓管), the weighbridge where one person does both, and their manager. */
export const storekeeperRoles = [
  'operator.warehouse',
  'operator.weighbridge',
  'operator.manager',
] as const satisfies readonly Role[];

/** The authenticated caller of one request, or the system itself for jobs. Read-only; built by identity. */
export interface Actor {
  readonly accountId: string;
  /** Shown in the audit trail and in timelines: a name the organisation chose, never a personal identifier. */
  readonly label: string;
  readonly roles: readonly Role[];
  /** Set for enterprise roles. */
  readonly enterpriseId: string | null;
  /** Set for operator roles. */
  readonly facilityId: string | null;
  /** Set for regulators: a GB/T 2260 prefix such as 320613, 3206 or 32. */
  readonly divisionCode: string | null;
}

export const hasRole = (actor: Actor, ...wanted: readonly Role[]): boolean =>
  actor.roles.some((role) => wanted.includes(role));

/** Jobs, migrations of data and the command line act as the system; row-level security lets it see every tenant. */
export const systemActor = (label: string): Actor => ({
  accountId: '00000000-0000-0000-0000-000000000000',
  label,
  roles: ['system'],
  enterpriseId: null,
  facilityId: null,
  divisionCode: null,
});

/**
 * The same person in the audit trail, with the system's sight of rows. Only for use cases that have decided before that
 * the person may: accounts and their secrets, work that was parked.
 */
export const asSystem = (actor: Actor): Actor => ({ ...actor, roles: [...actor.roles, 'system'] });
