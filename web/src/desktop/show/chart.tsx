import type { EChartsCoreOption } from 'echarts/core';
import { Suspense, lazy } from 'react';
import { Loading } from '../page-states';

const Drawing = lazy(() => import('./chart-drawing'));

export interface ChartProps {
  readonly option: EChartsCoreOption;
  /** What the chart says in words, for those who cannot see it. */
  readonly label: string;
  readonly heightPx?: number;
  /** Of a part that was clicked: every figure opens its list. */
  readonly onPick?: (picked: {
    readonly name: string;
    readonly seriesName: string;
    readonly dataIndex: number;
  }) => void;
}

const standardHeightPx = 280;

/** A chart; ECharts itself is loaded with the first one. */
export function Chart({ heightPx = standardHeightPx, ...props }: ChartProps) {
  return (
    <div style={{ height: heightPx }}>
      <Suspense fallback={<Loading />}>
        <Drawing {...props} />
      </Suspense>
    </div>
  );
}
