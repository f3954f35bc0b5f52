import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { PlainTable } from '../../../desktop/show/plain-table';
import type { PlainColumn } from '../../../desktop/show/plain-table';
import { tonnes } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { grams } from '../../compliance/declarations/equation';
import { reportWords } from '../reports.words';
import { daysOf, ledgerPath } from './behind';

type Report = Schemas['PeriodReportView'];
interface Shown {
  readonly report: Report;
}

export function ReportTables({ report }: Shown) {
  return (
    <>
      <Points report={report} />
      <Lines report={report} />
      <Quotas report={report} />
      <Deadlines report={report} />
      <Discrepancies report={report} />
      <Alerts report={report} />
      <Emissions report={report} />
    </>
  );
}

interface PartProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly PlainColumn<Row>[];
}

/** A part of the report, which says so when there is nothing in it. */
function Part<Row>({ title, rows, columns }: PartProps<Row>) {
  const say = useWords(reportWords);
  return (
    <section>
      <h2 className="part">{title}</h2>
      {rows.length === 0 ? (
        <Nothing text={say('nothingHere')} />
      ) : (
        <PlainTable label={title} rows={rows} keyOf={(_, at) => at} columns={columns} />
      )}
    </section>
  );
}

/** A count that leads to what it counts; nothing leads nowhere. */
const Count = ({
  of,
  to,
  bad = false,
}: {
  readonly of: number;
  readonly to: string;
  readonly bad?: boolean;
}): ReactNode =>
  of === 0 ? (
    0
  ) : (
    <Link to={to}>
      <span className={bad ? 'note-bad' : ''}>{of}</span>
    </Link>
  );

/** What the chart draws, for those who read rather than look. */
function Points({ report }: Shown) {
  const say = useWords(reportWords);
  return (
    <details>
      <summary>{say('dailyTable')} (t)</summary>
      <PlainTable
        label={say('dailyTable')}
        rows={report.series}
        keyOf={({ name }) => name}
        columns={[
          { title: say('day'), show: ({ name }) => <Link to={ledgerPath(report, 'B.2', daysOf(name))}>{name}</Link> },
          { title: say('takenIn'), number: true, show: (point) => grams(point.takenInGrams) },
          { title: say('handedOn'), number: true, show: (point) => grams(point.handedOnGrams) },
          { title: say('closing'), number: true, show: (point) => grams(point.closingGrams) },
        ]}
      />
    </details>
  );
}

