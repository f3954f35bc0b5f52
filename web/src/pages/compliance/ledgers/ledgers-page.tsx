import { useSearchParams } from 'react-router';
import { Loading } from '../../../desktop/page-states';
import { PageHead } from '../../../desktop/record/page-head';
import { TabList } from '../../../desktop/record/tabs';
import { useWords } from '../../../words/words';
import { LedgerBalance } from './ledger-balance';
import { LedgerTable } from './ledger-table';
import type { TableName } from './ledger-table';
import { UnitChoice, useLedgerUnit } from './ledger-unit';
import type { LedgerUnit } from './ledger-unit';
import { ledgerWords } from './ledgers.words';

const tables = ['B.1', 'B.2', 'B.3', 'B.4', 'B.5'] as const satisfies readonly TableName[];

/** 管理台账: the tables of HJ 1259-2022 Annex B and their balance, of any unit and as of any instant. */
export default function LedgersPage() {
  const say = useWords(ledgerWords);
  const unit = useLedgerUnit();
  return (
    <>
      <PageHead title={say('title')} />
      <UnitChoice />
      {unit === undefined ? <Loading /> : <LedgerTabs unit={unit} />}
    </>
  );
}

function LedgerTabs({ unit }: { readonly unit: LedgerUnit }) {
  const say = useWords(ledgerWords);
  const [search, setSearch] = useSearchParams();
  const shown = search.get('table') ?? 'B.2';
  const turnTo = (table: string) => {
    const next = new URLSearchParams(search);
    next.delete('cursor');
    next.set('table', table);
    setSearch(next, { replace: true });
  };
  return (
    <TabList
      shown={shown}
      choose={turnTo}
      tabs={[
        ...tables.map((table) => ({
          key: table,
          label: say(table),
          children: <LedgerTable key={table} table={table} unit={unit} />,
        })),
        { key: 'balance', label: say('balance'), children: <LedgerBalance unit={unit} /> },
      ]}
    />
  );
}
