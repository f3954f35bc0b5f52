import { Card } from '../../../desktop/show/card';
import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { Chart } from '../../../desktop/show/chart';
import { tonnes } from '../../../shared/format';
import { useWords } from '../../../words/words';
import type { Say } from '../../../words/words';
import { reportWords } from '../reports.words';
import { daysOf, ledgerPath } from './behind';

type Report = Schemas['PeriodReportView'];
type Words = Say<typeof reportWords>;

const gramsOfTonne = 1_000_000;
/** For drawing alone; what is read is text from whole grams. */
const drawn = (grams: number): number => grams / gramsOfTonne;
const grid = { left: 56, right: 56, top: 40, bottom: 32 };

/** Intake, outflow and stock point by point, and the codes that came in most; a part that is clicked opens its records. */
export function ReportCharts({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  const navigate = useNavigate();
  const series = useMemo(() => seriesOption(report, say), [report, say]);
  const codes = useMemo(() => codesOption(report, say), [report, say]);
  const { totals, startsOn: from, endsOn: to } = report;
  const label = say('seriesLabel', {
    from,
    to,
    in: tonnes(totals.takenInGrams),
    out: tonnes(totals.handedOnGrams),
    stock: tonnes(totals.closingGrams),
  });
  return (
    <div className="grid-wide">
      <Card title={<h2 className="part">{say('series')}</h2>}>
        <Chart
          option={series}
          label={label}
          onPick={({ name }) => void navigate(ledgerPath(report, 'B.2', daysOf(name)))}
        />
      </Card>
      <Card title={<h2 className="part">{say('byCodeLabel')}</h2>}>
        <Chart
          option={codes}
          label={say('byCodeLabel')}
          onPick={({ name }) => void navigate(ledgerPath(report, 'B.2', { wasteCode: name }))}
        />
      </Card>
    </div>
  );
}

function seriesOption({ series }: Report, say: Words): EChartsCoreOption {
  const bars = [
    { key: 'takenIn', values: series.map((point) => drawn(point.takenInGrams)) },
    { key: 'handedOn', values: series.map((point) => drawn(point.handedOnGrams)) },
  ] as const;
  return {
    grid,
    legend: { top: 0 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: series.map(({ name }) => name) },
    yAxis: [
      { type: 'value', name: 't' },
      { type: 'value', name: 't', splitLine: { show: false } },
    ],
    series: [
      ...bars.map(({ key, values }) => ({ type: 'bar', name: say(key), data: values })),
      {
        type: 'line',
        name: say('closing'),
        yAxisIndex: 1,
        showSymbol: false,
        data: series.map((point) => drawn(point.closingGrams)),
      },
    ],
  };
}

const mostCodes = 10;

function codesOption({ lines }: Report, say: Words): EChartsCoreOption {
  const most = [...lines]
    .sort((one, other) => other.takenInGrams - one.takenInGrams)
    .slice(0, mostCodes)
    .reverse();
  return {
    grid: { ...grid, left: 96, top: 8 },
    tooltip: {},
    xAxis: { type: 'value', name: 't' },
    yAxis: { type: 'category', data: most.map(({ wasteCode }) => wasteCode) },
    series: [{ type: 'bar', name: say('takenIn'), data: most.map(({ takenInGrams }) => drawn(takenInGrams)) }],
  };
}