function Lines({ report }: Shown) {
  const say = useWords(reportWords);
  const to = (table: string, wasteCode: string) => ledgerPath(report, table, { wasteCode });
  return (
    <Part
      title={`${say('byCode')} (t)`}
      rows={report.lines}
      columns={[
        { title: say('wasteCode'), show: ({ wasteCode }) => <Link to={to('B.2', wasteCode)}>{wasteCode}</Link> },
        { title: say('opening'), number: true, show: (line) => grams(line.openingGrams) },
        {
          title: say('takenIn'),
          number: true,
          show: (line) => <Link to={to('B.2', line.wasteCode)}>{grams(line.takenInGrams)}</Link>,
        },
        {
          title: say('produced'),
          number: true,
          show: (line) => <Link to={to('B.1', line.wasteCode)}>{grams(line.producedGrams)}</Link>,
        },
        { title: say('difference'), number: true, show: (line) => grams(line.differenceGrams) },
        {
          title: say('handedOn'),
          number: true,
          show: (line) => <Link to={to('B.5', line.wasteCode)}>{grams(line.handedOnGrams)}</Link>,
        },
        { title: say('closing'), number: true, show: (line) => grams(line.closingGrams) },
      ]}
    />
  );
}

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`);

function Quotas({ report }: Shown) {
  const say = useWords(reportWords);
  return (
    <Part
      title={say('quotas')}
      rows={report.quotas}
      columns={[
        { title: say('year'), show: ({ year }) => year },
        { title: say('category'), show: ({ category }) => category || say('whole') },
        { title: say('quota'), number: true, show: ({ quotaGrams }) => tonnes(quotaGrams) },
        {
          title: say('used'),
          number: true,
          show: ({ usedGrams, year }) => (
            <Link to={ledgerPath(report, 'B.2', { from: `${year}-01-01`, to: `${year}-12-31` })}>
              {tonnes(usedGrams)}
            </Link>
          ),
        },
        { title: say('share'), number: true, show: ({ usedGrams, quotaGrams }) => percent(usedGrams, quotaGrams) },
      ]}
    />
  );
}

function Deadlines({ report }: Shown) {
  const say = useWords(reportWords);
  const text = useText();
  const { startsOn, endsOn } = report;
  const lists = {
    acceptance: `/manifests?from=${startsOn}&to=${endsOn}`,
    backfill: `/manifests?from=${startsOn}&to=${endsOn}`,
    declaration: `/declarations?dueFrom=${startsOn}&dueTo=${endsOn}`,
  };
  return (
    <Part
      title={say('deadlines')}
      rows={report.deadlines}
      columns={[
        { title: say('item'), show: ({ title }) => text(title) },
        { title: say('inTime'), number: true, show: (row) => <Count of={row.inTime} to={lists[row.kind]} /> },
        { title: say('late'), number: true, show: (row) => <Count of={row.late} to={lists[row.kind]} bad /> },
        { title: say('missing'), number: true, show: (row) => <Count of={row.missing} to={lists[row.kind]} bad /> },
      ]}
    />
  );
}

function Discrepancies({ report }: Shown) {
  const say = useWords(reportWords);
  const text = useText();
  const list = `/discrepancies?from=${report.startsOn}&to=${report.endsOn}`;
  return (
    <Part
      title={say('discrepancies')}
      rows={report.discrepancies}
      columns={[
        { title: say('item'), show: ({ title }) => text(title) },
        { title: say('found'), number: true, show: ({ found }) => <Count of={found} to={list} /> },
        { title: say('open'), number: true, show: ({ open }) => <Count of={open} to={list} bad /> },
        { title: say('unreported'), number: true, show: ({ unreported }) => <Count of={unreported} to={list} bad /> },
      ]}
    />
  );
}

function Alerts({ report }: Shown) {
  const say = useWords(reportWords);
  const text = useText();
  return (
    <Part
      title={say('alerts')}
      rows={report.alerts}
      columns={[
        { title: say('item'), show: ({ kind, title }) => <Link to={`/duties?kind=${kind}`}>{text(title)}</Link> },
        { title: say('opened'), number: true, show: ({ opened }) => opened },
        {
          title: say('open'),
          number: true,
          show: ({ open, kind }) => <Count of={open} to={`/duties?kind=${kind}`} bad />,
        },
      ]}
    />
  );
}

const permille = 10;

function Emissions({ report }: Shown) {
  const say = useWords(reportWords);
  const text = useText();
  return (
    <Part
      title={say('emissions')}
      rows={report.emissions}
      columns={[
        {
          title: say('outlet'),
          show: (line) => <Link to="/emissions">{`${line.outletCode} ${line.outletName}`}</Link>,
        },
        {
          title: say('parameter'),
          show: ({ parameterName, unit }) => (unit === '' ? text(parameterName) : `${text(parameterName)} (${unit})`),
        },
        { title: say('readings'), number: true, show: (line) => line.readings },
        { title: say('mean'), number: true, show: (line) => line.mean ?? '—' },
        { title: say('most'), number: true, show: (line) => line.most ?? '—' },
        { title: say('daysExceeded'), number: true, show: (line) => line.daysExceeded },
        {
          title: say('complete'),
          number: true,
          show: ({ completePermille }) =>
            completePermille === null ? '—' : `${(completePermille / permille).toFixed(1)}%`,
        },
      ]}
    />
  );
}
