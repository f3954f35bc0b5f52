import { enterpriseRoles } from '../../shared/roles.js';
import type { Role } from '../../shared/roles.js';

/** Who may ask for reports at all; each report names those of them who may ask for it. Drivers work with their rounds. */
export const reportReaders = [
  ...enterpriseRoles,
  'operator.manager',
  'operator.dispatcher',
  'operator.weighbridge',
  'operator.warehouse',
  'regulator',
] as const satisfies readonly Role[];
