import { hasAnyRole, useSignedIn } from '../../../session/me';
import type { Role } from '../../../session/me';
import { manager } from '../../roles';

/** Who records of emissions and cameras, as the API has it (monitoring-roles.ts). */
const keepers = ['operator.manager', 'operator.warehouse'] as const satisfies readonly Role[];

export const useMayRecord = (): boolean => hasAnyRole(useSignedIn(), keepers);
export const useMayManage = (): boolean => hasAnyRole(useSignedIn(), manager);
