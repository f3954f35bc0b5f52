import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import { addDays, today } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { Card } from '../../shared/card';
import { ChoiceField } from '../../shared/fields';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { BalanceCards } from './balance-cards';
import { LedgerRecords } from './ledger-records';
import { papersWords } from './papers.words';

const shownMonths = 12;
const tables = ['B.1', 'B.2', 'B.3', 'B.5'] as const;
export type LedgerTable = (typeof tables)[number];

/** The running month and those before, newest first. */
function latestMonths(): string[] {
  const found: string[] = [];
  for (let day = today(); found.length < shownMonths; day = addDays(`${day.slice(0, 7)}-01`, -1))
    found.push(day.slice(0, 7));
  return found;
}

const lastDayOf = (month: string): string => addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1);

/** 台账 (HJ 1259): the month's balance, and each table's records with their export for an inspection. */
export default function LedgerPage() {
  const say = useWords(papersWords);
  const [search, setSearch] = useSearchParams();
  const months = latestMonths();
  const month = months.find((one) => one === search.get('month')) ?? months[0]!;
  const table = tables.find((one) => one === search.get('table')) ?? 'B.1';
  const period = { from: `${month}-01`, to: lastDayOf(month) };
  const balance = useApi('/api/v1/statutory-ledgers/balance', { query: period });
  const set = (next: Record<string, string>) => setSearch({ month, table, ...next }, { replace: true });
  return (
    <Screen title={say('ledgerTitle')} back="/m/stock">
      <Card>
        <Link to="/m/inspection">{say('toInspection')}</Link>
      </Card>
      <ChoiceField
        label={say('month')}
        value={month}
        options={months.map((value) => ({ value, label: value }))}
        onChange={(value) => set({ month: value })}
      />
      <h2>{say('balance')}</h2>
      <Ready of={balance}>{({ rows }) => <BalanceCards rows={rows} />}</Ready>
      <h2>{say('records')}</h2>
      <ChoiceField
        label={say('table')}
        value={table}
        options={tables.map((value) => ({ value, label: say(value) }))}
        onChange={(value) => set({ table: value })}
      />
      <LedgerRecords table={table} period={period} />
    </Screen>
  );
}
