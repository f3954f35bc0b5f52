import type { Role } from '../../shared/roles.js';

/** Who sees emissions and cameras: the facility's people but its drivers, and those who oversee it. */
export const monitoringReaders = [
  'operator.manager',
  'operator.dispatcher',
  'operator.weighbridge',
  'operator.warehouse',
  'regulator',
] as const satisfies readonly Role[];

/** Who records: the manager, and whoever runs the store; instruments act for one of them by API key. */
export const monitoringKeepers = ['operator.manager', 'operator.warehouse'] as const satisfies readonly Role[];
