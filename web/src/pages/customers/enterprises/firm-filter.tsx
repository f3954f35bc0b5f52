import type { Filter } from '../../../desktop/list/list.types';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { enterprise } from '../../roles';
import { EnterpriseSelect } from './enterprise-select';

/** One firm among many; nothing for a firm, which sees its own alone. */
export function useFirmFilters(label: string): Filter[] {
  if (hasAnyRole(useSignedIn(), enterprise)) return [];
  return [
    {
      name: 'enterpriseId',
      kind: 'own',
      label,
      input: (value, set) => <EnterpriseSelect aria-label={label} value={value} onChange={set} />,
    },
  ];
}
