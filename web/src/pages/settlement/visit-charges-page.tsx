import { Link } from 'react-router';
import type { RowOf } from '../../api/queries';
import { ListPage } from '../../desktop/list/list-page';
import type { Column } from '../../desktop/list/list.types';
import { Nothing } from '../../desktop/page-states';
import { Yuan } from '../../desktop/show/figures';
import { useWords } from '../../words/words';
import { useFirmFilters } from '../customers/enterprises/firm-filter';
import { settlementWords } from './settlement.words';

/** 上门结算单: one a visit, and one a correction. */
export default function VisitChargesPage() {
  const say = useWords(settlementWords);
  return (
    <ListPage
      title={say('visitCharges')}
      list="/api/v1/visit-charges"
      columns={useColumns()}
      filters={useFirmFilters(say('enterprise'))}
      nameOf={(row) => row.number}
      empty={<Nothing text={say('emptyCharges')} />}
    />
  );
}

function useColumns(): Column<RowOf<'/api/v1/visit-charges'>>[] {
  const say = useWords(settlementWords);
  return [
    {
      key: 'number',
      title: say('number'),
      show: (row) => <Link to={`/visit-charges/${row.id}`}>{row.number}</Link>,
      file: { path: '/number', type: 'text' },
    },
    {
      key: 'enterprise',
      title: say('enterprise'),
      long: true,
      show: (row) => row.enterpriseName,
      file: { path: '/enterpriseName', type: 'text' },
    },
    { key: 'kind', title: say('kind'), show: (row) => say(`kind.${row.kind}`) },
    { key: 'outcome', title: say('outcome'), show: (row) => say(`result.${row.outcome}`) },
    {
      key: 'handedOverOn',
      title: say('handedOverOn'),
      show: (row) => row.handedOverOn,
      file: { path: '/handedOverOn', type: 'day' },
    },
    {
      key: 'acceptedOn',
      title: say('acceptedOn'),
      show: (row) => row.acceptedOn,
      file: { path: '/acceptedOn', type: 'day' },
    },
    {
      key: 'total',
      title: say('total'),
      number: true,
      show: (row) => <Yuan fen={row.totalFen} />,
      file: { path: '/totalFen', type: 'fen' },
    },
    {
      key: 'saved',
      title: say('saved'),
      number: true,
      show: (row) => <Yuan fen={row.savedFen} />,
      file: { path: '/savedFen', type: 'fen' },
    },
    {
      key: 'manifest',
      title: say('manifest'),
      show: (row) => <Link to={`/manifests/${row.manifestId}`}>{row.manifestNumber}</Link>,
      file: { path: '/manifestNumber', type: 'text' },
    },
  ];
}
