import type { Actor } from '../../shared/roles.js';
import { hasRole } from '../../shared/roles.js';

/**
 * The transaction-local settings that row-level security reads. An administrator gets none of the tenant settings and so
 * sees no business data; an auditor sees the audit trail only. `true` as third argument ends them with the transaction,
 * so a pooled connection never carries one caller's tenant to the next.
 */
export const tenantSettingsSql = `SELECT
  set_config('app.account', $1, true), set_config('app.system', $2, true),
  set_config('app.enterprise', $3, true), set_config('app.facility', $4, true),
  set_config('app.division', $5, true), set_config('app.administrator', $6, true), set_config('app.auditor', $7, true),
  set_config('app.now', $8, true)`;

const onOff = (value: boolean): string => (value ? 'on' : '');

export function tenantSettings(actor: Actor, simulatedNow: Date | null): string[] {
  return [
    actor.accountId,
    onOff(hasRole(actor, 'system')),
    actor.enterpriseId ?? '',
    actor.facilityId ?? '',
    hasRole(actor, 'regulator') ? (actor.divisionCode ?? '') : '',
    onOff(hasRole(actor, 'administrator')),
    onOff(hasRole(actor, 'auditor')),
    simulatedNow?.toISOString() ?? '',
  ];
}
