import { BarChart, GaugeChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import type { ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTheme } from '../../theme';
import type { ChartProps } from './chart';

register([
  ...[BarChart, GaugeChart, LineChart, PieChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent],
  CanvasRenderer,
]);

/** Draws into its parent's height and follows its width. */
export default function ChartDrawing({ option, label, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  const theme = useTheme();
  useEffect(() => {
    const drawn = init(place.current, theme === 'dark' ? 'dark' : null, { renderer: 'canvas' });
    chart.current = drawn;
    const watcher = new ResizeObserver(() => drawn.resize());
    watcher.observe(place.current!);
    return () => {
      watcher.disconnect();
      drawn.dispose();
      chart.current = undefined;
    };
  }, [theme]);
  useEffect(() => {
    // No motion: boards stand open all day, and screenshots show what is there.
    chart.current?.setOption({ backgroundColor: 'transparent', animation: false, ...option }, { notMerge: true });
  }, [option, theme]);
  useEffect(() => {
    const drawn = chart.current;
    if (drawn === undefined || onPick === undefined) return undefined;
    const pick = (event: { name: string; seriesName?: string; dataIndex: number }) =>
      onPick({ name: event.name, seriesName: event.seriesName ?? '', dataIndex: event.dataIndex });
    drawn.on('click', pick);
    return () => {
      if (!drawn.isDisposed()) drawn.off('click', pick);
    };
  }, [onPick, theme]);
  return <div ref={place} role="img" aria-label={label} style={{ height: '100%' }} />;
}
