import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { FilterBar } from '../../../desktop/list/filter-bar';
import type { Filter } from '../../../desktop/list/list.types';
import { useListAddress } from '../../../desktop/list/use-list-address';
import { Nothing } from '../../../desktop/page-states';
import { Read } from '../../../desktop/record/record-query';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { grams } from '../declarations/equation';
import { useAsOfFilters } from './as-of';
import type { LedgerUnit } from './ledger-unit';
import { ledgerWords } from './ledgers.words';
import { RestsOn } from './rests-on';

type Row = Schemas['LedgerBalanceRowView'];

const names = ['from', 'to', 'asOf', 'leaf'] as const;

/** 收支平衡 by waste code, of any days and as of any instant. */
export function LedgerBalance({ unit }: { readonly unit: LedgerUnit }) {
  const say = useWords(ledgerWords);
  const address = useListAddress();
  const asked = Object.fromEntries(
    names.flatMap((name) => (name in address.values ? [[name, address.values[name]]] : [])),
  );
  const query = useApi('/api/v1/statutory-ledgers/balance', { query: { ...unit, ...asked }, keep: true });
  const filters: Filter[] = [
    { name: 'from', kind: 'day', label: say('from') },
    { name: 'to', kind: 'day', label: say('to') },
    ...useAsOfFilters(),
  ];
  return (
    <>
      <FilterBar filters={filters} address={address} />
      <Read query={query}>
        {({ rows, restsOn }) => (
          <>
            <RestsOn restsOn={restsOn} />
            <p className="note">{say('balanceHelp')}</p>
            {rows.length === 0 ? <Nothing text={say('empty')} /> : <BalanceTable rows={rows} />}
          </>
        )}
      </Read>
    </>
  );
}

const masses = [
  ['openingGrams', 'opening'],
  ['generatedGrams', 'generated'],
  ['receivedGrams', 'received'],
  ['repackedGrams', 'repacked'],
  ['countedGrams', 'counted'],
  ['selfTreatedGrams', 'selfTreated'],
  ['sentAwayGrams', 'sentAway'],
  ['closingGrams', 'closing'],
] as const satisfies readonly (readonly [keyof Row, keyof typeof ledgerWords])[];

function BalanceTable({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(ledgerWords);
  const [search] = useSearchParams();
  const toRecords = (code: string) => {
    const next = new URLSearchParams(search);
    next.set('wasteCode', code);
    next.set('table', 'B.2');
    return `?${next.toString()}`;
  };
  return (
    <PlainTable
      label={say('balance')}
      rows={rows}
      keyOf={({ wasteCode }) => wasteCode}
      columns={[
        { title: say('wasteCode'), show: (row) => <Link to={toRecords(row.wasteCode)}>{row.wasteCode}</Link> },
        { title: say('category'), show: (row) => row.categoryCode },
        ...masses.map(([key, word]) => ({
          title: say(word),
          number: true,
          show: (row: Row) => grams(row[key]),
        })),
      ]}
      foot={
        <tr>
          <th scope="row" colSpan={2}>
            {say('total')}
          </th>
          {masses.map(([key]) => (
            <td key={key} className="number">
              {grams(rows.reduce((sum, row) => sum + row[key], 0))}
            </td>
          ))}
        </tr>
      }
    />
  );
}
