import type { Filter } from '../../../desktop/list/list.types';
import { useMayOpen } from '../../page-access';
import { EnterpriseSelect } from './enterprise-select';

/** One firm among many, for those who may read the list of firms: neither a firm itself nor who only stores or drives. */
export function useFirmFilters(label: string): Filter[] {
  const mayOpen = useMayOpen();
  if (!mayOpen('/enterprises')) return [];
  return [
    {
      name: 'enterpriseId',
      kind: 'own',
      label,
      input: (value, set) => <EnterpriseSelect aria-label={label} value={value} onChange={set} />,
    },
  ];
}
