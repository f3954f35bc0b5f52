import { hasRole } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import type { DutyRule, Reach } from './duty.types.js';

/** Which duties a caller has to do with, within what row-level security lets through; null: all. */
export interface DutyScope {
  readonly kinds: readonly string[] | null;
  readonly reach: Reach | null;
}

/**
 * An enterprise has its own, a manager the facility's, others of the facility what they attend to; regulators see what
 * reached them: before that it is for the facility to deal with.
 */
export function dutyScope(actor: Actor, rules: readonly DutyRule[]): DutyScope {
  if (hasRole(actor, 'regulator')) return { kinds: null, reach: 'regulator' };
  if (actor.enterpriseId !== null || hasRole(actor, 'operator.manager', 'system')) return { kinds: null, reach: null };
  const attended = rules.filter(({ attends }) => hasRole(actor, ...attends));
  return { kinds: attended.map(({ kind }) => kind), reach: null };
}

export const isInScope = (
  { kinds, reach }: DutyScope,
  duty: { readonly kind: string; readonly reach: Reach },
): boolean => (kinds === null || kinds.includes(duty.kind)) && (reach === null || duty.reach === reach);
