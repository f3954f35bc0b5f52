import { readPdf, withoutSpaces } from '../../../test/support/read-pdf.js';
import { chartLimits, chartOnPaper, chartSvg } from './chart.js';
import type { SeriesChart, UsageChart } from './chart.js';
import { pagedDocument } from './paged-document.js';

const months = ['1月', '2月', '3月'];
const intake: SeriesChart = {
  kind: 'line',
  title: '月度收集量 Monthly intake',
  unit: '吨 t',
  categories: months,
  series: [{ name: '废矿物油', values: [12.5, null, 8.25] }],
  limit: { name: '月均许可量', value: 416 },
};
const quota: UsageChart = {
  kind: 'usage',
  title: '许可量使用',
  unit: '吨 t',
  rows: [
    { name: '全年', used: 1_200, limit: 5_000 },
    { name: 'HW08', used: 2_100, limit: 2_000 },
  ],
};
const size = { width: 480, height: 200 };
const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

describe('a chart', () => {
  it.each(['line', 'bar', 'stackedBar'] as const)('as %s has title, unit, categories, legend and limit', (kind) => {
    const svg = chartSvg({ ...intake, kind }, size);
    expect(svg.startsWith('<svg width="480" height="200"')).toBe(true);
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([intake.title, '单位 Unit：吨 t', ...months, '废矿物油', '月均许可量 416']),
    );
  });

  it('of usage says how much of each limit is used, also beyond it', () => {
    expect(textsOf(chartSvg(quota, size))).toEqual(
      expect.arrayContaining(['全年  1200 / 5000（24%）', 'HW08  2100 / 2000（105%）']),
    );
  });

  it('stacks: the axis holds the sum', () => {
    const series = [
      { name: '甲', values: [60, 60, 60] },
      { name: '乙', values: [60, 60, 60] },
    ];
    const { limit: _, ...free } = intake;
    const axis = (kind: 'bar' | 'stackedBar') =>
      Math.max(
        ...textsOf(chartSvg({ ...free, kind, series }, size))
          .map(Number)
          .filter(Number.isFinite),
      );
    expect(axis('stackedBar')).toBeGreaterThanOrEqual(120);
    expect(axis('bar')).toBeLessThan(120);
  });

  it('is the same each time', () => {
    for (const chart of [intake, quota]) expect(chartSvg(chart, size)).toBe(chartSvg(chart, size));
  });

  it('escapes what people wrote, and names no font but the one that papers embed', () => {
    const svg = chartSvg({ ...intake, title: '<script>alert(1)</script>&"' }, size);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(new Set([...svg.matchAll(/font-family:([^;"]*)/g)].map(([, name]) => name))).toEqual(
      new Set(['NotoSansSC']),
    );
    expect(svg).not.toMatch(/href|url\(http/);
  });

  it('has bounds', () => {
    const categories = Array.from({ length: chartLimits.categories + 1 }, (_, place) => String(place));
    const series = [{ name: '甲', values: categories.map(() => 1) }];
    expect(() => chartSvg({ ...intake, categories, series }, size)).toThrow(RangeError);
    expect(() => chartSvg({ ...intake, series: [{ name: '甲', values: [1] }] }, size)).toThrow(RangeError);
  });

  it('is drawn on paper in the embedded font, as text that can be searched', async () => {
    const content = [chartOnPaper(intake), chartOnPaper(quota)];
    const { pages } = await readPdf(await pagedDocument({ title: '年报', foot: '年报', content }));
    const text = pages.map(withoutSpaces).join('');
    for (const wanted of ['月度收集量Monthlyintake', '废矿物油', '月均许可量416', '1200/5000（24%）'])
      expect(text).toContain(wanted);
  }, 60_000);
});
