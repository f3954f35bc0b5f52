import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import type { Column } from '../../../desktop/list/list.types';
import { useWords } from '../../../words/words';
import { discrepancyWords } from './discrepancies.words';

/** Whose delivery a difference was found in: the firm, its manifest, the waste. */
export function useDeliveryColumns(): Column<RowOf<'/api/v1/discrepancies'>>[] {
  const say = useWords(discrepancyWords);
  return [
    {
      key: 'consignor',
      title: say('consignor'),
      long: true,
      show: (row) => row.enterpriseName,
      file: { path: '/enterpriseName', type: 'text' },
    },
    {
      key: 'manifest',
      title: say('manifest'),
      show: (row) => <Link to={`/manifests/${row.manifestId}`}>{row.manifestNumber}</Link>,
      file: { path: '/manifestNumber', type: 'text' },
    },
    {
      key: 'waste',
      title: say('waste'),
      hidden: true,
      show: (row) => `${row.wasteCode} ${row.wasteName}`,
      file: { path: '/wasteCode', type: 'text' },
    },
  ];
}
