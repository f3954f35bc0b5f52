import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useLanguage } from '../../../words/language';
import { useCode } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import { useDeliveryColumns } from './delivery-columns';
import { discrepancyWords } from './discrepancies.words';

type Row = RowOf<'/api/v1/discrepancies'>;

export default function DiscrepanciesPage() {
  const say = useWords(discrepancyWords);
  const decision = useCode('decision');
  const text = useText();
  const language = useLanguage();
  const attributes = Object.fromEntries(
    (['name', 'quantity', 'property', 'form', 'packaging'] as const).map((key) => [key, say(key)]),
  );
  const columns: Column<Row>[] = [
    {
      key: 'attribute',
      title: say('attribute'),
      show: (row) => <Link to={`/discrepancies/${row.id}`}>{say(row.attribute)}</Link>,
      file: { path: '/attribute', type: 'word', words: attributes },
    },
    ...useDeliveryColumns(),
    {
      key: 'expected',
      title: say('expected'),
      long: true,
      show: (row) => text(row.expectedText),
      file: { path: `/expectedText/${language}`, type: 'text' },
    },
    {
      key: 'found',
      title: say('found'),
      long: true,
      show: (row) => text(row.foundText),
      file: { path: `/foundText/${language}`, type: 'text' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="discrepancy" state={row.state} />,
      file: { path: '/state', ...useStateFile('discrepancy') },
    },
    { key: 'decision', title: say('decision'), show: (row) => (row.decision ? decision(row.decision) : '—') },
    {
      key: 'openedAt',
      title: say('openedAt'),
      show: (row) => <Instant at={row.openedAt} />,
      file: { path: '/openedAt', type: 'instant' },
    },
    {
      key: 'reportedAt',
      title: say('reportedAt'),
      show: (row) =>
        row.reportedAt ? <Instant at={row.reportedAt} /> : <span className="note-warn">{say('notReported')}</span>,
      file: { path: '/reportedAt', type: 'instant' },
    },
    {
      key: 'delivery',
      title: say('delivery'),
      show: (row) => <Link to={`/receiving/${row.manifestId}`}>{say('openDelivery')}</Link>,
    },
  ];
  const filters: Filter[] = [
    useStateFilter('discrepancy', say('state'), false),
    { name: 'unreported', kind: 'flag', label: say('unreported') },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/discrepancies"
      columns={columns}
      filters={filters}
      empty={<Nothing text={say('empty')} />}
    />
  );
}
