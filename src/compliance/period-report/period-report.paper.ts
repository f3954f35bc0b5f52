import { chartLimits, chartOnPaper } from '../../platform/documents/chart.js';
import { pagedTable } from '../../platform/documents/paged-document.js';
import type { PageContent, TableColumn } from '../../platform/documents/paged-document.js';
import type { Language, Text } from '../../shared/domain-error.js';
import { attributeWords, deadlineWords, words } from './period-report-words.data.js';
import type { PeriodFigures } from './period-report.types.js';

const gramsPerTonne = 1_000_000;
/** Points; two of them and the title fill the first page. */
const chartSize = { width: 750, height: 180 } as const;

/** What stands above the table of codes: charts, then deadlines, discrepancies, alerts and emissions. */
export function periodReportHead(figures: PeriodFigures, language: Language): PageContent[] {
  const say = (text: Text): string => text[language];
  return [
    { text: `${figures.facilityName} · ${figures.period}`, style: 'subtitle' },
    ...charts(figures, say),
    ...deadlines(figures, say),
    ...discrepancies(figures, say),
    ...alerts(figures, say),
    ...emissions(figures, say),
    heading(say(words.byCode)),
  ];
}

type Say = (text: Text) => string;

function charts({ series, quotas }: PeriodFigures, say: Say): PageContent[] {
  const categories = series.map(({ name }) => name.slice('YYYY-'.length));
  const tonnes = (of: 'takenInGrams' | 'handedOnGrams' | 'closingGrams') =>
    series.map((point) => point[of] / gramsPerTonne);
  const unit = say(words.tonnes);
  const rows = quotas.slice(0, chartLimits.rows).map(({ category, usedGrams, quotaGrams }) => ({
    name: category === '' ? say(words.whole) : category,
    used: usedGrams / gramsPerTonne,
    limit: quotaGrams / gramsPerTonne,
  }));
  const flow = [
    { name: say(words.takenIn), values: tonnes('takenInGrams') },
    { name: say(words.handedOn), values: tonnes('handedOnGrams') },
  ];
  const stock = [{ name: say(words.stock), values: tonnes('closingGrams') }];
  return [
    ...(series.length === 0
      ? []
      : [
          chartOnPaper({ kind: 'bar', title: say(words.flow), unit, categories, series: flow }, chartSize),
          chartOnPaper({ kind: 'line', title: say(words.stockAtEnd), unit, categories, series: stock }, chartSize),
        ]),
    ...(rows.length === 0
      ? []
      : [
          chartOnPaper(
            { kind: 'usage', title: say(words.quota), unit, rows },
            { ...chartSize, height: 60 + 34 * rows.length },
          ),
        ]),
  ];
}

const deadlines = ({ deadlines: rows }: PeriodFigures, say: Say): PageContent[] =>
  section(
    say(words.deadlines),
    [wide(say(words.rule)), ...counts([words.inTime, words.late, words.missing], say)],
    rows.map(({ kind, inTime, late, missing }) => [say(deadlineWords[kind]), `${inTime}`, `${late}`, `${missing}`]),
    say,
  );

const discrepancies = ({ discrepancies: rows }: PeriodFigures, say: Say): PageContent[] =>
  section(
    say(words.discrepancies),
    [wide(say(words.attribute)), ...counts([words.found, words.open, words.unreported], say)],
    rows.map(({ attribute, found, open, unreported }) => [
      say(attributeWords[attribute]),
      `${found}`,
      `${open}`,
      `${unreported}`,
    ]),
    say,
  );

const alerts = ({ alerts: rows }: PeriodFigures, say: Say): PageContent[] =>
  section(
    say(words.alerts),
    [wide(say(words.rule)), ...counts([words.opened, words.open], say)],
    rows.map(({ title, opened, open }) => [say(title), `${opened}`, `${open}`]),
    say,
  );

const emissions = ({ emissions: rows }: PeriodFigures, say: Say): PageContent[] =>
  section(
    say(words.emissions),
    [
      wide(say(words.outlet)),
      { head: say(words.parameter), width: 150 },
      ...counts([words.readings, words.mean, words.most, words.daysExceeded, words.complete], say),
    ],
    rows.map((row) => [
      `${row.outletCode} ${row.outletName}`,
      row.unit === '' ? say(row.parameterName) : `${say(row.parameterName)}（${row.unit}）`,
      `${row.readings}`,
      row.mean ?? '',
      row.most ?? '',
      `${row.daysExceeded}`,
      row.completePermille === null ? '' : `${row.completePermille}`,
    ]),
    say,
  );

const heading = (text: string): PageContent => ({ text, style: 'heading', margin: [0, 8, 0, 2] });
const wide = (head: string): TableColumn => ({ head, width: '*' });
const counts = (heads: readonly Text[], say: Say): TableColumn[] =>
  heads.map((head) => ({ head: say(head), width: 70, align: 'right' }));

/** A heading over its table, or over the word that there is nothing. */
const section = (
  title: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  say: Say,
): PageContent[] => [heading(title), rows.length === 0 ? say(words.none) : pagedTable(columns, rows)];
