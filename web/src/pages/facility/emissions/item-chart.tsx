import { useMemo } from 'react';
import { useRows } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Chart } from '../../../desktop/show/chart';
import { dayOf, instant } from '../../../shared/format';
import { useTheme } from '../../../theme';
import type { Theme } from '../../../theme';
import { useWords } from '../../../words/words';
import type { Say } from '../../../words/words';
import { emissionsWords } from './emissions.words';
import { isBeyond, limitRuns } from './limit-line';
import type { LimitRun, Point } from './limit-line';
import { useParameters } from './parameters';

type Limit = Schemas['EmissionLimitView'];
type Span = Limit['averaging'];

interface ItemChartProps {
  readonly item: Schemas['EmissionItemView'];
  readonly span: Span;
  readonly points: readonly Point[];
}

const mostLimits = 200;
const heightPx = 320;
/** Legible on the ground of each theme. */
const colours = {
  light: { limit: '#ad2102', line: '#0958d9' },
  dark: { limit: '#ff9c6e', line: '#69b1ff' },
} as const;

/** The points of an item, with the limits that held meanwhile as dashed lines. */
export function ItemChart({ item, span, points }: ItemChartProps) {
  const say = useWords(emissionsWords);
  const { nameOf, unitOf } = useParameters();
  const { rows } = useRows('/api/v1/emission-items/{id}/limits', { limit: mostLimits }, { path: { id: item.id } });
  const limits = rows.filter(({ averaging }) => averaging === span);
  const name = say(span === 'instant' ? 'each' : span);
  const unit = unitOf(item.parameter);
  const theme = useTheme();
  // Keyed by what it is made of: a chart that is drawn anew with every render flickers.
  const key = JSON.stringify([points, limits, name, unit, theme]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const option = useMemo(() => optionOf({ points, limits, name, unit, say, theme, isDay: span === 'day' }), [key]);
  return (
    <>
      <Chart
        heightPx={heightPx}
        option={option}
        label={labelOf(say, nameOf(item.parameter), { points, limits, name, unit })}
      />
      {limits.map((limit) => (
        <p key={limit.id} className="note">
          {say('limitExplained', { bound: boundsOf(limit), unit, standard: limit.standard })} {limit.validFrom} –{' '}
          {limit.validTo ?? say('forGood')} {limit.uncertain ? say('uncertain') : ''}
        </p>
      ))}
    </>
  );
}

export const boundsOf = ({ lowerBound, upperBound }: Pick<Limit, 'lowerBound' | 'upperBound'>): string =>
  lowerBound === null ? `≤ ${upperBound}` : upperBound === null ? `≥ ${lowerBound}` : `${lowerBound}–${upperBound}`;

interface Drawing {
  readonly points: readonly Point[];
  readonly limits: readonly Limit[];
  readonly name: string;
  readonly unit: string;
}
type Speech = Say<typeof emissionsWords>;

interface Setting {
  readonly say: Speech;
  readonly theme: Theme;
  readonly isDay: boolean;
}

function optionOf({ points, limits, name, unit, say, theme, isDay }: Drawing & Setting) {
  const { limit, line } = colours[theme];
  const look = { colour: limit, last: points.length - 1 };
  const upper = limitRuns(points, limits, 'upperBound').map((run) =>
    lineOf(run, say('limitOf', { bound: run.bound }), look),
  );
  const lower = limitRuns(points, limits, 'lowerBound').map((run) =>
    lineOf(run, say('lowerLimitOf', { bound: run.bound }), look),
  );
  const bounds = limits.flatMap(({ upperBound }) => (upperBound === null ? [] : [Number(upperBound)]));
  return {
    grid: { left: 64, right: 96, top: 40, bottom: 32 },
    tooltip: {
      trigger: 'axis',
      valueFormatter: (value: number | null) => (value === null ? '—' : `${value} ${unit}`),
    },
    xAxis: {
      type: 'category',
      data: points.map(({ at }) => (isDay ? dayOf(at) : instant(at).slice(5))),
    },
    // The limit belongs into the picture, however far the values keep from it.
    yAxis: {
      type: 'value',
      name: unit,
      axisLabel: { showMaxLabel: false },
      max: ({ max }: { max: number }) => Math.max(max, ...bounds) * 1.1,
    },
    series: [
      {
        name,
        type: 'line',
        showSymbol: points.length < 40,
        color: line,
        data: points.map((point) => pointOf(point, limits, limit)),
        markLine: {
          symbol: 'none',
          lineStyle: { color: limit, type: 'dashed', width: 2 },
          data: [...upper, ...lower],
        },
      },
    ],
  };
}

/** Points beyond the limit are marked by shape as well as by colour. */
const pointOf = (point: Point, limits: readonly Limit[], colour: string) =>
  isBeyond(point, limits)
    ? { value: Number(point.value), symbol: 'triangle', symbolSize: 10, itemStyle: { color: colour } }
    : point.value === null
      ? null
      : Number(point.value);

/** A limit that holds all along goes from edge to edge; one that held for a single point is a short bar. */
function lineOf({ from, to, bound }: LimitRun, label: string, { colour, last }: LineLook) {
  const words = { formatter: label, position: 'end', color: colour };
  if (from === 0 && to === last) return { yAxis: Number(bound), label: words, name: label };
  const bar = { symbol: 'rect', symbolSize: [3, 14], itemStyle: { color: colour } };
  const start = { coord: [from, Number(bound)], label: words, name: label };
  return [
    from === to ? { ...start, ...bar, label: { ...words, offset: [0, -12] } } : start,
    { coord: [to, Number(bound)] },
  ];
}

interface LineLook {
  readonly colour: string;
  /** Place of the last point of the chart. */
  readonly last: number;
}

function labelOf(say: Speech, item: string, { points, limits, name, unit }: Drawing): string {
  const beyond = points.filter((point) => isBeyond(point, limits)).length;
  const limit =
    limits.length === 0 ? say('noLimit') : beyond === 0 ? say('withinLimit') : say('beyondLimit', { count: beyond });
  return say('chartLabel', {
    item,
    span: name,
    count: points.length,
    from: instant(points[0]!.at),
    to: instant(points.at(-1)!.at),
    most: Math.max(...points.flatMap(({ value }) => (value === null ? [] : [Number(value)]))),
    unit,
    limit,
  });
}
