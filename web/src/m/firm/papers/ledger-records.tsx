import type { Schemas } from '../../../api/queries';
import { instant, kilograms } from '../../../shared/format';
import { useLanguage } from '../../../words/language';
import { useWords } from '../../../words/words';
import { Card, Pairs } from '../../shared/card';
import { Loading, Refused } from '../../shared/page-states';
import { More, usePages } from '../../shared/pages';
import type { LedgerTable } from './ledger-page';
import { papersWords } from './papers.words';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** The records of one table; each folds open to the columns of the statutory form. */
export function LedgerRecords({ table, period }: { readonly table: LedgerTable; readonly period: Period }) {
  const say = useWords(papersWords);
  const list = usePages('/api/v1/statutory-ledgers/{table}', { path: { table }, query: period });
  if (list.isPending) return <Loading />;
  if (list.error !== null) return <Refused error={list.error} again={() => void list.refetch()} />;
  const [first] = list.data.pages;
  const records = list.data.pages.flatMap(({ items }) => items);
  const sheet = (format: 'csv' | 'xlsx') =>
    `/api/v1/statutory-ledgers/${table}/sheet?from=${period.from}&to=${period.to}&format=${format}`;
  return (
    <>
      <p className="m-row">
        <a href={sheet('xlsx')} download>
          {say('xlsx')}
        </a>
        <a href={sheet('csv')} download>
          {say('csv')}
        </a>
      </p>
      {records.length === 0 ? <p>{say('noRows')}</p> : null}
      {records.map((record) => (
        <RecordCard key={record.batchNo + record.leaf} record={record} columns={first?.columns ?? []} />
      ))}
      <More list={list} />
    </>
  );
}

function RecordCard(props: {
  readonly record: Schemas['LedgerRecordView'];
  readonly columns: readonly Schemas['LedgerColumnView'][];
}) {
  const say = useWords(papersWords);
  const language = useLanguage();
  const { record, columns } = props;
  return (
    <Card>
      <div className="m-row">
        <strong>
          {record.name} {record.wasteCode}
        </strong>
        <span className="number">{say('kg', { mass: kilograms(record.grams) })}</span>
      </div>
      <p className="m-weak">
        {instant(record.occurredAt)} · {record.batchNo}
      </p>
      <details>
        <summary>
          {say('allColumns')}
          <span className="m-hidden"> {record.batchNo}</span>
        </summary>
        <Pairs rows={columns.map((column, index) => [column[language], String(record.cells[index] ?? '')])} />
      </details>
    </Card>
  );
}
