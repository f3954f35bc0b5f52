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
import { balanceTerms, joinBalance } from './join-balance';
import type { BalanceLine } from './join-balance';
import { overviewWords } from './overview.words';

interface BalanceProps {
  readonly facility: Schemas['OverseenFacilityView'];
  readonly year: number;
}

/** Null for now, and for what is no time: that the API refuses, and its words are shown. */
const yearOf = (asOf: string | null): string | null =>
  asOf === null || Number.isNaN(Date.parse(asOf)) ? null : dayOf(asOf).slice(0, 4);

/** What came in, what went out and what should be left, beside what is there: now, or as of any past instant. */
export function Balance({ facility, year }: BalanceProps) {
  const say = useWords(overviewWords);
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf');
  const at = asOf === null ? {} : { asOf };
  const query = { facilityId: facility.id, ...at };
  const ledger = useApi('/api/v1/statutory-ledgers/balance', {
    query: { ...query, from: `${yearOf(asOf) ?? year}-01-01` },
    keep: true,
  });
  const stock = useApi('/api/v1/stock', { query: { ...query, groupBy: 'code' }, keep: true });
  const setAsOf = (value: string | null) =>
    setSearch(value === null ? { facility: facility.id } : { facility: facility.id, asOf: value }, { replace: true });
  return (
    <Card
      className="facts"
      title={<h2 className="card-title">{say('balance', { facility: facility.name })}</h2>}
      extra={<AsOf value={asOf} set={setAsOf} now={`?facility=${facility.id}`} />}
    >
      <Read query={ledger}>
        {({ rows }) => (
          <Read query={stock}>{({ figures }) => <BalanceTable lines={joinBalance(rows, figures)} />}</Read>
        )}
      </Read>
      <p className="steps">
        <Link to={`/ledgers?facilityId=${facility.id}`}>{say('openLedger')}</Link>
        <Link to={`/stock?facilityId=${facility.id}`}>{say('openStock')}</Link>
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

type Shown = readonly [title: string, of: (line: BalanceLine) => number];

function BalanceTable({ lines }: { readonly lines: readonly BalanceLine[] }) {
  const say = useWords(overviewWords);
  const numbers: readonly Shown[] = [
    ...balanceTerms.map(([key, word]): Shown => [say(word), (line) => line[key]]),
    [say('closing'), (line) => line.closingGrams],
    [say('stored'), (line) => line.storedGrams],
    [say('difference'), (line) => line.storedGrams - line.closingGrams],
  ];
  const columns: PlainColumn<BalanceLine>[] = [
    {
      title: say('code'),
      show: ({ wasteCode }) => (
        <Link className="whole" to={`/ledgers?wasteCode=${wasteCode}`}>
          {wasteCode}
        </Link>
      ),
    },
    ...numbers.map(([title, of]) => ({
      title,
      number: true,
      show: (line: BalanceLine) => <Kilograms grams={of(line)} />,
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
            {numbers.map(([title, of]) => (
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
