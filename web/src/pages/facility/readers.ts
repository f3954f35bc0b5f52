import type { Role } from '../../session/me';
import { operator } from '../roles';

/** Who sees emissions and cameras, as the API has it (monitoring-roles.ts). */
export const monitoringReaders = [
  'operator.manager',
  'operator.dispatcher',
  'operator.weighbridge',
  'operator.warehouse',
  'regulator',
] as const satisfies readonly Role[];

/** Who sees the facility's own papers. */
export const paperReaders = [...operator, 'regulator'] as const satisfies readonly Role[];
