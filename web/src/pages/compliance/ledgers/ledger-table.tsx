import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { Read } from '../../../desktop/record/record-query';
import { PaperLink } from '../../../desktop/show/paper-link';
import { Kilograms } from '../../../desktop/show/figures';
import { useLanguage } from '../../../words/language';
import { useWords } from '../../../words/words';
import { useAsOfFilters } from './as-of';
import type { LedgerUnit } from './ledger-unit';
import { ledgerWords } from './ledgers.words';
import { RestsOn } from './rests-on';

const list = '/api/v1/statutory-ledgers/{table}';

export type TableName = Schemas['LedgerRecordView']['table'];
type Row = RowOf<typeof list>;

interface TableProps {
  readonly table: TableName;
  readonly unit: LedgerUnit;
}

/** One table with the columns that the standard gives it; the server says which. */
export function LedgerTable({ table, unit }: TableProps) {
  const [search] = useSearchParams();
  const asked = Object.fromEntries(
    ['asOf', 'leaf'].flatMap((name) => (search.has(name) ? [[name, search.get(name)!]] : [])),
  );
  const head = useApi(list, { path: { table }, query: { ...unit, ...asked, limit: 1 } });
  return (
    <Read query={head}>
      {({ title, columns, restsOn }) => (
        <>
          <RestsOn restsOn={restsOn} />
          <Sheets table={table} unit={unit} />
          <TableRows title={title} {...{ table, unit, columns }} />
        </>
      )}
    </Read>
  );
}

interface RowsProps extends TableProps {
  readonly title: string;
  readonly columns: Schemas['LedgerPageView']['columns'];
}

function TableRows({ table, unit, title, columns }: RowsProps) {
  const say = useWords(ledgerWords);
  const language = useLanguage();
  const shown = columns.map((column, at): Column<Row> => {
    const isNumber = column.key === 'qty' || column.key === 'containerCount';
    return {
      key: column.key,
      title: column[language],
      number: isNumber,
      show: (row) => (at === 0 ? <BatchLink row={row} unit={unit} /> : (row.cells[at] ?? say('none'))),
    };
  });
  const exact: Column<Row> = {
    key: 'exact',
    title: say('exact'),
    number: true,
    show: (row) => (
      <>
        <Kilograms grams={row.grams} />
        {row.corrections === 0 ? null : <div className="note-warn">{say('corrected', { count: row.corrections })}</div>}
      </>
    ),
  };
  return (
    <ListSection
      title={title}
      list={list}
      path={{ table }}
      fixed={unit}
      filters={useFilters()}
      rowKey={(row) => row.batchNo}
      columns={[shown[0]!, exact, ...shown.slice(1)]}
      empty={<Nothing text={say(table === 'B.4' ? 'emptyOwnTreatment' : 'empty')} />}
    />
  );
}

const BatchLink = ({ row, unit }: { readonly row: Row; readonly unit: LedgerUnit }) => (
  <Link to={`/ledgers/batches/${row.batchNo}?${new URLSearchParams({ ...unit }).toString()}`}>{row.batchNo}</Link>
);

function useFilters(): Filter[] {
  const say = useWords(ledgerWords);
  return [
    { name: 'wasteCode', kind: 'text', label: say('wasteCode') },
    { name: 'batchNo', kind: 'text', label: say('batchNo') },
    { name: 'containerCode', kind: 'text', label: say('containerCode') },
    { name: 'from', kind: 'day', label: say('from') },
    { name: 'to', kind: 'day', label: say('to') },
    ...useAsOfFilters(),
  ];
}

/** The table as a file; the API gives a year at most at once. */
function Sheets({ table, unit }: TableProps) {
  const say = useWords(ledgerWords);
  const [search] = useSearchParams();
  const [from, to] = [search.get('from'), search.get('to')];
  if (from === null || to === null) return <p className="note">{say('needDays')}</p>;
  const kept = ['wasteCode', 'asOf', 'leaf'].flatMap((name) => (search.has(name) ? [[name, search.get(name)!]] : []));
  const address = (format: string) =>
    `/api/v1/statutory-ledgers/${table}/sheet?${new URLSearchParams([...Object.entries({ ...unit, from, to, format }), ...kept] as string[][]).toString()}`;
  return (
    <div className="steps">
      <PaperLink href={address('xlsx')}>{say('xlsx')}</PaperLink>
      <PaperLink href={address('csv')}>{say('csv')}</PaperLink>
    </div>
  );
}
