import type { Role } from '../session/me';

/** Groups of roles, as pages name them. */
export const enterprise = ['enterprise.admin', 'enterprise.staff'] as const satisfies readonly Role[];
export const manager = ['operator.manager'] as const satisfies readonly Role[];
export const planners = ['operator.dispatcher', 'operator.manager'] as const satisfies readonly Role[];
/** Who files for a firm: itself, or the facility with its consent. */
export const filers = [...enterprise, ...planners] as const satisfies readonly Role[];
export const weighers = ['operator.weighbridge', 'operator.manager'] as const satisfies readonly Role[];
export const storekeepers = [
  'operator.warehouse',
  'operator.weighbridge',
  'operator.manager',
] as const satisfies readonly Role[];
export const operator = [
  'operator.manager',
  'operator.dispatcher',
  'operator.driver',
  'operator.weighbridge',
  'operator.warehouse',
] as const satisfies readonly Role[];
/** Who looks on, and sees no more than the API lets each of them see: deliveries and papers are for the regulator alone. */
export const overseers = ['regulator', 'auditor'] as const satisfies readonly Role[];
/** Who checks the audit trail. */
export const checkers = [...enterprise, ...manager, ...overseers] as const satisfies readonly Role[];
export const administrator = ['administrator'] as const satisfies readonly Role[];
/** Whom messages are written to. */
export const noticed = [...enterprise, ...operator] as const satisfies readonly Role[];
