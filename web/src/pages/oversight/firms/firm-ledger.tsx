import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { Read } from '../../../desktop/record/record-query';
import { Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { yearNow } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { firmsWords } from './firms.words';

type Row = Schemas['LedgerBalanceRowView'];

/** The statutory ledger of the firm this year: opening, what came, what went, closing. */
export function FirmLedger({ id }: { readonly id: string }) {
  const say = useWords(firmsWords);
  const year = yearNow();
  const query = useApi('/api/v1/statutory-ledgers/balance', { query: { enterpriseId: id, from: `${year}-01-01` } });
  return (
    <>
      <h2 className="card-title">{say('ledgerOf', { year })}</h2>
      <Read query={query}>
        {({ rows }) => (rows.length === 0 ? <Nothing text={say('noLedger')} /> : <Rows rows={rows} />)}
      </Read>
      <p>
        <Link to={`/ledgers?enterpriseId=${id}`}>{say('openLedger')}</Link>
      </p>
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(firmsWords);
  const numbers: readonly [string, (row: Row) => number][] = [
    [say('opening'), (row) => row.openingGrams],
    [say('generated'), (row) => row.generatedGrams],
    [say('counted'), (row) => row.countedGrams],
    [say('selfTreated'), (row) => row.selfTreatedGrams],
    [say('sentAway'), (row) => row.sentAwayGrams],
    [say('closing'), (row) => row.closingGrams],
  ];
  return (
    <PlainTable
      label={say('ledger')}
      rows={rows}
      keyOf={({ wasteCode }) => wasteCode}
      columns={[
        { title: say('code'), show: ({ wasteCode }) => wasteCode },
        ...numbers.map(([title, of]) => ({ title, number: true, show: (row: Row) => <Kilograms grams={of(row)} /> })),
      ]}
    />
  );
}
