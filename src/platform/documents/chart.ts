import type { EChartsOption, SeriesOption } from 'echarts';
import { createRequire } from 'node:module';
import { fontFamily } from './paged-document.js';
import type { PageContent } from './paged-document.js';

export interface ChartSeries {
  readonly name: string;
  /** One a category; null where there is none. */
  readonly values: readonly (number | null)[];
}

export interface ChartLimit {
  readonly name: string;
  readonly value: number;
}

interface Titled {
  readonly title: string;
  /** Of all values: 吨 t. */
  readonly unit: string;
}

/** Values over categories, as lines or as bars beside or on top of each other. */
export interface SeriesChart extends Titled {
  readonly kind: 'line' | 'bar' | 'stackedBar';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** A line right across. */
  readonly limit?: ChartLimit;
}

/** How much of each limit is used: a bar a row, marked where it ends and where the limit is. */
export interface UsageChart extends Titled {
  readonly kind: 'usage';
  readonly rows: readonly { readonly name: string; readonly used: number; readonly limit: number }[];
}

export type Chart = SeriesChart | UsageChart;

/** What a page can show and a reader can tell apart. */
export const chartLimits = { categories: 60, series: 12, rows: 20 } as const;

export interface ChartSize {
  /** Points. */
  readonly width: number;
  readonly height: number;
}

const palette = ['#1f6f54', '#d98324', '#2b6cb0', '#9b2c2c', '#6b46c1', '#718096', '#b7791f', '#2c7a7b'];
const limitColour = '#c53030';
const restColour = '#e2e8f0';

const load = createRequire(import.meta.url);

/** Loaded with the first chart: most processes never draw one. */
const theLibrary = (): typeof import('echarts') => load('echarts') as typeof import('echarts');

/** A chart as SVG, drawn without a browser: the same chart gives the same bytes. Texts are text, and are escaped. */
export function chartSvg(chart: Chart, { width, height }: ChartSize): string {
  assertBounds(chart);
  const drawing = theLibrary().init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawing.setOption({ ...common(chart), ...(chart.kind === 'usage' ? usageOf(chart) : seriesOf(chart)) });
    return stable(drawing.renderToSVGString());
  } finally {
    drawing.dispose();
  }
}

/** The same on a paper: as wide as given, in points. */
export const chartOnPaper = (chart: Chart, size: ChartSize = { width: 500, height: 220 }): PageContent => ({
  svg: chartSvg(chart, size),
  width: size.width,
  margin: [0, 6, 0, 6],
});

/** The library numbers its drawings in each process, and adds what only a browser's pointer has use for. */
const stable = (svg: string): string =>
  svg
    .replace(/<style[^>]*>.*?<\/style>/gs, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/zr\d+-/g, 'zr-');

function common({ title, unit }: Titled): EChartsOption {
  return {
    animation: false,
    color: palette,
    textStyle: { fontFamily, fontSize: 9 },
    title: {
      text: title,
      subtext: `单位 Unit：${unit}`,
      left: 'center',
      // A paper without bold text embeds no bold font.
      textStyle: { fontFamily, fontSize: 11, fontWeight: 'normal' },
      subtextStyle: { fontFamily, fontSize: 8 },
      itemGap: 4,
    },
    grid: { left: 48, right: 64, top: 48, bottom: 40, containLabel: true },
  };
}

function seriesOf({ kind, categories, series, limit }: SeriesChart): EChartsOption {
  const drawn = series.map(({ name, values }): SeriesOption => ({
    name,
    data: [...values],
    ...(kind === 'line'
      ? { type: 'line' as const, symbolSize: 4 }
      : { type: 'bar' as const, barMaxWidth: 28, ...(kind === 'stackedBar' && { stack: 'all' }) }),
  }));
  return {
    legend: { bottom: 0, textStyle: { fontFamily, fontSize: 8 }, data: series.map(({ name }) => name) },
    xAxis: { type: 'category', data: [...categories], axisLabel: { fontFamily, fontSize: 8 } },
    yAxis: {
      type: 'value',
      ...(limit !== undefined && { max: reachOf(limit) }),
      axisLabel: { fontFamily, fontSize: 8 },
    },
    series: limit === undefined ? drawn : [...drawn, limitLine(limit)],
  };
}

/** The axis reaches the limit, also where all values are far below it. */
const reachOf =
  ({ value }: ChartLimit) =>
  ({ max }: { readonly max: number }): number =>
    Math.max(max, Math.ceil(value * 1.05));

const limitLine = ({ name, value }: ChartLimit): SeriesOption => ({
  type: 'line',
  data: [],
  markLine: {
    silent: true,
    symbol: 'none',
    lineStyle: { color: limitColour, type: 'dashed' },
    label: {
      formatter: () => `${name} ${value}`,
      color: limitColour,
      fontFamily,
      fontSize: 8,
      position: 'insideEndTop',
    },
    data: [{ yAxis: value }],
  },
});

function usageOf({ rows }: UsageChart): EChartsOption {
  const bar = { type: 'bar' as const, stack: 'usage', barMaxWidth: 18 };
  const told = ({ name, used, limit }: UsageChart['rows'][number]): string =>
    `${name}  ${used} / ${limit}（${limit > 0 ? Math.round((100 * used) / limit) : 0}%）`;
  return {
    xAxis: { type: 'value', axisLabel: { fontFamily, fontSize: 8 } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(told),
      axisLabel: { fontFamily, fontSize: 8 },
    },
    series: [
      {
        ...bar,
        data: rows.map(({ used, limit }) => ({
          value: Math.min(used, limit),
          itemStyle: { color: used > limit ? limitColour : palette[0]! },
        })),
      },
      { ...bar, data: rows.map(({ used, limit }) => Math.max(used - limit, 0)), itemStyle: { color: limitColour } },
      {
        ...bar,
        data: rows.map(({ used, limit }) => Math.max(limit - used, 0)),
        itemStyle: { color: restColour },
      },
    ],
  };
}

function assertBounds(chart: Chart): void {
  const { categories, series, rows } = chartLimits;
  const isWithin =
    chart.kind === 'usage'
      ? chart.rows.length <= rows
      : chart.categories.length <= categories &&
        chart.series.length <= series &&
        chart.series.every(({ values }) => values.length === chart.categories.length);
  if (!isWithin) throw new RangeError(`the chart ${chart.title} is too large, or not a value a category`);
}
