import { Link } from 'react-router';
import { ListPage } from '../../desktop/list/list-page';
import { Nothing } from '../../desktop/page-states';
import { Kilograms } from '../../desktop/show/figures';
import { useWords } from '../../words/words';
import { useFirmFilters } from '../customers/enterprises/firm-filter';
import { transferWords } from './transfers.words';

/** 利用处置结果: how, where and when each part was treated. */
export default function TreatmentsPage() {
  const say = useWords(transferWords);
  return (
    <ListPage
      title={say('treatments')}
      list="/api/v1/treatments"
      rowKey={(row) => `${row.containerId} ${row.originId}`}
      filters={useFirmFilters(say('enterprise'))}
      empty={<Nothing text={say('treatmentsEmpty')} />}
      columns={[
        {
          key: 'origin',
          title: say('origin'),
          show: (row) => <Link to={`/containers/${row.originId}`}>{row.originCode}</Link>,
          file: { path: '/originCode', type: 'text' },
        },
        {
          key: 'code',
          title: say('wasteCode'),
          show: (row) => row.wasteCode,
          file: { path: '/wasteCode', type: 'text' },
        },
        {
          key: 'treatedOn',
          title: say('treatedOn'),
          show: (row) => row.treatedOn,
          file: { path: '/treatedOn', type: 'day' },
        },
        {
          key: 'method',
          title: say('methodCode'),
          show: (row) => row.methodCode,
          file: { path: '/methodCode', type: 'text' },
        },
        {
          key: 'shipped',
          title: say('shipped'),
          number: true,
          show: (row) => <Kilograms grams={row.shippedGrams} />,
          file: { path: '/shippedGrams', type: 'grams' },
        },
        {
          key: 'treated',
          title: say('treated'),
          number: true,
          show: (row) => <Kilograms grams={row.treatedGrams} />,
          file: { path: '/treatedGrams', type: 'grams' },
        },
        {
          key: 'company',
          title: say('company'),
          long: true,
          show: (row) => row.companyName,
          file: { path: '/companyName', type: 'text' },
        },
        {
          key: 'place',
          title: say('place'),
          long: true,
          show: (row) => row.place,
          file: { path: '/place', type: 'text' },
        },
      ]}
    />
  );
}
