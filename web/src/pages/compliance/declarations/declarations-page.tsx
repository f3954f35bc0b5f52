import { Tag, Tooltip } from 'antd';
import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { DueDay, Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useCode, useCodeFile } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { declarationWords } from './declarations.words';

type Row = RowOf<'/api/v1/declarations'>;

/** 申报: periods to declare, what falls due first in front. */
export default function DeclarationsPage() {
  const say = useWords(declarationWords);
  const kinds = useKinds();
  const filters: Filter[] = [
    useStateFilter('declaration', say('state')),
    {
      name: 'kind',
      kind: 'choice',
      label: say('kind'),
      choices: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    },
    { name: 'own', kind: 'flag', label: say('own') },
    { name: 'dueFrom', kind: 'day', label: say('dueFrom') },
    { name: 'dueTo', kind: 'day', label: say('dueTo') },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/declarations"
      columns={useColumns(kinds)}
      filters={filters}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useKinds(): Record<Row['kind'], string> {
  const say = useWords(declarationWords);
  return { month: say('month'), quarter: say('quarter'), year: say('year') };
}

function useColumns(kinds: Record<Row['kind'], string>): Column<Row>[] {
  const say = useWords(declarationWords);
  const classWord = useCode('managementClass');
  const classFile = useCodeFile('managementClass');
  const states = useStateFile('declaration');
  return [
    {
      key: 'period',
      title: say('period'),
      show: (row) => <Link to={`/declarations/${row.id}`}>{row.period}</Link>,
      file: { path: '/period', type: 'text' },
    },
    {
      key: 'unit',
      title: say('unit'),
      long: true,
      show: (row) => row.unitName,
      file: { path: '/unitName', type: 'text' },
    },
    {
      key: 'kind',
      title: say('kind'),
      show: (row) => kinds[row.kind],
      file: { path: '/kind', type: 'word', words: kinds },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="declaration" state={row.state} />,
      file: { path: '/state', ...states },
    },
    { key: 'dueOn', title: say('dueOn'), show: (row) => <Due row={row} />, file: { path: '/dueOn', type: 'day' } },
    {
      key: 'class',
      title: say('managementClass'),
      show: (row) => classWord(row.managementClass),
      file: { path: '/managementClass', ...classFile },
    },
    {
      key: 'number',
      title: say('number'),
      number: true,
      show: (row) => row.number,
      file: { path: '/number', type: 'integer' },
    },
    {
      key: 'receiptNumber',
      title: say('receiptNumber'),
      show: (row) => row.receiptNumber ?? '—',
      file: { path: '/receiptNumber', type: 'text' },
    },
    {
      key: 'receiptAt',
      title: say('receiptAt'),
      hidden: true,
      show: (row) => <Instant at={row.receiptAt} />,
      file: { path: '/receiptAt', type: 'instant' },
    },
  ];
}

/** The day counts until it is submitted; afterwards it is only a date. */
function Due({ row }: { readonly row: Row }) {
  const say = useWords(declarationWords);
  return (
    <>
      {row.submittedAt === null ? <DueDay day={row.dueOn} /> : <span className="number">{row.dueOn}</span>}
      {row.dueProvisional ? (
        <Tooltip title={say('provisionalHelp')}>
          <Tag color="warning">{say('provisional')}</Tag>
        </Tooltip>
      ) : null}
    </>
  );
}
