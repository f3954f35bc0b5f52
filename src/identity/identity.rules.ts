import type { Actor, Role } from '../shared/roles.js';
import { enterpriseRoles, hasRole, operatorRoles } from '../shared/roles.js';

/** Roles a person can hold, by family. One account holds roles of one family, and the family's tenant. */
const families = {
  enterprise: enterpriseRoles,
  operator: operatorRoles,
  regulator: ['regulator'],
  auditor: ['auditor'],
  administrator: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

type Family = keyof typeof families;

export const assignableRoles: readonly Role[] = Object.values(families).flat();

export interface Position {
  readonly roles: readonly Role[];
  readonly enterpriseId: string | null;
  readonly facilityId: string | null;
  readonly divisionCode: string | null;
}

export function familyOf(roles: readonly Role[]): Family | null {
  const found = (Object.keys(families) as Family[]).find((family) => {
    const members: readonly Role[] = families[family];
    return roles.length > 0 && roles.every((role) => members.includes(role));
  });
  return found ?? null;
}

/** Whether roles and tenant fit together; the table's CHECK says the same. */
export function isPosition(position: Position): boolean {
  const family = familyOf(position.roles);
  if (family === null || new Set(position.roles).size !== position.roles.length) return false;
  return (
    (position.enterpriseId !== null) === (family === 'enterprise') &&
    (position.facilityId !== null) === (family === 'operator') &&
    (position.divisionCode !== null) === (family === 'regulator')
  );
}

/** Administrators manage everybody; an enterprise's admin and a facility's manager their own people. */
export function mayManage(actor: Actor, target: Position): boolean {
  if (hasRole(actor, 'administrator', 'system')) return true;
  if (hasRole(actor, 'enterprise.admin'))
    return target.enterpriseId !== null && target.enterpriseId === actor.enterpriseId;
  if (hasRole(actor, 'operator.manager')) return target.facilityId !== null && target.facilityId === actor.facilityId;
  return false;
}

/** 等保2.0 三级 8.1.4.1 asks for two factors; here those who rule others or see beyond their own firm. */
export const needsSecondFactor = (roles: readonly Role[]): boolean =>
  roles.some((role) => role === 'operator.manager' || role === 'regulator' || role === 'administrator');

export interface PasswordPolicy {
  /** Characters. */
  readonly minLength: number;
  /** Of four: capitals, small letters, digits, symbols. */
  readonly minClasses: number;
}

const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/** 等保2.0 asks for composition (ASVS 5.0 advises against it): a dated setting, so that the owner can decide otherwise. */
export function isStrong(password: string, login: string, policy: PasswordPolicy): boolean {
  const used = classes.filter((characters) => characters.test(password)).length;
  return (
    [...password].length >= policy.minLength &&
    used >= policy.minClasses &&
    !password.toLowerCase().includes(login.toLowerCase())
  );
}
