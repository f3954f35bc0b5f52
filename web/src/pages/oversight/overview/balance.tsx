import { Alert } from 'antd';
import { Card } from '../../../desktop/show/card';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { InstantInput } from '../../../desktop/form/inputs';
import { Read } from '../../../desktop/record/record-query';
import { Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import type { PlainColumn } from '../../../desktop/show/plain-table';
import { dayOf, kilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { ledgerBehind, stockBehind, tableOf } from './behind-balance';
import type { BalanceSight } from './behind-balance';
import { balanceTerms, joinBalance } from './join-balance';
import type { BalanceLine } from './join-balance';
import { overviewWords } from './overview.words';

interface BalanceProps {
  readonly facility: Schemas['OverseenFacilityView'];
  readonly year: number;
}

/** Null for now, and for what the API takes for no instant: a time without its offset, too. */
const yearOf = (asOf: string | null): string | null =>
  asOf === null || !/T.+(Z|[+-]\d\d:\d\d)$/.test(asOf) || Number.isNaN(Date.parse(asOf))
    ? null
    : dayOf(asOf).slice(0, 4);

/** What came in, what went out and what should be left, beside what is there: now, or as of any past instant. */
export function Balance({ facility, year }: BalanceProps) {
  const say = useWords(overviewWords);
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf');
  const at = asOf === null ? {} : { asOf };
  const query = { facilityId: facility.id, ...at };
  const pastYear = yearOf(asOf);
  const isWrong = asOf !== null && pastYear === null;
  const sight = { facilityId: facility.id, year: pastYear ?? String(year), asOf: pastYear === null ? null : asOf };
  const ledger = useApi('/api/v1/statutory-ledgers/balance', {
    query: { ...query, from: `${sight.year}-01-01` },
    keep: true,
    enabled: !isWrong,
  });
  const stock = useApi('/api/v1/stock', { query: { ...query, groupBy: 'code' }, keep: true, enabled: !isWrong });
  const setAsOf = (value: string | null) =>
    setSearch(value === null ? { facility: facility.id } : { facility: facility.id, asOf: value }, { replace: true });
  return (
    <Card
      className="facts"
      title={<h2 className="card-title">{say('balance', { facility: facility.name })}</h2>}
      extra={<AsOf value={asOf} set={setAsOf} now={`?facility=${facility.id}`} />}
    >
      {isWrong ? (
        <Alert type="warning" showIcon className="problem" title={say('asOfWrong', { asOf })} />
      ) : (
        <Read query={ledger}>
          {({ rows }) => (
            <Read query={stock}>
              {({ figures }) => <BalanceTable lines={joinBalance(rows, figures)} sight={sight} />}
            </Read>
          )}
        </Read>
      )}
      <p className="steps">
        <Link to={ledgerBehind(sight, 'balance')}>{say('openLedger')}</Link>
        <Link to={stockBehind(sight)}>{say('openStock')}</Link>
      </p>
    </Card>
  );
}

interface AsOfProps {
  readonly value: string | null;
  readonly set: (value: string | null) => void;
  /** The address of the present figures: an input that is shown empty, since its value is no time, cannot be emptied. */
  readonly now: string;
}

function AsOf({ value, set, now }: AsOfProps) {
  const say = useWords(overviewWords);
  return (
    <span className="steps">
      <label className="steps">
        <span className="note">{say('asOf')}</span>
        <InstantInput aria-label={say('asOf')} value={value} onChange={set} />
      </label>
      {value === null ? null : (
        <Link to={now} replace>
          {say('now')}
        </Link>
      )}
    </span>
  );
}

const sumOf = (lines: readonly BalanceLine[], of: (line: BalanceLine) => number): number =>
  lines.reduce((sum, line) => sum + of(line), 0);

interface Shown {
  readonly title: string;
  readonly of: (line: BalanceLine) => number;
  /** The list whose rows add up to the figure, where there is one. */
  readonly behind?: (wasteCode: string) => string;
}

interface TableProps {
  readonly lines: readonly BalanceLine[];
  readonly sight: BalanceSight;
}

function useShown(sight: BalanceSight): readonly Shown[] {
  const say = useWords(overviewWords);
  return [
    ...balanceTerms.map(([key, word]): Shown => {
      const shown = { title: say(word), of: (line: BalanceLine) => line[key] };
      const table = tableOf[key];
      return table === undefined ? shown : { ...shown, behind: (code) => ledgerBehind(sight, table, code) };
    }),
    { title: say('closing'), of: (line) => line.closingGrams },
    { title: say('stored'), of: (line) => line.storedGrams, behind: (code) => stockBehind(sight, code) },
    { title: say('difference'), of: (line) => line.storedGrams - line.closingGrams },
  ];
}

/** Nothing has no list behind it. */
function Cell({ line, shown: { of, behind } }: { readonly line: BalanceLine; readonly shown: Shown }) {
  const grams = of(line);
  const figure = <Kilograms grams={grams} />;
  return behind === undefined || grams === 0 ? figure : <Link to={behind(line.wasteCode)}>{figure}</Link>;
}

function BalanceTable({ lines, sight }: TableProps) {
  const say = useWords(overviewWords);
  const numbers = useShown(sight);
  const columns: PlainColumn<BalanceLine>[] = [
    {
      title: say('code'),
      show: ({ wasteCode }) => (
        <Link className="whole" to={ledgerBehind(sight, 'B.2', wasteCode)}>
          {wasteCode}
        </Link>
      ),
    },
    ...numbers.map((shown) => ({
      title: shown.title,
      number: true,
      show: (line: BalanceLine) => <Cell line={line} shown={shown} />,
    })),
  ];
  return (
    <>
      <Verdict grams={sumOf(lines, (line) => Math.abs(line.storedGrams - line.closingGrams))} />
      <PlainTable
        label={say('closing')}
        rows={lines}
        keyOf={({ wasteCode }) => wasteCode}
        columns={columns}
        foot={
          <tr>
            <th scope="row">{say('total')}</th>
            {numbers.map(({ title, of }) => (
              <td key={title} className="number">
                <Kilograms grams={sumOf(lines, of)} />
              </td>
            ))}
          </tr>
        }
      />
      <p className="note">{say('rule')}</p>
    </>
  );
}

function Verdict({ grams }: { readonly grams: number }) {
  const say = useWords(overviewWords);
  return grams === 0 ? (
    <Alert type="success" showIcon className="problem" title={say('balanced')} />
  ) : (
    <Alert type="error" showIcon className="problem" title={say('unbalanced', { grams: kilograms(grams) })} />
  );
}
